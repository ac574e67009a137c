import {html} from 'lit';

/** The number of characters above which a figure does not fit a column at its full size. */
const maxWholeLength = 14;

/**
 * A figure, with "about" before it in small text. In a long figure among others, the words after its number are
 * small too.
 */
export const figureTemplate = (text: string, isAmongOthers = false): unknown => {
  const isLong = isAmongOthers && text.length > maxWholeLength;
  return text
    .split(/(\p{Sc}?\d[\d\s.,]*)/u)
    .map((part, index) => (index === 0 || (isLong && index === 2) ? html`<small>${part}</small>` : part));
};
