import {html} from 'lit';

const beforeNumber = /^(\D*?)(\p{Sc}?\d.*)$/su;
const aroundNumber = /^(\D*?)(\p{Sc}?\d[\d\s.,]*)(.*)$/su;

/** The figure above everything, with "about" beside it in small. */
export const headlineFigure = (text: string): unknown => {
  const [, before = '', figure = text] = beforeNumber.exec(text) ?? [];
  return before.trim() === '' ? text : html`<small>${before.trim()}</small> ${figure}`;
};

/** What is longer does not fit a column at its full size. */
const maxWholeLength = 14;

/** A figure among others. Of a long one the words are small, so that it keeps to one line. */
export const rowFigure = (text: string): unknown => {
  if (text.length <= maxWholeLength) return text;
  const [, before = '', number = '', after = text] = aroundNumber.exec(text) ?? [];
  if (number === '') return html`<small class="words">${text}</small>`;
  return html`${before.trim() ? html`<small>${before.trim()}</small> ` : ''}${number.trim()}${
    after ? html` <small>${after}</small>` : ''
  }`;
};
