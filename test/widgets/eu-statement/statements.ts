import {fixture, html} from '@open-wc/testing';
import type {EuStatementElement} from '../../../src/widgets/eu-statement/eu-statement-element.js';
import {all, words} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

export type Attributes = Readonly<Record<string, string>>;

/** A statement on the page as markup would put it there; it need not have its feed yet. */
export const openStatement = async (
  attributes: Attributes = {},
  data?: unknown,
): Promise<EuStatementElement> => {
  const place = await fixture(html`<div></div>`);
  const statement = document.createElement('sixcity-eu-statement');
  for (const [name, value] of Object.entries(attributes)) statement.setAttribute(name, value);
  if (data !== undefined) statement.data = data;
  place.append(statement);
  await statement.updateComplete;
  return statement;
};

/** A statement that waits for nothing, in Finnish unless told otherwise. */
export const showStatement = async (attributes: Attributes = {}, data?: unknown) =>
  settled(await openStatement({lang: 'fi', ...attributes}, data));

/** The lines that a reader finds, whatever their language. */
export const lines = (statement: EuStatementElement): readonly string[] => all(statement, '.line').map(words);

/** The lines by the language that they are said to be in. */
export const linesByLanguage = (statement: EuStatementElement): readonly (readonly [string, string[]])[] =>
  all(statement, '[part="text"]').map((text) => [text.lang, [...text.querySelectorAll('.line')].map(words)]);
