import type {DoctorMessages} from './doctor-messages.js';

export const enDoctorMessages: DoctorMessages = {
  title: 'sixcity-widgets on this page',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Select the text instead.',
  close: 'Close',
  script: (version, url) => `Version ${version}, from ${url}`,
  widgets: 'Widgets',
  asLink: 'The same widget as a plain link. Paste it as a paragraph of its own:',
  widgetTitles: {
    'project-list': 'Projects',
    'publication-table': 'Publications',
    'funding-summary': 'Funding',
    'project-map': 'Map',
    'eu-statement': 'EU support',
  },
  findings: 'What to do',
  healthy: 'Nothing to do: no problem was found.',
  methods: {
    element: 'custom element',
    script: 'script tag',
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
    problem: `The script is on the page more than once: ${list}.`,
    advice: 'The first script handles all widgets. Keep one script URL and remove the others.',
  }),
  notStarted: (error) => ({
    problem: `The script could not start: ${error}`,
    advice: 'The page keeps its own content. Send this text to whoever maintains the page.',
  }),
  trustedTypes: {
    problem: 'The Trusted Types policy of the page does not let the script start.',
    advice: "Add to the Content-Security-Policy header: trusted-types lit-html 'allow-duplicates'",
  },
  undeclaredTrustedTypes: {
    problem:
      'The security policy of the page demands Trusted Types, which the script has found out by trying.',
    advice: 'Add data-trusted-types to the script tag, and the page reports no violation.',
  },
  notLoaded: (name) => ({
    problem: `The widget ${name} has not been loaded: its file is missing beside the script, or is blocked.`,
    advice: `Upload all files of a release together. In the network log of the browser, look for ${name}.js.`,
  }),
  noWidget: {
    problem: 'The script has loaded, but there is no widget on the page.',
    advice:
      'The content management system may have removed it. Use a plain link to embed.html in a paragraph of its own.',
  },
  stripped: {
    problem: 'A placeholder does not say which widget it is: data-sixcity is empty.',
    advice:
      'The content management system may have removed the value. Allow data-* attributes in the text format, or use a plain link to embed.html.',
  },
  unknownWidget: (name) => ({
    problem: `There is no widget "${name}".`,
    advice: 'Write project-list, publication-table, funding-summary, project-map or eu-statement.',
  }),
  mixedUpName: (widget, written, right) => ({
    problem: `${widget} has ${written} where ${right} belongs.`,
    advice: `It is understood. Write ${right}, which is its name here.`,
  }),
  unknownAttribute: (widget, attribute) => ({
    problem: `${widget} has no attribute ${attribute}.`,
    advice: 'Check the spelling, or remove it: it has no effect.',
  }),
  invalidValue: (widget, attribute, value) => ({
    problem: `${widget} does not understand ${attribute}="${value}".`,
    advice: 'The default is used instead. The README lists the values.',
  }),
  unknownId: (attribute, id) => ({
    problem: `The data has no ${attribute} "${id}".`,
    advice: 'Check the spelling of the id. An unknown id matches nothing, so the widget may be empty.',
  }),
  untrusted: (url) => ({
    problem: `The data was not fetched from ${url}: the address is not approved for this page.`,
    advice: 'If the address is correct, add its origin to data-allow of the script tag.',
  }),
  network: (url) => ({
    problem: `The server cannot be reached: ${url}`,
    advice:
      'Open the address in a new tab. If it opens there, allow it in connect-src of the Content-Security-Policy header.',
  }),
  cors: (url, origin) => ({
    problem: `The server does not let this page read ${url}`,
    advice: `That server has to send this header with the file: Access-Control-Allow-Origin: ${origin}`,
  }),
  http: (url, status) => ({
    problem: `The server answered ${status}: ${url}`,
    advice: 'Check the address of the feed, and that the file exists.',
  }),
  notFeed: (url, reason) => ({
    problem: `The file at ${url} is not a feed: ${reason}`,
    advice:
      'Run "npx sixcity-widgets check" with that address. The server may send a login or error page instead.',
  }),
  leftOut: (count, paths) => ({
    problem: `Records that cannot be shown: ${count}. ${paths}`,
    advice: 'Tell the publisher of the data. "npx sixcity-widgets check" lists everything.',
  }),
  old: (day) => ({
    problem: `The data is more than a year old: ${day}.`,
    advice: 'Check that the feed is still updated, and that the address is the current one.',
  }),
  violation: (directive, blocked) => ({
    problem: `The security policy of the page has blocked something: ${directive}, ${blocked}`,
    advice: `If it belongs to the widgets, allow it in ${directive} of the Content-Security-Policy header.`,
  }),
  rootSize: (root, text) => ({
    problem: `The root font size of the page is ${root}, the text size of the widget is ${text}.`,
    advice:
      'The widgets do not use rem: they inherit the size of the text around them. If it is too small, set font-size on the widget.',
  }),
  noLang: {
    problem: 'The page does not state its language.',
    advice: 'Write <html lang="fi">, "sv" or "en", or set lang on the widget.',
  },
  contrast: (token, ratio, required) => ({
    problem: `${{text: 'Text', link: 'Links and buttons', border: 'The edges of fields and buttons'}[token]} in the widget have a contrast of ${ratio}:1; ${required}:1 is needed.`,
    advice: `Change --sixcity-${token} or the background. "npx sixcity-widgets contrast theme.css" checks a theme.`,
  }),
  consent: (url) => ({
    problem: `A consent tool blocks: ${url}`,
    advice: 'The widgets store nothing and track nobody. Mark them as necessary in the consent tool.',
  }),
};
