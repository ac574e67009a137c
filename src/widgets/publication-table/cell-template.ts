import {html, nothing} from 'lit';
import type {Publication, PublicationFile} from '../../core/model/feed.js';
import {issuedOf, authorsOf} from '../../core/model/publication.js';
import {licencesOf, termsOf} from '../../core/export/attribution.js';
import {languageName} from '../../core/i18n/formats.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import {linkTemplate} from '../templates/link-template.js';
import {highlight, notedText} from '../templates/text-template.js';
import {seriesOf, type PublicationContext} from './publication-context.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';
import {tableLocale} from '../../core/i18n/messages/table-messages.js';

/** What a column says of a publication; nothing where it is not known and silence is no claim. */
export const cellTemplate = (
  column: Exclude<PublicationColumn, 'title'>,
  publication: Publication,
  context: PublicationContext,
): unknown => {
  const {locale, levels} = context;
  switch (column) {
    case 'authors': {
      const authors = authorsOf(publication);
      return authors.length > 0
        ? html`<bdi>${highlight(authors.join('; '), context.searchWords)}</bdi>`
        : nothing;
    }
    case 'year':
      return yearText(publication, context);
    case 'level': {
      const level = levels.get(publication.level ?? '');
      return level ? notedText(level.name, context) : nothing;
    }
    case 'series': {
      const series = seriesOf(publication, context);
      return series ? notedText(series.name, context) : nothing;
    }
    case 'language':
      return publication.language === undefined ? nothing : languageName(publication.language, locale.code);
    case 'licence':
      return termsTemplate(publication, context);
    case 'files':
      return filesTemplate(publication, context);
  }
};

export const yearText = (publication: Publication, {locale}: PublicationContext): string => {
  const {date, text} = issuedOf(publication);
  return date?.slice(0, 4) ?? text ?? tableLocale(locale).messages.noYear;
};

/** The licence by its name, else the terms in the publisher's words, else that none have been stated. */
export const termsTemplate = (publication: Publication, context: PublicationContext): unknown => {
  const {licence, terms} = termsOf(publication, seriesOf(publication, context));
  if (licence === undefined && terms === undefined) return publicationLocale(context.locale).messages.noTerms;
  const place = {...context, record: publication};
  return html`${
    licence === undefined
      ? nothing
      : /^https?:/i.test(licence)
        ? linkTemplate(licence, {shown: licence, plain: licence}, place)
        : licenceTemplate(licence)
  }
  ${terms === undefined ? nothing : html`<div>${notedText(terms, context)}</div>`}`;
};

/** An SPDX expression, each licence of which leads to its text. */
const licenceTemplate = (licence: string): unknown =>
  licencesOf(licence).length === 0
    ? licence
    : licence.split(/( (?:AND|OR) )/).map((part) => {
        const [found] = licencesOf(part);
        return found ? html`<a part="link" href=${found.url} rel="license noopener">${part}</a>` : part;
      });

export const filesTemplate = (publication: Publication, context: PublicationContext): unknown => {
  const {files = []} = publication;
  if (files.length === 0) return nothing;
  return html`<ul role="list">
    ${files.map((file) => html`<li>${fileTemplate(file, publication, context)}</li>`)}
  </ul>`;
};

/** A file says what it is before it is opened: its form, its size and its language. */
const fileTemplate = (
  {url, format, bytes, language}: PublicationFile,
  record: Publication,
  context: PublicationContext,
) => {
  const {messages, formats, code} = publicationLocale(context.locale);
  const plain = [
    format?.toUpperCase() ?? messages.file,
    bytes === undefined ? '' : formats.bytes(bytes),
    language === undefined ? '' : languageName(language, code),
  ]
    .filter(Boolean)
    .join(', ');
  return linkTemplate(url, {shown: plain, plain}, {...context, record});
};
