import {InvalidArgumentError} from 'commander';

/** Parses an option as a count of at least one. */
export const parseCount = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 999999.');
  return Number(text);
};
