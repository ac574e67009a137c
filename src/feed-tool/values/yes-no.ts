import {blank, CellFault, problem, textOf, tidy, type Reading} from './parsed-value.js';

const yes =
  'yes y true 1 x ✓ kyllä ja j oui sí si sim s tak ano áno да da ναι jah jā taip igen vrai wahr sant sand';
const no =
  'no n false 0 ei nej nein non não nao nie ne не nu όχι οχι ei nē ne nem nee faux falsch falskt falsk';
const answers = new Map([
  ...yes.split(' ').map((word) => [word, true] as const),
  ...no.split(' ').map((word) => [word, false] as const),
]);

/** Reads yes or no in the languages of the Union. */
export const readYesNo = (cell: unknown): Reading<boolean> => {
  if (cell instanceof CellFault) return problem(cell.reason);
  if (typeof cell === 'boolean') return {value: cell};
  const text = tidy(textOf(cell)).toLowerCase();
  if (text === '' || /^[-–—]+$/u.test(text)) return blank;
  const answer = answers.get(text);
  return answer === undefined ? problem('is neither yes nor no') : {value: answer};
};
