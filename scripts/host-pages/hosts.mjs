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
      "Drupal. The configuration of its platform is published (`drupal-helfi-platform-config`). The text format keeps headings from `h2`, paragraphs, lists, tables and links. It removes `div`, `class`, `script`, `iframe`, `caption` and custom elements. We read it in version 5.1.115 of 21 August 2026, and ran its filters in a real Drupal (see [Drupal](drupal.md)). The security policy of the pages allows scripts, styles, requests and frames only from the page's own domain and from `https://*.hel.fi`.",
    steps: [
      'In the builder, choose Helsinki and copy the address.',
      'In the text editor, paste it into a line of its own. It becomes a link. Do not paste code: it would be shown as code.',
      'Save, and look at the page. With the script on the page the link is the widget, without it a link to the widget.',
    ],
    unverified:
      'We have not seen the editor of hel.fi itself with its own plugins, nor which versions the sites run. `linkit` and `helfi_link_converter` were not part of our last run; in an earlier run with `linkit` the link survived.',
    notes: [
      'Script and feed have to be on a domain of hel.fi, so host them yourself (see below). Then the policy needs no change.',
      'The text format removes the placeholder around static HTML, so static HTML does not become a widget there. The option `--plain` of the command `render` prints only what the text format keeps: paragraphs, headings, lists and links, with a list in the place of each table. For the format "minimal" add `--bold-names`. Render the page again when the feed changes.',
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
      'Drupal. Its configuration is published (`tampere-fi`). We read it as of 18 February 2026. The text of a page keeps headings, lists and links, and no table, `script`, `div`, frame or custom element. Paragraphs of two types can hold a widget: "Karttaupotus" (13 roles may add it) and "Skripti" (only the role `super_user` may).',
    steps: [
      'In the builder, choose Tampere and copy the address.',
      'In the text editor, paste it into a line of its own. It becomes a link. The editor has no button for source code, and pasted code is shown as code.',
      'Save, and look at the page. With the script on the page the link is the widget, without it a link to the widget.',
    ],
    unverified:
      'We have not seen tampere.fi itself, its theme or its consent tool. The two paragraph types are rebuilt in our tests from the published templates; an earlier run with real paragraphs showed the same.',
    notes: [
      'If the script is not on the page, use "Karttaupotus": in the builder choose "Tampere, map embed", and paste the whole line into "Kartan upotuskoodi". The field escapes the address once more, so the line has `&` where other snippets have `&amp;`: an `&amp;` would lose the city and show all cities.',
      'Give "Kartan korkeus" in pixels there, and a text in "Upotuksen kuvaus ruudunlukijoita varten". Without a height the frame is about 150 pixels high and scrolls. With the script on the page it is as high as its content.',
      'A super user can use "Skripti". Paste only what the builder gives for it: the attributes, without `<script` and `>`. A whole tag leaves a stray ">" on the page. Each paragraph holds one widget. If scripts do not run it shows nothing, so put the address into the text beside it.',
      'The format "Embederator HTML" is no way for editors: administrators define its markup.',
      'Static HTML: `render --plain` prints paragraphs, headings, lists and links, which the text of a page keeps unchanged (tried in Drupal 10.6.15 and 11.4.5 with the published format). Accordions keep no headings above the fourth level: add `--bold-names`. The format "plain_html" keeps no lists, so nothing static is readable there.',
    ],
  },
  {
    id: 'turku',
    name: 'Turku',
    text: 'Turun hankkeet',
    known:
      'Drupal 7, as of 2017, the latest configuration that we have seen. It keeps `div` and `iframe`, and removes `script` and custom elements. We do not know what runs today.',
    steps: [
      'In the builder, choose Turku, and copy the snippet.',
      'Paste it into the source code of the page. If it is gone after saving, paste the plain link instead.',
      'Look at the page. If there is only a link, the script is not on the page: ask the developer.',
    ],
    unverified: 'Nothing on this page was tried in Turku’s system. The filter in our tests is that of 2017.',
  },
  {id: 'oulu', name: 'Oulu', text: 'Oulun hankkeet', ...notPublic('Oulu')},
  {
    id: 'wordpress',
    name: 'WordPress',
    known:
      'Our tests run Debian’s WordPress 6.1, as editor and as author. For authors, WordPress removes custom elements, scripts and frames. It keeps links, and `div` with `data-` attributes. For editors it keeps custom elements, but wraps them in a paragraph.',
    notes: [
      'The plugin in `integrations/wordpress/` adds the script to pages that need it, a block for the editor, and the shortcode `[sixcity widget="project-list" city="espoo"]`. Content between `[sixcity]` and `[/sixcity]` is shown until the widget is ready. You enter script, feed and colours once, under Settings. The server fetches nothing.',
      'If a widget names a feed of its own on another server, enter that server under Settings ("Servers of feeds that a widget may name itself"): the script asks nothing of servers that its tag does not name. An address of the script with a version can have its hash there, too.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    known:
      'On 28 November 2026 we ran Drupal 11.4.5 (PHP 8.4.27, Symfony 7.4.22, csp 8.x-1.40) and Drupal 10.6.15 (PHP 8.2.36, Symfony 6.4.50, csp 8.x-1.22), both with the profile "standard", SQLite and Twig 3.27, with their own text formats and copies of those of Helsinki and Tampere. We opened the pages in Chromium under Helsinki’s security policy, with aggregation, page cache and BigPipe on. What the formats made of our snippets is the same in both; it is in `test/hosts/drupal/filtered.json`, and our tests compare with it.',
    steps: [
      'In the builder, choose Drupal and copy the address.',
      'In the text editor, paste it into a line of its own. It becomes a link. With the module you can also write `[sixcity widget="project-list" city="espoo"]`.',
      'Save, and look at the page. With the script on the page the link is the widget, without it a link to the widget.',
    ],
    unverified:
      'Version 2 of the csp module could not be run. Its own subscriber and those of Helsinki’s platform (which asks for csp 2.2) use the same event and the same method of the policy as our module. Both Drupals ran with Twig 3.27, and Drupal 11 with Guzzle 7.9; they ask for 3.28 and 7.10. No MySQL, no Layout Builder, and no theme besides Olivero and Claro.',
    notes: [
      '**The module** `integrations/drupal/sixcity_widgets` (Drupal 10.4 and 11) is the short way: its text filter needs no change of allow-lists and no work in the theme. It adds the script only to pages that have a widget, and has a block. Its README is one page. It worked in all nine formats that we tried.',
      'With the module, a widget speaks the language of its text: a Swedish page shown under a Finnish menu has a Swedish widget, and its link leads to a Swedish page. A block follows the language of the content, and Drupal’s configuration translation translates its heading.',
      'A pinned version gets `integrity` and `crossorigin`, and the browser checks what the script loads later, too. With a wrong hash the browser refuses the script, and readers see the link. The module never checks the floating script `v1/`, because it changes.',
      'The settings accept only web addresses and paths of the site. Whatever else is written there, by the form or by an import, is refused or ignored.',
      'Finnish and Swedish forms: Drupal imports the translations of the module when it is installed, wherever its folder is (tried with "Translation source: Local files only").',
      'To remove the module, turn its filter off in all formats (Drupal tells in which), then uninstall it. Blocks and settings go with it. Shortcodes stay in the texts as text, and links stay links. Drupal keeps imported translations.',
      '**Without the module** the developer does this once: add a library with the script as an external file and `attributes: {defer: true}` to the theme, and attach it to the pages that need it.',
      'Code that is pasted into the visual editor is shown as code. Paste it with the button "Source", or paste the address.',
      'A bare address that is saved without an editor becomes a link only in formats with the filter "Convert URLs into links".',
      'If the format limits HTML tags, only the link inside an element or a placeholder is left, and it becomes the widget. Static HTML loses its tables and becomes text that does not update; print it with `render --plain`, which has lists instead of tables.',
      'With CKEditor 5 an additional tag belongs into two places: "Limit allowed HTML tags" of the format and "Source editing, Manually editable HTML tags" of the editor.',
      'The csp module adds the server of the script to `script-src` by itself. Add the server of the feed to `connect-src`, and for frames that of the script to `frame-src`; our module does both. Styles need nothing.',
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
  const own = Object.values(sites).filter(({page}) => page === host.id);
  const methods = new Map(own.flatMap(({methods, form}) => methods.map((method) => [method, form])));
  const [{city}] = own;
  return {...host, methods: [...methods], ...(city && {city})};
});
