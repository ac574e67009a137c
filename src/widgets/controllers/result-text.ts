import type {Locale} from '../../core/i18n/locale.js';
import type {ControlsModule} from './controls-module.js';

export interface ResultCounts {
  /** How many items match. */
  readonly count: number;
  /** How many there are for the reader to search and filter. */
  readonly all: number;
  /** How many the feed says that it has, where nobody has narrowed the list. */
  readonly stated: number | undefined;
  /** Whether all pages of the feed are here. */
  readonly isComplete: boolean;
}

/**
 * "43 projects", or "6 of 43 projects" if a reader has narrowed the list. While pages are missing, it is the number
 * that the feed states, or "5 projects so far".
 */
export const resultText = (
  {count, all, stated, isComplete}: ResultCounts,
  countText: (count: number) => string,
  matchingText: ControlsModule['matchingText'] | undefined,
  locale: Locale,
): string => {
  const counted = countText(count);
  if (!isComplete) return stated === undefined ? locale.messages.soFar(counted) : countText(stated);
  return count === all || !matchingText
    ? counted
    : matchingText([count, counted], [all, countText(all)], locale);
};
