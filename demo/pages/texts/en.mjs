export const en = {
  code: 'en',
  name: 'English',

  frame: {
    skip: 'Skip to content',
    languages: 'Language',
    pages: 'Pages of the demonstration',
    onThisPage: 'On this page',
    index: 'Start',
    builder: 'Builder',
    docs: 'Documentation',
    programme: 'The whole programme',
    publications: 'Publications',
    funding: 'Funding',
    states: 'States',
    looks: 'Colours and EU support',
    city: "A city's page",
    period: 'Regions, 2021-2027',
    feed: 'Make a feed',
    data: 'The projects as a data file (JSON)',
    toStart: 'To the start of the demonstration',
    fallback: 'The content opens here. If it does not, the data can also be read as it is:',
    disclaimer:
      'A demonstration with data that sixcity-widgets compiled from public web pages. It is not published by the 6Aika programme or by the cities.',
    privacy: 'No cookies, no tracking, no third-party servers.',
  },

  start: {
    title: "The cities' joint projects on your own page",
    description: "How to put the six cities' joint projects on a web page with a single line.",
    lead: "You paste one line into a page, and a list of the cities' joint projects appears in that place. The list takes on your page's font, colours and language, and works the same way on every city's site. The data comes from one shared file, so it is updated in one place only.",
    toBuilder: 'Build a widget for your page',
    toCity: "See an example on a city's page",

    live: 'What it looks like',
    liveIntro: "Four of Espoo's projects as a reader sees them. Click on a name to open the project.",

    steps: 'Three steps',
    choose: 'Choose what is shown',
    chooseHelp:
      'The builder asks where the script and the data are, what the page shows, and which system you have. You see at once how the widget looks on a desktop and on a phone.',
    openBuilder: 'Open the builder',
    copy: 'Copy the snippet',
    copyHelp:
      'It has the form that your system lets through. With this line, for example, a page gets Espoo’s projects:',
    paste: 'Paste it into the page',
    pasteHelp:
      'Paste the snippet where the widget is to appear: into an HTML block, a script field or the source code in your content management system. Save, and look at the page.',
    noScript: 'What if the system removes the line?',
    noScriptHelp:
      'Choose your own system in the builder. If it is not in the list, a plain link stays in every system that we have tried. It leads to the same list on a page of its own.',
    linkText: "Espoo's projects",
    noScriptLink: "Try it: Espoo's projects on a page of their own",

    more: 'See more',
    programmeDoor: 'All projects, by status and by theme.',
    cityDoor: "Espoo's projects on the page of an invented city, in Espoo's colours.",
    docsDoor: 'Every element with examples, the systems, the colours and the accessibility.',
    feedDoor: 'From a spreadsheet to a feed in your own browser: nothing leaves your computer.',
    dataDoor: 'The shared file that all lists read.',

    machines: 'For machines',
    machinesIntro:
      'The same facts as files that other systems read. The build makes each of them from the data of this demonstration, with the command-line tool.',
    machinesDocs: 'How to make each of them',
    machineFiles: {
      feeds: 'News of projects and publications, to subscribe to',
      pages: 'A page for each project and publication, for search engines and readers without scripts',
      oembed: 'How such a page is embedded elsewhere',
      search: 'For the search of your own site (OpenSearch, Elasticsearch, schema.org)',
      catalogue: 'For open data portals (Data Package, DCAT-AP 3)',
      conformance: 'The accessibility conformance report (EN 301 549, WCAG 2.2)',
      contents: 'What is in the script, under which licences, and with which sums',
    },

    data: 'Where the data is from',
    dataTexts: [
      'This is a demonstration. sixcity-widgets compiled its data from public web pages, and every project names its sources. The data is neither published nor approved by the 6Aika programme or by the cities.',
      'The programme had 60 projects; those on which public information was found are here. What is not known is not guessed: it is missing, or said to be unknown.',
    ],
  },

  programme: {
    title: '6Aika: the joint projects of six cities',
    description: 'The projects of the 6Aika programme, by status and by theme.',
    lead: '6Aika, the Six City Strategy, was a joint programme of Helsinki, Espoo, Vantaa, Tampere, Turku and Oulu from 16 May 2014 to 31 July 2022. At least two of the cities took part in each project.',
    money:
      'The money came from the European Regional Development Fund (ERDF), the European Social Fund (ESF), the Finnish State, the cities and the partners.',
    figures: [
      ['60', 'projects'],
      ['6', 'cities'],
      ['about €95M', 'funding in all'],
      ['about €52.3M', 'of it from the ERDF'],
    ],
    byStatus: 'Projects by status',
    byStatusIntro:
      'The status is worked out from the start and end dates of a project. Completed means that its time is over. The cities shown are those that public sources name.',
    onMap: 'Projects on the map',
    onMapIntro:
      'Choose a city on the map or in the list beside it: the list of projects, the sums and the publications follow. No map service is asked for anything.',
    linkedFunding: 'What they cost',
    linkedPublications: 'Their publications',
    byTheme: 'Projects by theme',
    byThemeIntro: 'The same list in rows. A project may have several themes.',
    overTime: 'Projects on a timeline',
    overTimeIntro:
      'The bar shows when a project ran. Where the start or the end is not known there is only a point.',
    find: 'Search by word, narrow down with filters, and send the link: search and filters are in the address of the page. Below the list, what you found can be downloaded as a file or shared.',
  },

  publications: {
    title: 'Publications',
    lead: 'The projects’ publications in a table that can be sorted by column. A row opens by the title. In an opened row you can cite the publication, download it for a reference manager, and share it.',
    sections: ['By level', 'As one table, newest first', 'By year, three columns'],
  },

  period: {
    title: 'The period 2021-2027: regions instead of cities',
    description: 'Operations of ERDF and ESF+ in six French regions, from the official list of 2021-2027.',
    lead: '46 operations of the official French list of 16 March 2026, imported without a mapping: regions stand in place of cities, the funds are the ERDF and the ESF+, and every operation has the codes of its objective and of its type of intervention.',
    source:
      'Source: list of operations of ERDF, ESF+ and JTF 2021-2027, europe-en-france.gouv.fr, as of 16 March 2026. The source had cut the descriptions at 200 characters, so they are left out. What a resident of the regions wants to know more stands on the pages of the authorities.',
    sections: ['The operations by region', 'The money by fund', 'The share of the Union, by region'],
  },
  funding: {
    title: 'Funding',
    lead: 'What the projects cost, and of how many projects the sum is known. What is unknown is not counted as zero.',
    sections: [
      'Total budgets by theme',
      'Total budgets by city',
      'Public funding by fund',
      'Number of projects by start year',
      'One city’s projects by status',
    ],
  },

  states: {
    title: 'Every widget in every state',
    lead: 'How the list, the table and the summary show that the data is ready, that there is nothing to show, or that the data could not be fetched.',
    sections: [
      'The data is ready',
      'There is nothing to show',
      'The data is not found',
      'Something else is at the address',
    ],
  },

  feed: {
    title: 'Make and check the feed',
    lead: 'Drop a spreadsheet, a list or a feed here. The page makes a feed of it, says what to mend, and shows the result. The file does not leave your computer.',
    choose: 'Choose a file',
    noScript: 'This page needs JavaScript. On the command line, npx sixcity-widgets import does the same.',
    files: 'Files: choose, or drop them here',
    filesHelp: 'CSV, TSV, XLSX, JSON, 360Giving, BibTeX or RIS. Several files become one feed.',
    template: 'Download a spreadsheet template',
    templateHelp: 'Its columns are explained in Finnish, Swedish and English.',
    save: 'Save',
    saveFeed: 'Download the feed (feed.json)',
    saveList: 'Download as a spreadsheet (XLSX)',
    preview: 'How it looks on the pages',
  },

  looks: {
    title: 'Colours and EU support',
    lead: 'The emblem and statement of EU support in every form, and the colours of the six cities on light and on dark.',
    statements: 'The statement of EU support',
    statementsIntro:
      'The wording depends on the programming period. Its place is at the top of a page, where it is seen without scrolling. Where the period or the fund is not known, only the name of the Union stands beside the emblem.',
    statementNames: [
      'Period 2014–2020',
      'Period 2014–2020, three funds',
      'Period 2021–2027',
      'Two languages side by side',
      'Three languages, emblem 96 px high',
      'Period and fund from the data of a project',
      'Unknown period: the name of the Union alone',
      'Black and white',
      'White stars on blue',
    ],
    brands: 'The cities’ colours',
    brandsIntro:
      'The colours come from the cities’ public design systems, themes and applications. No city has confirmed them. Where one is too light for text, a darker step of it is used.',
    cities: {
      helsinki: 'Helsinki',
      espoo: 'Espoo',
      vantaa: 'Vantaa',
      tampere: 'Tampere',
      turku: 'Turku',
      oulu: 'Oulu',
    },
  },

  city: {
    support: 'European Union, European Regional Development Fund, European Social Fund',
    name: 'Example City',
    notice: 'A demonstration with data from public pages. The city has not approved this page.',
    back: 'To the start of the demonstration',
    title: "Espoo's 6Aika projects",
    description: "Espoo's 6Aika projects on 2 March 2018 and today: an example of a city's page.",
    lead: 'Espoo, Helsinki, Vantaa, Tampere, Turku and Oulu developed their services together in the 6Aika programme from 2014 to 2022.',
    texts: [
      'These are the projects in which Espoo took part. In each of them at least one other city of the programme was a partner. Open a project to see its results, partners, funding and sources, as far as they are known.',
    ],
    stamp: 'Time stamp of the page on which this one is modelled:',
    stampTime: '2 March 2018, 13:59',
    then: 'Projects on 2 March 2018',
    thenIntro: 'The lists are drawn up for that day. Projects that began later are not here.',
    ongoing: 'Ongoing projects',
    completed: 'Completed projects',
    now: 'Projects today',
    nowIntro: "The same data by today's date, the latest to end first.",
    withWhom: 'The cities of these projects',
    publications: 'Publications',
    publicationsIntro:
      'The publications come from projects that Espoo took part in. The level is this list’s own assessment. The title opens the terms of use and a ready attribution.',
    series: 'Make with Espoo',
    seriesTexts: [
      'Make with Espoo is a series of publications that may be copied and developed further when the source is named. This data does not hold any of its titles yet.',
    ],
    money: 'Funding',
    moneyTexts: [
      'The projects were funded by the European Regional Development Fund (ERDF), the European Social Fund (ESF), the Finnish State, the cities and the partners. The funding of the whole programme was about 95 million euros.',
      "The amounts are those of whole projects, not Espoo's share. Not all projects have published theirs.",
    ],
    invented: 'Example City is invented. No city is responsible for this page.',
  },

  feedback: {
    title: 'Report an error',
    lead: 'This is a demonstration: nothing is sent or stored.',
    project: 'Project',
    id: 'Identifier',
    unknown: 'not known',
    text: "On a city's own page this link would lead to the programme office's form or e-mail, with the project it is about already filled in.",
  },
};
