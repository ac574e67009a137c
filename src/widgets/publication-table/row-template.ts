import {html, nothing, type TemplateResult} from 'lit';
import {attributionOf, identityOf, ownAttribution} from '../../core/export/attribution.js';
import type {Publication, Text} from '../../core/model/feed.js';
import {authorsOf} from '../../core/model/publication.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import {rowTemplate as factTemplate, type Row} from '../templates/row-template.js';
import {urlLinkTemplate} from '../templates/link-template.js';
import {permalinkTemplate} from '../templates/permalink-template.js';
import {nameButtonTemplate} from '../templates/name-button-template.js';
import {notedText, paragraphTemplate, textValue} from '../templates/text-template.js';
import {cellTemplate, filesTemplate, termsTemplate, yearText} from './cell-template.js';
import {seriesOf, type PublicationContext} from './publication-context.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';

/**
 * A publication: its row, and the row that opens below it. The roles are written out, because rows that are
 * stacked on a narrow container are no table to a browser any more.
 */
export const rowTemplate = (publication: Publication, context: PublicationContext): TemplateResult => {
  const {id} = publication;
  const details = `details-${id}`;
  const isOpen = context.isOpen(id);
  const toggle = () => context.toggle(id);
  return html`
    <tr role="row" part="publication">
      ${context.columns.map((column) =>
        column === 'title'
          ? html`<th scope="row" role="rowheader" part="title">
              ${nameButtonTemplate(publication.title, context, {isOpen, details, toggle})}
            </th>`
          : html`<td role="cell" part=${column}>
              <span class="column" aria-hidden="true">${context.locale.messages.columns[column]}</span>${' '}
              <div>${cellTemplate(column, publication, context)}</div>
            </td>`,
      )}
    </tr>
    <tr role="row" id=${details} ?hidden=${!isOpen}>
      <td role="cell" part="details" colspan=${context.columns.length}>
        ${isOpen ? detailsTemplate(publication, context) : nothing}
      </td>
    </tr>
  `;
};

/** Everything else that the feed knows of a publication. */
export const detailsTemplate = (publication: Publication, context: PublicationContext): TemplateResult => {
  const {messages} = tableLocale(publicationLocale(context.locale));
  const {abstract, publisher} = publication;
  const identity = identityOf(publication);
  const place = {...context, record: publication};
  const authors = authorsOf(publication);
  // What the row does not show is said here.
  const unlessShown = (column: PublicationColumn, value: unknown): readonly Row[] =>
    context.columns.includes(column) ? [] : [{label: messages.columns[column], value}];
  const rows: readonly Row[] = [
    ...(authors.length > 0 ? unlessShown('authors', authors.join('; ')) : []),
    ...unlessShown('year', yearText(publication, context)),
    ...(publisher === undefined ? [] : [{label: messages.publishedBy, value: publisher}]),
    ...(identity
      ? [
          {
            label: identity.isPermanent ? messages.permanentUrl : messages.url,
            value: urlLinkTemplate(identity.url, place),
          },
        ]
      : []),
    ...(publication.files?.length
      ? [{label: messages.columns.files, value: filesTemplate(publication, context)}]
      : []),
    {label: messages.terms, value: termsTemplate(publication, context)},
    {label: messages.attribution, value: attributionTemplate(publication, context)},
  ];
  return html`
    ${abstract === undefined ? nothing : paragraphTemplate(messages.abstract, abstract, context)}
    <dl class="facts">${rows.map(factTemplate)}</dl>
    ${permalinkTemplate(publication.id, context)} ${context.actions(publication)}
  `;
};

/** The publisher's own words, in their language; else words put together for the reader. */
const attributionTemplate = (publication: Publication, context: PublicationContext): unknown => {
  const series = seriesOf(publication, context);
  const own = ownAttribution(publication, series);
  if (own !== undefined) return notedText(own, context);
  const textOf = (text: Text) => textValue(text, context);
  return attributionOf(publication, series, textOf, tableLocale(context.locale).messages.noYear);
};
