import {fixture, html} from '@open-wc/testing';
import type {EuStatementElement} from '../../../src/widgets/eu-statement/eu-statement-element.js';
import {all, textOf} from '../../support/queries.js';
import {settled} from '../../support/settled.js';

export type Attributes = Readonly<Record<string, string>>;

/** Adds a statement to the page, possibly still without its feed. */
export const openStatement = async (
  attributes: Attributes = {},
  data?: unknown,
): Promise<EuStatementElement> => {
  const container = await fixture(html`<div></div>`);
  const statement = document.createElement('sixcity-eu-statement');
  for (const [name, value] of Object.entries(attributes)) statement.setAttribute(name, value);
  if (data !== undefined) statement.data = data;
  container.append(statement);
  await statement.updateComplete;
  return statement;
};

/** Adds a statement and waits until it is settled, in Finnish by default. */
export const showStatement = async (attributes: Attributes = {}, data?: unknown) =>
  settled(await openStatement({lang: 'fi', ...attributes}, data));

/** The lines of a statement in all languages. */
export const lines = (statement: EuStatementElement): readonly string[] =>
  all(statement, '.line').map(textOf);

/** The lines of a statement by their lang attribute. */
export const linesByLanguage = (statement: EuStatementElement): readonly (readonly [string, string[]])[] =>
  all(statement, '[part="text"]').map((text) => [text.lang, [...text.querySelectorAll('.line')].map(textOf)]);
