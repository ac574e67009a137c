import {html, nothing} from 'lit';
import {euStatementView} from '../widgets/eu-statement/view.js';
import type {EuStatementOptions} from '../widgets/eu-statement/options.js';
import {wordingLines} from '../widgets/templates/wording-template.js';
import type {StaticContent, StaticContext} from './static-context.js';

/** The text of the statement in each of its languages. The emblem comes with the widget. */
export const staticEuStatement = (options: EuStatementOptions, context: StaticContext): StaticContent => {
  const {snapshot, locale, today} = context;
  const {wording, locales, unknownIds} = euStatementView({snapshot, options, locale, today});
  const content = locales.map(
    (one) =>
      html`<p lang=${one === locale ? nothing : one.code}>
        ${wordingLines(wording, one, snapshot.feed).map((line, index) => html`${index > 0 ? ', ' : nothing}${line}`)}
      </p>`,
  );
  return {content, shown: undefined, items: [], unknownIds};
};
