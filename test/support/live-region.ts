import {words} from './queries.js';
import {until} from './settled.js';

export const liveRegions = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [aria-live]'),
];

/** What a screen reader was told last. */
export const spoken = (): string => liveRegions().map(words).join(' | ');

/** What a screen reader is told next, once it has been told. Call it before whatever makes the widget speak. */
export const nextSpoken = async (): Promise<string> => {
  // To the letter: the same words again are told apart by a space that nobody hears.
  const texts = () =>
    liveRegions()
      .map(({textContent}) => textContent)
      .join();
  const before = texts();
  await until(document.body, () => texts() !== before);
  return spoken();
};
