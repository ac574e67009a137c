import type {BuilderTexts} from './builder-texts.js';

const projects = (count: number): string => `${count} ${count === 1 ? 'project' : 'projects'}`;
const publications = (count: number): string => `${count} ${count === 1 ? 'publication' : 'publications'}`;

export const enBuilderTexts: BuilderTexts = {
  title: 'Build a widget for your page',
  lead: 'Choose what your page shows, look at the preview, and copy a snippet that your content management system accepts. Nothing is stored, and data is only fetched from the addresses that you give.',
  noScript:
    'The builder needs JavaScript. Without it you can write the snippet by hand: the pages about hosts have one for each system.',
  invalidParameters: (list) => `Parts of the address of this page are not valid and were ignored: ${list}`,
  startAgain: 'Start again',

  sourceStep: {
    title: '1. Where are the script and the data?',
    intro:
      'Your programme’s office gives you the addresses. If you only want to see how this works, try it with the data of the demonstration.',
    home: 'Address of the folder of the script',
    homeHelp: 'Such as https://www.example.org/sixcity/. The address of the script itself works too.',
    feed: 'Address of the data (feed)',
    feedHelp: 'Leave it empty when the data is in the file feed.json in the same folder.',
    load: 'Check the addresses',
    demo: 'Try it with the demonstration',
    demoHelp: 'Script and data of this demonstration: for trying out, not for a real page.',
    file: 'Or a feed that is not published yet',
    fileHelp: 'Choose the file, or drop it here. It does not leave your computer.',
    removeFile: 'Use the published data again',
    loading: 'Checking…',
    demoNote: 'You are trying it out with the script and the data of the demonstration.',
    onDisk:
      'This page was opened from a folder on your computer. Browsers do not let such a page read other files, so give the address of a server here. You can choose a feed as a file.',
    scriptFound: (version) => `The script is there: version ${version}.`,
    scriptUnreadable:
      'A server answers, but does not let this page read the script (no Access-Control-Allow-Origin). The script still works, but it cannot be pinned to a version.',
    scriptMissing: (status) =>
      status === undefined
        ? 'No script: the server cannot be reached.'
        : `No script: the server answered ${status}.`,
    scriptOther: 'The server sends something other than the script, such as a login or an error page.',
    pinned: (version) =>
      `A developer can pin the script to version ${version}, so that it does not change by itself: the version’s hash (integrity), by which browsers notice changes, is known.`,
    notPinned:
      'It cannot be pinned to a version: integrity.json or the folder of the version is missing. The floating address is used.',
    feedFound: (p, q) => `The data is there: ${projects(p)} and ${publications(q)}.`,
    feedFile: (name, p, q) => `From the file ${name}: ${projects(p)} and ${publications(q)}.`,
    leftOut: (count) => `Records that cannot be shown: ${count}. The page “Make a feed” says why.`,
    access: {
      'any-page': 'Any page may read it.',
      'this-page':
        'This page may read it. Check on your own page whether yours may: the server decides by Access-Control-Allow-Origin.',
      'own-pages':
        'Only pages of its own server may read it: it does not send Access-Control-Allow-Origin. If your page is on another server, ask its administrators to add the header.',
    },
    problems: {
      missing: 'Give the address first.',
      malformed: 'This is not an address. It has to look like https://www.example.org/sixcity/.',
      'not-web': 'The address has to begin with https:// or http://.',
    },
    script: 'Script',
    data: 'Data',
  },

  paste: {
    title: 'Open a snippet that you have',
    help: 'Paste any snippet from your page. Its choices are opened here, and nothing on your page changes.',
    label: 'Your snippet',
    open: 'Open it',
    opened: (widget) => `Opened: ${widget}.`,
    others: (count) =>
      count === 1
        ? 'There was one more widget in the text; the first one was opened.'
        : `There were ${count} more widgets in the text; the first one was opened.`,
    noHome: 'It does not contain the address of the script, so the address above stays as it is.',
    none: 'There is no widget in this text. Copy the whole line or block from the source code of your page.',
    onlyScript: 'This is only the script, which is once on a page. Copy the line of the widget too.',
    unknownWidget: (name) => `There is no widget “${name}”.`,
    fault: (fault) => {
      switch (fault.kind) {
        case 'placeholder-host':
          return `In the address ${fault.url}, HOST stands for your server. Write the address that your programme’s office has given you.`;
        case 'insecure':
          return `The address begins with http://, so a page with https:// does not load it: ${fault.url}`;
        case 'no-script':
          return 'The script is not in this text. Without it the page shows only the link: no widget, and no panel of ?sixcity-doctor. It may stand elsewhere on the page: look at the source of the page for sixcity.js.';
        case 'pinned-floating':
          return `This address changes with every fix, and its hash (integrity) with it: ${fault.url} Name a version, such as /1.2.3/, or take the hash away.`;
        case 'no-crossorigin':
          return `A hash (integrity) works only with crossorigin="anonymous": ${fault.url}`;
        case 'wrong-hash':
          return `This is not the hash of the script, so the browser refuses it: ${fault.integrity}`;
        case 'policy':
          return `The security policy of the page keeps ${fault.origin} out. Its developer adds it to ${fault.directive}.`;
      }
    },
    noFault:
      'If no panel appears with ?sixcity-doctor at the end of the address of your page, the script is not on the page: your system has removed it, or its address is wrong. You can paste the source of the page, or what the console of the browser says, here.',
  },

  widgetStep: {
    title: '2. What is shown?',
    widget: 'Widget',
    widgets: {
      'project-list': 'Projects',
      'publication-table': 'Publications',
      'funding-summary': 'Funding',
      'project-map': 'Map',
      'eu-statement': 'EU support',
    },
    language: 'Language',
    ownLanguage: 'Language of the page',
    languages: {fi: 'Finnish', sv: 'Swedish', en: 'English'},
    filters: 'Narrow down',
    filtersHelp: 'If nothing is chosen, everything is shown.',
    appearance: 'Look',
    more: 'More choices',
    find: (what) => `Find: ${what}`,
    notInFeed: 'not in the data',
    notChosen: 'Not chosen',
    defaultValue: (name) => `${name} (default)`,
    defaultBrand: 'The colours of the page',
    invalidValue: (option, value) => `“${value}” is not a valid value of “${option}”. The widget ignores it.`,
    unknownIds: (ids) => `Not in the data: ${ids}. If nothing else is chosen, the widget stays empty.`,
  },
  options: {
    city: 'City',
    theme: 'Theme',
    fund: 'Fund',
    status: 'Status',
    project: 'Single projects',
    without: 'Left out',
    series: 'Series',
    level: 'Level',
    language: 'Language of the publication',
    year: 'Year',
    heading: 'Heading',
    'heading-level': 'Level of the heading',
    brand: 'Colours',
    layout: 'Layout',
    'group-by': 'Groups',
    sort: 'Order',
    'page-size': 'How many at first',
    columns: 'Columns',
    measure: 'Sum',
    by: 'What the bars stand for',
    stage: 'Stage of the funding',
    facts: 'Background facts on the programme',
    period: 'Programming period',
    variant: 'Emblem',
    size: 'Height of the emblem, px',
    languages: 'Languages side by side',
    'no-search': 'Without search',
    'no-filters': 'Without filters',
    images: 'With images',
    subscribe: 'Link to a news feed (Atom)',
    outline: 'Outline of another country, URL',
    'no-download': 'Without downloads',
    'no-share': 'Without sharing',
    'as-of': 'As of the day',
    link: 'Name for filtering together: widgets of the same name share their filters',
    'url-state': 'Filters in the page’s address, prefix',
  },
  layouts: {cards: 'Cards', rows: 'Rows', timeline: 'Timeline'},
  variants: {colour: 'In colour', mono: 'Black and white', negative: 'White on blue'},
  brands: {
    helsinki: 'Helsinki',
    espoo: 'Espoo',
    vantaa: 'Vantaa',
    tampere: 'Tampere',
    turku: 'Turku',
    oulu: 'Oulu',
  },
  ungrouped: 'No groups',
  unstated: 'Not stated',

  preview: {
    title: 'Preview',
    width: 'Width',
    widths: {desktop: 'Desktop', tablet: 'Tablet', phone: 'Phone'},
    scheme: 'Colour scheme',
    schemes: {light: 'Light', dark: 'Dark'},
    ground: 'Page',
    grounds: {plain: 'Plain', host: 'A city’s'},
    skip: 'Skip the preview',
    noFeed: 'The preview is shown when there is data.',
    noScript: 'The script does not start at this address, so there is nothing to show.',
    note: 'The widget itself, in an isolated frame. If the script is on another server, downloads do not work here.',
    host: {
      name: 'Example City',
      title: 'Projects of the city',
      text: 'This page is invented. It shows how the widget looks among the fonts and colours of a city.',
      foot: 'Example City is invented.',
    },
    accessibility: 'Accessibility of the preview',
    checking: 'Checking…',
    passed: (rules) =>
      `axe found no problems; ${rules} of its rules applied. It finds only some of all problems.`,
    findings: (count) => `axe found ${count} ${count === 1 ? 'problem' : 'problems'}:`,
    findingsHelp: 'If the colours are yours, look at them first; otherwise please report the problem to us.',
  },

  siteStep: {
    title: '3. What is your site?',
    label: 'My site is',
    cities: 'Cities',
    systems: 'Systems',
    names: {
      helsinki: 'Helsinki',
      espoo: 'Espoo',
      vantaa: 'Vantaa',
      tampere: 'Tampere',
      'tampere-map': 'Tampere, map embed (Karttaupotus)',
      'tampere-script': 'Tampere, script (Skripti)',
      turku: 'Turku',
      oulu: 'Oulu',
      'wordpress-author': 'WordPress, as an author',
      'wordpress-editor': 'WordPress, as an editor',
      'wordpress-plugin': 'WordPress with our plugin',
      drupal: 'Drupal',
      liferay: 'Liferay',
      html: 'Plain HTML',
      unknown: 'I don’t know',
    },
    notes: {
      helsinki:
        'Helsinki’s text format keeps links and removes everything else. Paste the address into a line of its own. Script and data have to be on a domain of hel.fi.',
      espoo:
        'What Espoo’s system lets an editor write is not public. The plain link survives every filter that we have tried.',
      vantaa:
        'What Vantaa’s system lets an editor write is not public. The plain link survives every filter that we have tried.',
      tampere:
        'In Tampere’s text editor, paste the address into a line of its own: it becomes a link, and the link becomes the widget if the script is on the page. The text keeps nothing else.',
      'tampere-map':
        'A paragraph of the type “Karttaupotus” holds one frame; most editors may add it. Paste the whole line into “Kartan upotuskoodi”, and give “Kartan korkeus”.',
      'tampere-script':
        'A paragraph of the type “Skripti” prints the script tag itself, so only what stands inside the tag is pasted. Only a super user may add it.',
      turku:
        'Turku’s system kept div and iframe in 2017, the last time its configuration was seen. If the widget does not appear, choose the plain link.',
      oulu: 'What Oulu’s system lets an editor write is not public. The plain link survives every filter that we have tried.',
      'wordpress-author':
        'WordPress removes scripts and frames of authors, and keeps the placeholder: a plain block that the script turns into the widget.',
      'wordpress-editor':
        'An editor’s script is kept, so nobody else is needed. Put it into a block “Custom HTML”.',
      'wordpress-plugin':
        'The plugin adds the script to pages that need it. Put the placeholder into a block “Custom HTML”.',
      drupal:
        'In the text editor, paste the address into a line of its own. For the placeholder the developer adds one line to the text format; our module needs none.',
      liferay: 'We could not try Liferay. The plain link survives every filter that we have tried.',
      html: 'Nothing is filtered. The snippet holds script and widget: paste it where the widget should appear, and nothing else is needed.',
      unknown:
        'The plain link survives every filter that we have tried. Without the script on the page it is a link to the widget on a page of its own.',
    },
    method: 'How it is put on the page',
    best: 'recommended',
    methods: {
      element: 'Custom element',
      script: 'Script tag alone',
      placeholder: 'Placeholder',
      link: 'Plain link',
      address: 'Address only',
      frame: 'Frame',
      static: 'Static HTML',
    },
    methodNotes: {
      element: 'Its content is shown if the script does not load.',
      script:
        'The widget appears right after the tag, which loads the script itself. Every fix arrives automatically.',
      placeholder: 'Its content is shown until the widget is ready, and if the widget cannot load.',
      link: 'Alone in its paragraph it becomes the widget if the script is on the page. Otherwise it stays a useful link.',
      address:
        'Paste it into the visual editor, into a line of its own: it becomes a link. With the script on the page the link becomes the widget. Into source code, paste the plain link.',
      frame:
        'The widget in a frame. With the script on the page it is as high as its content. A consent tool may block it.',
      static:
        'The content is in the page itself, for search engines and for readers without scripts, and the widget replaces it. Make it again when the data has changed.',
    },
    tested: (row) => `Tried with every release: ${row}.`,
    untested: 'Not tried on this site: look at your page after you have saved it.',
    hostPage: 'Everything we know about this site',
  },

  outputStep: {
    title: '4. Copy',
    notReady: 'The snippet is ready when you have given the addresses of script and data.',
    text: 'Text of the link',
    textHelp: 'It is shown where the widget cannot be, and names the widget for screen readers.',
    snippet: 'Snippet',
    copy: 'Copy the snippet',
    copyAnyway: 'Copy the snippet anyway',
    warnings: {
      script: 'There is no script at its address: on a page this snippet would show only its link.',
      feed: 'There is no data at its address: on a page the widget would say that it cannot be loaded.',
      unpublished: (url) =>
        `The data comes from a file on your computer. A page needs it published at ${url}`,
      demo: 'This snippet uses the demonstration. For a real page give your own addresses.',
    },
    note: (note) => {
      switch (note.kind) {
        case 'unsupported':
          return `A link cannot carry: ${note.options.join(', ')}. Write the heading above it on your page.`;
        case 'unused':
          return `This widget has no option: ${note.options.join(', ')}. The choice is kept here, but it is not in the snippet.`;
        case 'own-domain':
          return `The pages of this site allow scripts and data from ${note.domain.slice(1)} only. The script is elsewhere, so only the link would work.`;
        case 'insecure':
          return 'The address begins with http://. A page with https:// does not load it.';
        case 'language':
          return 'The page behind this link does not know the language of your page: choose it in step 2.';
        case 'static':
          return 'This is today’s data. Make the snippet again when the data has changed.';
      }
    },
    link: 'Send your choices',
    copyLink: 'Copy the address of this page',
    linkHelp: 'All choices are in the address of this page: a colleague who opens it sees the same.',
    fileNotInLink: 'The file on your computer is not included.',
  },

  developer: {
    title: 'Ask the site’s developer for this',
    intro: 'This is done once for the whole site. Copy the list and send it.',
    none: 'Nothing: this snippet needs no developer.',
    request: (request) => {
      switch (request.kind) {
        case 'install':
          return 'Add the script to the pages that have widgets:';
        case 'has-script':
          return 'Add the address of the script to the settings of the plugin:';
        case 'policy':
          return 'If the pages send a Content-Security-Policy, add these lines to it:';
        case 'allow-list':
          return 'Add to the text format, in “Limit allowed HTML tags” (with CKEditor 5 also in “Manually editable HTML tags”), so that the placeholder stays:';
        case 'embed-feed':
          return 'Add to the script tag in embed.html, because the data is on another server:';
        case 'own-domain':
          return 'Move the files of the release and the data to a domain of the city. At the moment they are at:';
        case 'cors':
          return 'Add on the server of the script, because browsers verify a pinned script:';
      }
    },
    floating: 'The address with v1/ is the floating one: every fix arrives automatically within an hour.',
    pinnedTo: (version) =>
      `The script is pinned to version ${version}: it never changes by itself, and the browser verifies it. The changelog announces new versions.`,
    copy: 'Copy the list',
    greeting: 'We would like to put this widget on our page:',
  },

  linkText: (widget, cities) => (cities ? `${widget}: ${cities}` : widget),
};
