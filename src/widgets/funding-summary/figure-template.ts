import {html} from 'lit';

/** What is longer does not fit a column at its full size. */
const maxWholeLength = 14;

/** A figure with "about" before it in small; of a long one among others, the words after its number too. */
export const figureTemplate = (text: string, isAmongOthers = false): unknown => {
  const isLong = isAmongOthers && text.length > maxWholeLength;
  return text
    .split(/(\p{Sc}?\d[\d\s.,]*)/u)
    .map((part, index) => (index === 0 || (isLong && index === 2) ? html`<small>${part}</small>` : part));
};
