import {html, nothing, type TemplateResult} from 'lit';
import {identityOf, ownUrlOf} from '../../core/export/attribution.js';
import {capitalized} from '../../core/i18n/phrases.js';
import type {Publication} from '../../core/model/feed.js';
import {authorsOf} from '../../core/model/publication.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import {labelledRowTemplate as factTemplate, type LabelledRow} from '../templates/row-template.js';
import {urlLinkTemplate} from '../templates/link-template.js';
import {permalinkTemplate} from '../templates/permalink-template.js';
import {nameButtonTemplate} from '../templates/name-button-template.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';
import {paragraphTemplate, textTemplate} from '../templates/text-template.js';
import {authorsLine, cellTemplate, licencesTemplate, termsTemplate, yearText} from './cell-template.js';
import {attributionTemplate} from './citation.js';
import type {PublicationContext} from './publication-context.js';
import {fieldLocale} from '../../core/i18n/messages/field-messages.js';

/**
 * A publication: its row, and the row of its details. The roles are explicit, because browsers do not treat stacked
 * rows in a narrow container as a table.
 * @param sharesTerms whether its terms are already shown above the table
 */
export const publicationRowTemplate = (
  publication: Publication,
  sharesTerms: boolean,
  context: PublicationContext,
): TemplateResult => {
  const {id} = publication;
  const {columns} = context;
  const details = `details-${id}`;
  const isOpen = context.isOpen(id);
  const toggle = () => context.toggle(id);
  return html`
    <tr class=${isOpen ? 'is-open' : ''} role="row" part="publication">
      ${columns.map((column) =>
        column === 'title'
          ? html`<th class="title" scope="row" role="rowheader" part="title">
              ${nameButtonTemplate(publication.title, context, {isOpen, details, toggle})}
              ${columns.includes('authors') ? nothing : authorsLine(publication, context)}
              ${columns.includes('licence') || sharesTerms ? nothing : licencesTemplate(publication, context)}
            </th>`
          : html`<td class=${column === 'files' ? 'get' : `fact ${column}`} role="cell" part=${column}>
              ${filledCellTemplate(column, publication, context)}
            </td>`,
      )}
    </tr>
    ${
      isOpen
        ? html`<tr class="inner" role="row" id=${details}>
            <td role="cell" part="details" colspan=${columns.length}>
              ${publicationDetailsTemplate(publication, context)}
            </td>
          </tr>`
        : nothing
    }
  `;
};

/** A cell says that something is not known: an empty one leaves that open. */
const filledCellTemplate = (
  column: Exclude<PublicationColumn, 'title'>,
  publication: Publication,
  context: PublicationContext,
): unknown => {
  const content = cellTemplate(column, publication, context);
  if (content !== nothing) return content;
  const {messages} = fieldLocale(tableLocale(context.locale));
  // Rows that are stacked have no header to name it.
  return html`<span class="unknown"
    ><span class="hidden">${messages.columns[column]}: </span>${messages.notKnown}</span
  >`;
};

/** Everything else that the feed has about a publication. */
export const publicationDetailsTemplate = (
  publication: Publication,
  context: PublicationContext,
): TemplateResult => {
  const {messages} = tableLocale(publicationLocale(context.locale));
  const {abstract} = publication;
  return html`
    <div class="inside">
      ${abstract === undefined ? nothing : html`<div>${paragraphTemplate(messages.abstract, abstract, context)}</div>`}
      <dl>
        <dt class="label">${messages.attribution}</dt>
        <dd class="quote">${attributionTemplate(publication, context)}</dd>
      </dl>
      <dl class="facts">${factsOf(publication, context).map(factTemplate)}</dl>
      <ul class="toolbar" part="actions" role="list">
        ${permalinkTemplate(publication.id, messages.linkToPublication, context)}
        ${context.actions(publication)}
      </ul>
    </div>
  `;
};

const factsOf = (publication: Publication, context: PublicationContext): readonly LabelledRow[] => {
  const {columns, projects, locale} = context;
  const {messages, formats} = fieldLocale(tableLocale(publicationLocale(locale)));
  const {publisher, ISBN, files = []} = publication;
  const base = context.snapshot.baseOf(publication);
  const [identity, ownUrl] = [identityOf(publication, base), ownUrlOf(publication, base)];
  const authors = authorsOf(publication);
  const year = yearText(publication);
  const names = (publication.projects ?? []).flatMap((id) => {
    const project = projects.get(id);
    return project ? [textTemplate(project.name, context)] : [];
  });
  const row = (label: string, value: unknown, isKnown: boolean): readonly LabelledRow[] =>
    isKnown ? [{label, value}] : [];
  // Values that the row does not show are shown here.
  const unlessShown = (
    column: PublicationColumn,
    value: unknown,
    isKnown: boolean,
  ): readonly LabelledRow[] =>
    columns.includes(column) ? [] : row(messages.columns[column], value, isKnown);
  const unknown = [
    ...(year === undefined ? [messages.publicationFacts.year] : []),
    ...(files.length > 0 || identity ? [] : [messages.publicationFacts.file]),
  ];
  return [
    ...unlessShown('authors', html`<bdi>${authors.join('; ')}</bdi>`, authors.length > 0),
    ...unlessShown('year', year, year !== undefined),
    ...row(messages.publishedBy, html`<bdi>${publisher}</bdi>`, publisher !== undefined),
    ...row('ISBN', ISBN, ISBN !== undefined),
    ...row(
      identity?.isPermanent ? messages.permanentUrl : messages.url,
      urlLinkTemplate(identity?.url ?? '', {...context, record: publication}),
      identity !== undefined,
    ),
    ...row(
      messages.url,
      urlLinkTemplate(ownUrl ?? '', {...context, record: publication}),
      ownUrl !== undefined && ownUrl !== identity?.url,
    ),
    ...unlessShown('files', cellTemplate('files', publication, context), files.length > 0),
    ...row(
      messages.publicationFacts.project,
      names.map((name, index) => html`${index > 0 ? ', ' : nothing}${name}`),
      names.length > 0,
    ),
    {label: messages.terms, value: termsTemplate(publication, context)},
    ...row(messages.notKnown, capitalized(formats.list(unknown), locale), unknown.length > 0),
  ];
};
