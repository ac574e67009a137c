import type {DoctorTexts} from './doctor-texts.js';

export const en: DoctorTexts = {
  title: 'sixcity-widgets on this page',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Select the text instead.',
  close: 'Close',
  script: (version, url) => `Version ${version}, from ${url}`,
  widgets: 'Widgets',
  asLink: 'The same widget as a plain link, to be pasted as a paragraph of its own:',
  names: {
    'project-list': 'Projects',
    'publication-table': 'Publications',
    'funding-summary': 'Funding',
    'eu-statement': 'EU support',
  },
  troubles: 'What to do',
  healthy: 'Nothing to do: no trouble was found.',
  way: {
    element: 'custom element',
    scriptTag: 'script tag',
    placeholder: 'placeholder',
    static: 'static HTML in a placeholder',
    link: 'link upgraded in place',
    embedPage: 'embed.html',
  },
  state: {
    waiting: 'waiting for the data',
    ready: 'the data is shown',
    failed: 'there is no data to show',
    stale: 'older data is shown',
  },
  feed: (url) => `Data: ${url}`,
  answer: (status, milliseconds) => `The server answered ${status} in ${milliseconds} ms`,
  records: (projects, publications, leftOut) =>
    `Projects: ${projects}. Publications: ${publications}. Left out: ${leftOut}.`,
  updated: (day) => `Updated: ${day}`,

  copies: (list) => ({
    what: `The script is on the page more than once: ${list}.`,
    advice: 'The first one serves all. Keep one script address and remove the others.',
  }),
  notStarted: (error) => ({
    what: `The script could not start: ${error}`,
    advice: 'The page keeps its own content. Send this text to whoever maintains the page.',
  }),
  trustedTypes: {
    what: 'Trusted Types of the page do not let the script start.',
    advice: "Add to the Content-Security-Policy header: trusted-types lit-html 'allow-duplicates'",
  },
  noWidget: {
    what: 'The script is here, but there is no widget on the page.',
    advice:
      'The content management system may have removed it. Use a plain link to embed.html, alone in its paragraph.',
  },
  stripped: {
    what: 'A placeholder does not say which widget it is: data-sixcity is empty.',
    advice:
      'The content management system may have removed the value. Allow data-* attributes in the text format, or use a plain link to embed.html.',
  },
  unknownWidget: (name) => ({
    what: `There is no widget "${name}".`,
    advice: 'Write project-list, publication-table, funding-summary or eu-statement.',
  }),
  unknownAttribute: (widget, attribute) => ({
    what: `${widget} has no attribute ${attribute}.`,
    advice: 'Check how it is written, or remove it: it does nothing.',
  }),
  badValue: (widget, attribute, value) => ({
    what: `${widget} does not understand ${attribute}="${value}".`,
    advice: 'The default is used instead. The README lists the values.',
  }),
  unknownId: (attribute, id) => ({
    what: `The data has no ${attribute} "${id}".`,
    advice: 'Check how the id is written. An unknown id never shows everything, so the widget may be empty.',
  }),
  untrusted: (url) => ({
    what: `The data was not fetched from ${url}: the address is not approved for this page.`,
    advice: 'If it is right, name its origin in data-allow of the script tag.',
  }),
  network: (url) => ({
    what: `The server cannot be reached: ${url}`,
    advice:
      'Open the address in a new tab. If it opens there, allow it in connect-src of the Content-Security-Policy header.',
  }),
  cors: (url, origin) => ({
    what: `The server does not let this page read ${url}`,
    advice: `Make that server send with the file: Access-Control-Allow-Origin: ${origin}`,
  }),
  http: (url, status) => ({
    what: `The server answered ${status}: ${url}`,
    advice: 'Check the address of the feed, and that the file is there.',
  }),
  notFeed: (url, reason) => ({
    what: `What is at ${url} is no feed: ${reason}`,
    advice:
      'Run "npx sixcity-widgets check" with that address. A login or an error page may be in its place.',
  }),
  leftOut: (count, places) => ({
    what: `Records that cannot be shown: ${count}. ${places}`,
    advice: 'Tell the publisher of the data. "npx sixcity-widgets check" lists everything.',
  }),
  old: (day) => ({
    what: `The data is more than a year old: ${day}.`,
    advice: 'Check that the feed is still updated, and that the address is its present one.',
  }),
  violation: (directive, blocked) => ({
    what: `The security policy of the page has blocked something: ${directive}, ${blocked}`,
    advice: `If it belongs to the widgets, allow it in ${directive} of the Content-Security-Policy header.`,
  }),
  rootSize: (root, text) => ({
    what: `The root font size of the page is ${root}, and the text of the widget ${text}.`,
    advice:
      'The widgets do not use rem: they take the size of the text around them. If it is too small, set font-size on the widget.',
  }),
  noLang: {
    what: 'The page does not say its language.',
    advice: 'Write <html lang="fi">, "sv" or "en", or set lang on the widget.',
  },
  contrast: (what, ratio, least) => ({
    what: `${what === 'text' ? 'Text' : 'Links and buttons'} in the widget have a contrast of ${ratio}:1; ${least}:1 is needed.`,
    advice: `Change --sixcity-${what} or the background. "npx sixcity-widgets contrast theme.css" judges a theme.`,
  }),
  consent: (what) => ({
    what: `A consent tool holds back: ${what}`,
    advice: 'The widgets store nothing and track nobody. Mark them as necessary in the consent tool.',
  }),
};
