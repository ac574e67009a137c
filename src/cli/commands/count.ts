import {InvalidArgumentError} from 'commander';

/** A number of things, of which there is at least one. */
export const countOf = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is no number from 1 to 999999.');
  return Number(text);
};
