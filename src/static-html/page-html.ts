import type {Locale} from '../core/i18n/locale.js';
import {languageName} from '../core/i18n/formats.js';
import {element, serialize} from './html-node.js';
import {jsonLdText} from './json-ld-script.js';
import {nodesOf} from './template-nodes.js';
import {staticTexts} from './texts.js';
import {cleanUpHtml} from './clean-up-html.js';

export interface StaticPage {
  readonly locale: Locale;
  /** URL of the folder, with a slash at its end. */
  readonly site: string;
  /** Path below the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The page in each of its languages, including this one. */
  readonly alternates: readonly {readonly lang: string; readonly url: string}[];
  /** The language for readers whose language is not known. */
  readonly standard: string;
  readonly jsonLd: readonly object[];
  /** Links to other formats of the page: feeds to subscribe to, oEmbed. */
  readonly formats: readonly {readonly type: string; readonly url: string; readonly title: string}[];
  /** Templates of the widgets. */
  readonly content: unknown;
}

/** A complete page without a style sheet. */
export const pageHtml = (page: StaticPage): string => {
  const {locale, site, path, title, description, alternates, standard, jsonLd, formats, content} = page;
  const fallback = alternates.find(({lang}) => lang === standard) ?? alternates[0];
  const link = (lang: string, url: string) => element('link', {rel: 'alternate', hreflang: lang, href: url});
  const isAlone = alternates.length < 2;
  const head = element(
    'head',
    {},
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('title', {}, title),
    element('meta', {name: 'description', content: description}),
    element('link', {rel: 'canonical', href: site + path}),
    ...alternates.map(({lang, url}) => link(lang, url)),
    ...(fallback ? [link('x-default', fallback.url)] : []),
    ...formats.map(({type, url, title}) => element('link', {rel: 'alternate', type, href: url, title})),
  );
  const body = element(
    'body',
    {},
    element('main', {}, ...cleanUpHtml(nodesOf(content), {plain: false, boldNames: false})),
    ...(isAlone ? [] : [languageLinks(page)]),
  );
  const direction = locale.direction === 'ltr' ? undefined : locale.direction;
  const text = serialize([element('html', {lang: locale.code, dir: direction}, head, body)]);
  // The content of a script must not be escaped like text. jsonLdText makes it safe.
  const script = `<script type="application/ld+json">\n${jsonLdText(jsonLd)}\n</script>\n</head>`;
  return `<!doctype html>\n${jsonLd.length > 0 ? text.replace('</head>', () => script) : text}\n`;
};

const languageLinks = ({locale, alternates}: StaticPage) =>
  element(
    'nav',
    {'aria-label': staticTexts(locale.code).languages},
    element(
      'ul',
      {},
      ...alternates
        .filter(({lang}) => lang !== locale.code)
        .map(({lang, url}) =>
          element('li', {}, element('a', {href: url, lang, hreflang: lang}, languageName(lang, lang))),
        ),
    ),
  );
