import {textOf} from './queries.js';
import {waitUntil} from './settled.js';

export const liveRegions = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [aria-live]'),
];

/** What a screen reader was told last. */
export const announcement = (): string => liveRegions().map(textOf).join(' | ');

/** What a screen reader is told next, once it has been told. Call it before whatever makes the widget speak. */
export const nextAnnouncement = async (): Promise<string> => {
  // To the letter: the same words again are told apart by a space that nobody hears.
  const texts = () =>
    liveRegions()
      .map(({textContent}) => textContent)
      .join();
  const before = texts();
  await waitUntil(document.body, () => texts() !== before);
  return announcement();
};
