import {words} from './see.js';
import {until} from './settled.js';

export const liveRegions = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [aria-live]'),
];

/** What a screen reader was told last. */
export const spoken = (): string => liveRegions().map(words).join(' | ');

/** Waits until a screen reader has been told. */
export const untilSpoken = (message: string): Promise<void> =>
  until(document.body, () => spoken() === message);
