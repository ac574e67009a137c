// The texts about each content management system. Which embed methods work there is in src/snippets/sites.ts. Facts about
// the cities come from their published configuration. Live sites may differ.
import {sites} from '../../build/js/snippets/sites.js';

const notPublic = (city) => ({
  known: `**What ${city}'s system lets an editor write is not public.** So begin with the plain link, which every filter that we have tried keeps, and put the questions below to those who look after the site.`,
  ask: [
    'May the script be put on all pages, from your own domain or from the programme’s?',
    'Does the text format keep `<div>` with attributes that begin with `data-`? Then the placeholder can be used.',
    'Does it keep `<iframe>`? And does the consent tool block frames until the reader agrees?',
    'Which security policy (the header Content-Security-Policy) do the pages send?',
  ],
});

const described = [
  {
    id: 'helsinki',
    name: 'Helsinki',
    text: 'Helsingin hankkeet',
    home: 'https://your-name.hel.fi/sixcity/',
    known:
      "Drupal; its platform's configuration is published (`drupal-helfi-platform-config`). The text format keeps headings from `h2`, paragraphs, lists, tables and links, and takes away `div`, `class`, `script`, `iframe` and custom elements. The pages' security policy allows scripts, styles, requests and frames from the page's own domain and from `https://*.hel.fi` only.",
    notes: [
      'Script and feed have to lie on a domain of hel.fi: host them yourself (below). Then the policy needs no change.',
      'Static HTML stays as it is there, without a placeholder around it: the option `--plain` of the command `render` prints what the text format keeps, and the page has to be rendered again when the feed changes.',
      'The consent tool looks for cookies and stored keys twice a second. There are none.',
    ],
    csp: 'nothing',
  },
  {id: 'espoo', name: 'Espoo', text: 'Espoon hankkeet', ...notPublic('Espoo')},
  {id: 'vantaa', name: 'Vantaa', text: 'Vantaan hankkeet', ...notPublic('Vantaa')},
  {
    id: 'tampere',
    name: 'Tampere',
    text: 'Tampereen hankkeet',
    known:
      'Drupal; its configuration is published (`tampere-fi`). The text of a page keeps no `script`, `div` or custom element. A paragraph of the type "Skripti" prints one script tag with free attributes and nothing beside it. A format for embeds keeps `iframe` with `allowfullscreen class loading scrolling src title width height frameborder`.',
    notes: [
      'The paragraph "Skripti" holds one tag, and so one widget: use one paragraph for each. The first copy of the script serves them all.',
      'A script tag has nothing to show where scripts do not run: put a plain link into the text beside it.',
      'The consent tool blocks frames until the reader agrees, so the frame comes last.',
    ],
  },
  {
    id: 'turku',
    name: 'Turku',
    text: 'Turun hankkeet',
    known:
      'Drupal 7, as it was in 2017, the last time its configuration was seen: `div` and `iframe` are kept, `script` and custom elements are not. What runs today is not known.',
  },
  {id: 'oulu', name: 'Oulu', text: 'Oulun hankkeet', ...notPublic('Oulu')},
  {
    id: 'wordpress',
    name: 'WordPress',
    known:
      'Run with every build: Debian’s WordPress 6.1, as editor and as author. Authors lose custom elements, scripts and frames; `div` with `data-` and links are kept. An editor’s custom element is kept, but wrapped in a paragraph.',
    notes: [
      'The plugin in `integrations/wordpress/` brings the script to pages that need it, a block, and the shortcode `[sixcity widget="project-list" city="espoo"]`. What stands between `[sixcity]` and `[/sixcity]` is shown until the widget is there. Script, feed and colours are named once, under Settings. The server fetches nothing.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    known:
      '**A recipe that we have not run.** What the filter "Limit allowed HTML tags" keeps is rebuilt from the cities’ published formats in our tests.',
    notes: [
      'Once, by the developer: a library of the theme with the script as an external file, `attributes: {defer: true}`, attached to the pages that need it.',
    ],
  },
  {
    id: 'liferay',
    name: 'Liferay',
    known:
      '**Not run, and no configuration was at hand.** Which HTML its editor keeps depends on its version and on the sanitizer that the site uses. Begin with the plain link.',
  },
  {
    id: 'html',
    name: 'Plain HTML',
    known: 'Nothing is filtered, so all six ways in work.',
  },
];

/** With what a reader of the strictest role may do there: what works for an author works for an editor too. */
export const hosts = described.map((host) => {
  const {city, methods} = Object.values(sites).find(({page}) => page === host.id);
  return {...host, methods, ...(city && {city})};
});
