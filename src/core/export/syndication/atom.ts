import type {LocalizedText} from '../../model/text.js';
import {xmlDeclaration, xmlElement} from '../xml.js';
import type {SyndicationEntry, SyndicatedChannel} from './syndication.js';

/** The URLs of a published channel. */
export interface ChannelUrls {
  /** Its own URL. */
  readonly self: string;
  /** The URL of the page to which it belongs. */
  readonly home: string;
  /** The same channel in other languages and formats. */
  readonly alternates: readonly {readonly lang: string; readonly type: string; readonly url: string}[];
}
export const atomType = 'application/atom+xml';

/** Writes a channel as Atom (RFC 4287). A text in another language than the channel has its own `xml:lang`. */
export const writeAtom = (channel: SyndicatedChannel, {self, home, alternates}: ChannelUrls): string => {
  const {id, lang, title, subtitle, updated, publisher, rights, entries} = channel;
  const link = (rel: string, href: string, type: string, hreflang = lang) =>
    xmlElement('link', {rel, type, hreflang, href});
  const children = [
    xmlElement('id', {}, {text: id}),
    textElement('title', title, lang),
    ...(subtitle ? [textElement('subtitle', subtitle, lang)] : []),
    xmlElement('updated', {}, {text: updated}),
    xmlElement('author', {}, [
      xmlElement('name', {}, {text: publisher.name}),
      ...(publisher.url ? [xmlElement('uri', {}, {text: publisher.url})] : []),
    ]),
    ...(rights ? [xmlElement('rights', {}, {text: rights})] : []),
    link('self', self, atomType),
    link('alternate', home, 'text/html'),
    ...alternates.map((one) => link('alternate', one.url, one.type, one.lang)),
    ...entries.map((entry) => entryElement(entry, lang)),
  ];
  const attributes = {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang};
  return `${xmlDeclaration}${xmlElement('feed', attributes, children)}\n`;
};

const textElement = (name: string, {value, lang}: LocalizedText, around: string): string =>
  xmlElement(name, {type: 'text', 'xml:lang': lang === around ? undefined : lang}, {text: value});

/** An entry without a page of its own must contain its content (RFC 4287, 4.1.2). */
const entryElement = (entry: SyndicationEntry, lang: string): string => {
  const {id, title, summary, url, urlLang, related, published, updated, authors, categories} = entry;
  return xmlElement('entry', {}, [
    xmlElement('id', {}, {text: id}),
    textElement('title', title, lang),
    ...(published === undefined ? [] : [xmlElement('published', {}, {text: published})]),
    xmlElement('updated', {}, {text: updated}),
    ...authors.map((name) => xmlElement('author', {}, [xmlElement('name', {}, {text: name})])),
    ...(url === undefined ? [] : [xmlElement('link', {rel: 'alternate', hreflang: urlLang, href: url})]),
    ...(related === undefined ? [] : [xmlElement('link', {rel: 'related', href: related})]),
    ...categories.map(({term, label}) => xmlElement('category', {term, label})),
    ...(url === undefined
      ? [textElement('content', summary ?? title, lang)]
      : summary
        ? [textElement('summary', summary, lang)]
        : []),
  ]);
};
