import {textOf} from './queries.js';
import {waitUntil} from './settled.js';

export const liveRegions = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [aria-live]'),
];

/** The text of the live regions. */
export const announcement = (): string => liveRegions().map(textOf).join(' | ');

/** Resolves to the next announcement. Call it before the action that causes the announcement. */
export const nextAnnouncement = async (): Promise<string> => {
  // Compares exact text, because a repeated announcement differs only by a space.
  const texts = () =>
    liveRegions()
      .map(({textContent}) => textContent)
      .join();
  const before = texts();
  await waitUntil(document.body, () => texts() !== before);
  return announcement();
};
