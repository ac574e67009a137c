// The texts about each content management system. Which embed methods work there is in src/snippets/sites.ts. Facts about
// the cities come from their published configuration. Live sites may differ.
import {sites} from '../../build/js/snippets/sites.js';

const notPublic = (city) => ({
  known: `**What ${city}'s system lets an editor write is not public.** Begin with the plain link, because every filter that we have tried keeps it. Put the questions below to the people who maintain the site.`,
  ask: [
    'May the script be put on all pages, from your own domain or from the programme’s?',
    'Does the text format keep `<div>` with attributes that begin with `data-`? Then the placeholder can be used.',
    'Does it keep `<iframe>`? Does the consent tool block frames until the reader agrees?',
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
      "Drupal. The configuration of its platform is published (`drupal-helfi-platform-config`). The text format keeps headings from `h2`, paragraphs, lists, tables and links. It removes `div`, `class`, `script`, `iframe` and custom elements. The security policy of the pages allows scripts, styles, requests and frames only from the page's own domain and from `https://*.hel.fi`.",
    notes: [
      'Script and feed have to be on a domain of hel.fi, so host them yourself (see below). Then the policy needs no change.',
      'The text format removes the placeholder around static HTML, so static HTML does not become a widget there. The option `--plain` of the command `render` prints only what the text format keeps. Render the page again when the feed changes.',
      'The consent tool looks for cookies and stored keys twice a second. The widgets have none.',
      'The site’s search (Drupal’s Search API on Elasticsearch) does not see what a widget shows. `npx sixcity-widgets render --feed feed.json --search opensearch --lang fi --embed https://your-name.hel.fi/sixcity/embed.html --out bulk.ndjson` writes one document for each record, and the mapping beside it; whoever runs the search loads them into an index of their own ([how](../machines.md#put-the-records-into-the-sites-own-search)). For an importer that reads schema.org use `--search schema-org`.',
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
      'Drupal. Its configuration is published (`tampere-fi`). The text of a page keeps no `script`, `div` or custom element. A paragraph of the type "Skripti" prints one script tag with any attributes, and nothing else. A format for embeds keeps `iframe` with `allowfullscreen class loading scrolling src title width height frameborder`.',
    notes: [
      'Each paragraph "Skripti" holds one tag, and so one widget. Use one paragraph for each widget. The first copy of the script serves all of them.',
      'A script tag shows nothing if scripts do not run. Put a plain link into the text beside it.',
      'The consent tool blocks frames until the reader agrees, so a frame is the last choice.',
    ],
  },
  {
    id: 'turku',
    name: 'Turku',
    text: 'Turun hankkeet',
    known:
      'Drupal 7, as of 2017, the latest configuration that we have seen. It keeps `div` and `iframe`, and removes `script` and custom elements. We do not know what runs today.',
  },
  {id: 'oulu', name: 'Oulu', text: 'Oulun hankkeet', ...notPublic('Oulu')},
  {
    id: 'wordpress',
    name: 'WordPress',
    known:
      'Our tests run Debian’s WordPress 6.1, as editor and as author. For authors, WordPress removes custom elements, scripts and frames. It keeps links, and `div` with `data-` attributes. For editors it keeps custom elements, but wraps them in a paragraph.',
    notes: [
      'The plugin in `integrations/wordpress/` adds the script to pages that need it, a block for the editor, and the shortcode `[sixcity widget="project-list" city="espoo"]`. Content between `[sixcity]` and `[/sixcity]` is shown until the widget is ready. You enter script, feed and colours once, under Settings. The server fetches nothing.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    known:
      '**We have not run these steps in Drupal.** Our tests rebuild the filter "Limit allowed HTML tags" from the text formats that the cities have published.',
    notes: [
      'The developer does this once: add a library with the script as an external file and `attributes: {defer: true}` to the theme, and attach it to the pages that need it.',
    ],
  },
  {
    id: 'liferay',
    name: 'Liferay',
    known:
      '**We have not run it and have seen no configuration.** Which HTML its editor keeps depends on the version and on the sanitizer of the site. Begin with the plain link.',
  },
  {
    id: 'html',
    name: 'Plain HTML',
    known: 'Nothing is filtered, so all six methods work.',
  },
];

/** Adds the methods that work there for the strictest role. What works for an author also works for an editor. */
export const hosts = described.map((host) => {
  const {city, methods} = Object.values(sites).find(({page}) => page === host.id);
  return {...host, methods, ...(city && {city})};
});
