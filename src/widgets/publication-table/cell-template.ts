import {html, nothing, type TemplateResult} from 'lit';
import type {CslName, Publication, PublicationFile} from '../../core/model/feed.js';
import {authorsOf, issuedOf} from '../../core/model/publication.js';
import {identityOf, licencesOf, termsOf} from '../../core/export/attribution.js';
import {languageName} from '../../core/i18n/formats.js';
import {resolveUrl} from '../../core/model/urls.js';
import type {PublicationColumn} from '../../core/query/publication-kind.js';
import {labelTemplate} from '../templates/label-template.js';
import {linkTemplate} from '../templates/link-template.js';
import {notedText, textTemplate} from '../templates/text-template.js';
import {seriesOf, type PublicationContext} from './publication-context.js';
import {publicationLocale} from '../../core/i18n/messages/publication-messages.js';

/** The content of a publication's cell in a column; nothing if it is unknown. */
export const cellTemplate = (
  column: Exclude<PublicationColumn, 'title'>,
  publication: Publication,
  context: PublicationContext,
): unknown => {
  const {locale, levels} = context;
  switch (column) {
    case 'authors': {
      const authors = authorsOf(publication).join('; ');
      return authors ? html`<bdi>${context.highlight?.(authors) ?? authors}</bdi>` : nothing;
    }
    case 'year':
      return yearText(publication) ?? nothing;
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
      return hasTerms(publication, context) ? termsTemplate(publication, context) : nothing;
    case 'files':
      return readTemplate(publication, context);
  }
};

export const yearText = (publication: Publication): string | undefined => {
  const {date, text} = issuedOf(publication);
  return date?.slice(0, 4) ?? text;
};

const nameOf = ({family, given, literal}: CslName): string =>
  literal ?? [given, family].filter(Boolean).join(' ');

const maxAuthors = 3;

/** The authors: three names, or two and the number of further ones. Editors are marked as such. */
export const authorsLine = (
  {author, editor}: Publication,
  {locale, highlight}: PublicationContext,
): TemplateResult | typeof nothing => {
  const {messages, formats} = publicationLocale(locale);
  const names = (author ?? editor ?? []).map(nameOf).filter(Boolean);
  if (names.length === 0) return nothing;
  const line =
    names.length > maxAuthors
      ? messages.moreAuthors(names.slice(0, 2).join(', '), formats.number(names.length - 2))
      : formats.list(names);
  const shown = author ? line : messages.editedBy(line, names.length);
  return html`<p class="by" part="authors" dir="auto">${highlight?.(shown) ?? shown}</p>`;
};

export const hasTerms = (publication: Publication, context: PublicationContext): boolean => {
  const {licence, terms} = termsOf(publication, seriesOf(publication, context));
  return licence !== undefined || terms !== undefined;
};

/** The licences as badges. Terms in words are shown in the expanded row. */
export const licencesTemplate = (
  publication: Publication,
  context: PublicationContext,
): TemplateResult | typeof nothing => {
  const {licence} = termsOf(publication, seriesOf(publication, context));
  if (licence === undefined) return nothing;
  const named = licencesOf(licence);
  return html`<p class="licences" part="licence">
    ${
      named.length > 0
        ? named.map(({name, url}) => html`<a href=${url} rel="license noopener">${shortName(name)}</a>`)
        : html`<span>${licence}</span>`
    }
  </p>`;
};

/** "CC BY-SA 4.0" for CC-BY-SA-4.0, the official name of the licence. */
const shortName = (name: string): string =>
  name
    .replace(/^CC-(BY[A-Z-]*)-([\d.]+)$/, 'CC $1 $2')
    .replace(
      /^https?:\/\/creativecommons\.org\/licenses\/(by[a-z-]*)\/([\d.]+)\/?.*$/i,
      (_, kind: string, version: string) => `CC ${kind.toUpperCase()} ${version}`,
    );

/** The name of the licence or, without one, the publisher's terms, or that none have been stated. */
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

/** An SPDX expression. Each licence in it links to its text. */
const licenceTemplate = (licence: string): unknown =>
  licencesOf(licence).length === 0
    ? licence
    : licence.split(/( (?:AND|OR) )/).map((part) => {
        const [found] = licencesOf(part);
        return found ? html`<a part="link" href=${found.url} rel="license noopener">${part}</a>` : part;
      });

/** Links to the publication: a button for each of its files or, without files, the host of its URL. */
const readTemplate = (publication: Publication, context: PublicationContext): unknown => {
  const {files = []} = publication;
  if (files.length > 0)
    return html`<ul class="files" role="list">
      ${files.map((file) => html`<li>${fileTemplate(file, publication, context)}</li>`)}
    </ul>`;
  const identity = identityOf(publication);
  const href = identity && resolveUrl(identity.url, context.snapshot.baseOf(publication));
  if (href === undefined) return nothing;
  return html`<a class="file out" part="link" href=${href} rel="noopener"
    >${labelTemplate(html`<strong>${hostTemplate(href)}</strong>`, aboutTemplate(publication, context))}</a
  >`;
};

/** A file's button shows its format, its size and, if there are several languages, its language. */
const fileTemplate = (
  {url, format, bytes, language}: PublicationFile,
  record: Publication,
  context: PublicationContext,
): unknown => {
  const {messages, formats, code} = publicationLocale(context.locale);
  const form = format?.toUpperCase() ?? messages.file;
  const rest = [
    bytes === undefined ? '' : formats.bytes(bytes),
    language === undefined ? '' : languageName(language, code),
  ]
    .filter(Boolean)
    .join(', ');
  const href = resolveUrl(url, context.snapshot.baseOf(record));
  const words = html`<strong>${form}</strong>${rest ? html`${' '}<span>${rest}</span>` : nothing}`;
  return href === undefined
    ? html`<span class="file">${words}</span>`
    : html`<a class="file" part="link" href=${href} rel="noopener"
        >${labelTemplate(words, aboutTemplate(record, context))}</a
      >`;
};

/** A host that can break before its dots. */
const hostTemplate = (href: string) =>
  new URL(href).host
    .replace(/^www\./, '')
    .split('.')
    .map((part, index) => (index > 0 ? html`<wbr />.${part}` : part));

const aboutTemplate = ({title}: Publication, context: PublicationContext): TemplateResult =>
  textTemplate(title, {...context, highlight: undefined});
