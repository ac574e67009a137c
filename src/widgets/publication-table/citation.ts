import {html} from 'lit';
import {attributionOf, identityOf, ownAttribution, quoteOf} from '../../core/export/attribution.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';
import type {Publication, Text} from '../../core/model/feed.js';
import {breakableTemplate} from '../templates/breakable-template.js';
import {notedText, textTemplate, textValue} from '../templates/text-template.js';
import {seriesOf, type PublicationContext} from './publication-context.js';

/** A citation, with the day of the visit if it has a URL. */
const withAccess = (citation: string, publication: Publication, context: PublicationContext): string => {
  const {messages, formats} = publicationLocale(context.locale);
  const url = identityOf(publication, context.snapshot.baseOf(publication))?.url;
  if (url === undefined) return citation;
  const accessed = messages.accessed(url, formats.date(context.today));
  return citation.includes(url) ? citation.replace(url, () => accessed) : `${citation} ${accessed}`;
};

const argumentsOf = (publication: Publication, context: PublicationContext) =>
  [
    publication,
    seriesOf(publication, context),
    (text: Text) => textValue(text, context),
    tableLocale(context.locale).messages.noYear,
    context.snapshot.baseOf(publication),
  ] as const;

/** The text that a reader copies to cite a publication. */
export const citationOf = (publication: Publication, context: PublicationContext): string =>
  withAccess(quoteOf(...argumentsOf(publication, context)), publication, context);

/** The publisher's own citation, in its language, or else one in the reader's language. */
export const attributionTemplate = (publication: Publication, context: PublicationContext): unknown => {
  const own = ownAttribution(publication, seriesOf(publication, context));
  if (own !== undefined) return notedText(own, context);
  const citation = withAccess(attributionOf(...argumentsOf(publication, context)), publication, context);
  const title = textValue(publication.title, context);
  const at = citation.indexOf(title);
  // The title is in its own language, and what is put together around it in the reader's.
  return at === -1
    ? breakableTemplate(citation)
    : html`${breakableTemplate(citation.slice(0, at))}${textTemplate(publication.title, {...context, highlight: undefined})}${breakableTemplate(citation.slice(at + title.length))}`;
};
