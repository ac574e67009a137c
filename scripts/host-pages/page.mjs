import {allowedHtmlTags, contentSecurityPolicy} from '../../build/js/snippets/content-security-policy.js';
import {makeSnippet} from '../../build/js/snippets/snippet.js';

const anyHome = 'https://widgets.example/sixcity/';

const titles = {
  element: 'The custom element',
  script: 'The script tag alone',
  placeholder: 'The placeholder',
  link: 'The plain link',
  address: 'The address only',
  frame: 'The frame',
  static: 'Static HTML',
};
const remarks = {
  element: 'Its content is shown if the script does not load.',
  script: 'The widget appears right after the tag, which also loads the script.',
  placeholder: 'Its content is shown until the widget is ready, and if it cannot load.',
  link: 'Alone in its paragraph it becomes the widget, if the script is on the page. Without the script, and in a sentence, it stays a link to the widget on a page of its own.',
  address:
    'Paste it into the visual editor, into a line of its own: it becomes a link, and with the script on the page the link becomes the widget. The builder puts the link on the clipboard, too, with a text of your own.',
  frame: 'If the script is on the page, the frame gets the height of its content. Otherwise it scrolls.',
  static:
    '`npx sixcity-widgets render` prints it from the feed. Search engines and readers without scripts see it. If the script is on the page, the widget replaces it.',
};

const code = (text, language = 'html') => ['```' + language, text, '```'].join('\n');

const formRemarks = {
  'script-attributes': 'The field prints the tag itself, so paste only these attributes.',
  'raw-ampersands': 'Paste it exactly as it is: the field escapes the address itself.',
};

function methodSection(host, [method, form]) {
  const {paste} = makeSnippet({
    widget: 'project-list',
    method,
    home: host.home ?? anyHome,
    options: host.city ? {city: host.city} : {},
    text: host.text ?? 'Hankkeet',
    ...(form && {form}),
    content:
      '<!-- npx sixcity-widgets render --feed feed.json --widget project-list -->\n<div data-sixcity="project-list">…</div>',
  });
  // Prettier would reformat HTML, and these forms have to be pasted as they are.
  const language = form || method === 'address' ? 'text' : 'html';
  return [
    `### ${titles[method]}`,
    remarks[method],
    ...(form ? [formRemarks[form]] : []),
    code(paste, language),
  ];
}

const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** The page about one content management system. */
export function hostPage(host) {
  const home = host.home ?? anyHome;
  const {origin} = new URL(home);
  const {install} = makeSnippet({widget: 'project-list', method: 'link', home, text: 'x'});
  const pinned = makeSnippet({
    widget: 'project-list',
    method: 'link',
    home,
    text: 'x',
    pin: {version: 'N.N.N', integrity: 'sha384-…'},
  }).install;
  return `${[
    `# ${host.name}`,
    '_Written by `npm run docs` from `scripts/host-pages/`; the tests send the same snippets through the filters of [the matrix](matrix.md)._',
    host.known,
    ...(host.steps
      ? ['## Three steps for an editor', host.steps.map((step, i) => `${i + 1}. ${step}`).join('\n')]
      : []),
    ...(host.notes ? ['## What to know', list(host.notes)] : []),
    ...(host.unverified ? [`**Not verified:** ${host.unverified}`] : []),
    ...(host.ask ? ['## Ask first', list(host.ask)] : []),
    '## What the editor pastes',
    ...host.methods.flatMap((method) => methodSection(host, method)),
    '## What the developer does once',
    'Add the script to the pages that have widgets:',
    code(install),
    ...policy(host, origin),
    ...(host.methods.some(([method]) => method === 'placeholder')
      ? [
          '### A line for the allow-list',
          'If the system filters what editors write, this line keeps the placeholder (Drupal: "Limit allowed HTML tags", and with CKEditor 5 also "Manually editable HTML tags"):',
          code(allowedHtmlTags, 'text'),
          'The plain link needs no line: every filter that we have tried keeps `<a href>`.',
        ]
      : []),
    '## For the cookie register',
    ...cookieRegister(new URL(home).host),
    '## Hosting it yourself',
    '`npm run pack:site` writes a zip with everything that you upload: `v1/`, `N.N.N/`, `embed.html`, the themes, the schema, `integrity.json` and examples of the headers for Apache, nginx and static hosts (`headers/`). Put `feed.json` beside `embed.html`, or copy the programme’s feed each night. If it cannot be loaded, the last good copy stays:',
    code(`npx sixcity-widgets mirror https://programme.example/feed.json --out /var/www/sixcity`, 'sh'),
    '## Updating',
    'The URL with `v1/` is floating: replace its files, and every page has the new script within an hour. The folder `N.N.N/` of a release never changes: add the new folder and keep the old ones. The script loads its other files from `N.N.N/`, also where pages name `v1/`, so upload both; it asks the same server for them, and a security policy needs no further line. Within version 1 no attribute, event, part or custom property is removed.',
    '## Pinning a release',
    'The developer may pin the script to a release. The hash is in `integrity.json` of the release. The server of the script then has to send `Access-Control-Allow-Origin`. The browser checks what the script loads, too: its hashes are in the script. Without `crossorigin`, and from another server, it cannot.',
    code(pinned),
    'A pinned site gets no fix by itself. Read `CHANGELOG.md`, which lists security fixes first, or let a nightly job compare the `version` in the floating `integrity.json` with yours:',
    code(`curl -s ${home}integrity.json | grep '"version"'`, 'sh'),
  ].join('\n\n')}\n`;
}

function policy(host, origin) {
  const isEnough = host.csp === 'nothing';
  return [
    '### The security policy',
    isEnough
      ? 'The published policy needs no change if script and feed are on a domain that it names. The widgets use these directives:'
      : 'If the pages send a Content-Security-Policy, add the server of script and feed. Styles, fonts and images need nothing.',
    code(
      contentSecurityPolicy({script: origin, hasFrame: true, hasTrustedTypes: !isEnough}).join('\n'),
      'text',
    ),
  ];
}

const cookieRegister = (host) => [
  `<div lang="fi">\n\n> Hankkeista kertovat widgetit (sixcity-widgets) eivät aseta evästeitä eivätkä tallenna selaimeen mitään (ei myöskään localStorage-, sessionStorage-, IndexedDB- tai Cache Storage -muistiin). Ne hakevat komentosarjan ja tietotiedoston palvelimelta ${host}. Tietotiedoston pyynnössä ei lähetetä evästeitä eikä sivun osoitetta; komentosarja haetaan kuten muutkin sivun komentosarjat. Palvelin näkee lukijan IP-osoitteen ja selaimen tiedot kuten jokaisessa verkkopyynnössä. Muille palvelimille ei lähetetä mitään.\n\n</div>`,
  `<div lang="sv">\n\n> Widgetarna om projekten (sixcity-widgets) lagrar inga kakor och sparar ingenting i webbläsaren (inte heller i localStorage, sessionStorage, IndexedDB eller Cache Storage). De hämtar ett skript och en datafil från servern ${host}. Begäran om datafilen skickas utan kakor och utan sidans adress; skriptet hämtas på samma sätt som sidans övriga skript. Servern ser läsarens IP-adress och uppgifter om webbläsaren, som vid varje begäran på webben. Ingenting skickas till andra servrar.\n\n</div>`,
];
