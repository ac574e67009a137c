import {allowedHtmlTags, contentSecurityPolicy} from '../../build/js/snippets/content-security-policy.js';
import {makeSnippet} from '../../build/js/snippets/snippet.js';

const anyHome = 'https://widgets.example/sixcity/';

const titles = {
  element: 'The custom element',
  script: 'The script tag alone',
  placeholder: 'The placeholder',
  link: 'The plain link',
  frame: 'The frame',
  static: 'Static HTML',
};
const remarks = {
  element: 'Its content is shown where the script does not come.',
  script: 'The widget stands right after the tag. It brings the script itself.',
  placeholder: 'Its content is shown until the widget is there, and when it cannot be had.',
  link: 'Alone in its paragraph it becomes the widget where the script is on the page; elsewhere, and in a sentence, it stays a good link to the widget on a page of its own.',
  frame:
    'The widget in a frame of its own. With the script on the page it is as high as its content, without it the frame scrolls.',
  static:
    'Printed by `npx sixcity-widgets render` from the feed: it is there for search engines and readers without scripts, and the widget takes it over.',
};

const code = (text, language = 'html') => ['```' + language, text, '```'].join('\n');

function way(host, method) {
  const {paste} = makeSnippet({
    widget: 'project-list',
    method,
    home: host.home ?? anyHome,
    options: host.city ? {city: host.city} : {},
    text: host.text ?? 'Hankkeet',
    content:
      '<!-- npx sixcity-widgets render --feed feed.json --widget project-list -->\n<div data-sixcity="project-list">…</div>',
  });
  return [`### ${titles[method]}`, remarks[method], code(paste)];
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
    '_Written by `npm run docs` from `scripts/host-pages/`; the snippets come from the function that the tests put through the filters of [the matrix](matrix.md)._',
    host.known,
    ...(host.notes ? [list(host.notes)] : []),
    ...(host.ask ? ['## Ask first', list(host.ask)] : []),
    '## What the editor pastes',
    ...host.methods.flatMap((method) => way(host, method)),
    '## What the developer does once',
    'The script, on the pages that have widgets:',
    code(install),
    ...policy(host, origin),
    '### A line for the allow-list',
    'Where the system filters what editors write, this keeps the placeholder (Drupal: "Limit allowed HTML tags"):',
    code(allowedHtmlTags, 'text'),
    'The plain link needs no line: `<a href>` is kept everywhere.',
    '## For the cookie register',
    ...cookieRegister(new URL(home).host),
    '## Hosting it yourself',
    '`npm run pack:site` writes a zip with all that is uploaded: `v1/`, `N.N.N/`, `embed.html`, the themes, the schema, `integrity.json` and examples of the headers for Apache, nginx and static hosts (`headers/`). Put `feed.json` beside `embed.html`, or copy the programme’s each night; the last good copy stays when it cannot be had:',
    code(`npx sixcity-widgets mirror https://programme.example/feed.json --out /var/www/sixcity`, 'sh'),
    '## Updating',
    'The address with `v1/` is the floating one: replace its files, and every page has the new script within an hour. The folder `N.N.N/` of a release never changes; add the new one and keep the old ones. Within version 1 no attribute, event, part or custom property is taken away.',
    '## Pinning a release',
    'A developer who installs the script once may pin it; `integrity.json` in the release has the hash. The server of the script then has to send `Access-Control-Allow-Origin`.',
    code(pinned),
    'A pinned site gets no fix by itself. It learns of one from `CHANGELOG.md`, where security fixes stand first, and from a nightly job that compares the `version` in the floating `integrity.json` with its own:',
    code(`curl -s ${home}integrity.json | grep '"version"'`, 'sh'),
  ].join('\n\n')}\n`;
}

function policy(host, origin) {
  const isEnough = host.csp === 'nothing';
  return [
    '### The security policy',
    isEnough
      ? 'The published one needs no change when script and feed lie on a domain that it names. These are the directives that are used:'
      : 'Where pages send a Content-Security-Policy, add the server of script and feed. Nothing is needed for styles, fonts and images.',
    code(
      contentSecurityPolicy({script: origin, hasFrame: true, hasTrustedTypes: !isEnough}).join('\n'),
      'text',
    ),
  ];
}

const cookieRegister = (host) => [
  `> Hankkeista kertovat widgetit (sixcity-widgets) eivät aseta evästeitä eivätkä tallenna selaimeen mitään (ei myöskään localStorage-, sessionStorage-, IndexedDB- tai Cache Storage -muistiin). Ne hakevat komentosarjan ja tietotiedoston palvelimelta ${host}. Tietotiedoston pyynnössä ei lähetetä evästeitä eikä sivun osoitetta; komentosarja haetaan kuten muutkin sivun komentosarjat. Palvelin näkee lukijan IP-osoitteen ja selaimen tiedot kuten jokaisessa verkkopyynnössä. Muille palvelimille ei lähetetä mitään.`,
  `> Widgetarna om projekten (sixcity-widgets) lagrar inga kakor och sparar ingenting i webbläsaren (inte heller i localStorage, sessionStorage, IndexedDB eller Cache Storage). De hämtar ett skript och en datafil från servern ${host}. Begäran om datafilen skickas utan kakor och utan sidans adress; skriptet hämtas på samma sätt som sidans övriga skript. Servern ser läsarens IP-adress och uppgifter om webbläsaren, som vid varje begäran på webben. Ingenting skickas till andra servrar.`,
];
