/**
 * A test that proves a claim of the report. The title is the names of its suites and its own, joined by spaces. A title
 * that ends with "*" stands for every test whose title begins so.
 * @param {string} file
 * @param {string} title
 */
const test = (file, title) => ({file: `test/${file}`, title});
/** @param {string} what */
const onMatrix = (what) => test('accessibility/matrix.test.ts', `on every page of the matrix ${what}`);
/** @param {string} what */
const byKeys = (what) => test('accessibility/keyboard.test.ts', what);

export const evidence = {
  axe: onMatrix('axe finds nothing'),
  axeOnSite: test(
    'hosts/site.test.ts',
    'no page of the documentation has anything that axe finds, nor is wider than a small phone',
  ),
  axeInEngines: [
    test('widgets/project-list/accessibility.page.test.ts', 'axe finds nothing in a project list on a *'),
    test(
      'widgets/publication-table/accessibility.page.test.ts',
      'axe finds nothing in a publication table on a *',
    ),
    test(
      'widgets/funding-summary/accessibility.page.test.ts',
      'axe finds nothing in a funding summary on a *',
    ),
    test('widgets/eu-statement/accessibility.page.test.ts', 'axe finds nothing in a statement on a *'),
  ],
  targetSize: onMatrix('whatever can be pressed has 24 px or the room of it'),
  reflow: onMatrix('nothing is wider than a page of 320, 640 or 1280 px'),
  uncut: onMatrix('no text is cut'),
  spacing: onMatrix('no text is cut when its spacing grows'),
  twiceAsLarge: onMatrix('no text is cut when it is twice as large'),
  still: onMatrix('nothing moves'),
  lists: onMatrix('every list is one in WebKit too'),
  listsInEngines: test(
    'widgets/project-list/groups.page.test.ts',
    'the groups of a project list are lists, whatever their style',
  ),
  newWindow: onMatrix('a new window is said to be one'),
  ids: onMatrix('no id is there twice'),
  labelInName: onMatrix('every name holds the words that are seen'),
  controls: onMatrix('every box and button stands out from its ground'),
  hover: onMatrix('nothing is shown under the pointer only'),

  trees: test('accessibility/trees.test.ts', 'a screen reader is given the same tree as before *'),
  statementTree: test(
    'accessibility/trees.test.ts',
    'a screen reader is given the same tree as before of eu-statement *',
  ),
  journey: [
    'searches, and hears how many are left',
    'filters, hears it, and the focus stays',
    'opens a project and reads on in it',
    'asks for more, hears how many, and goes on at the first new one',
    'sorts the list, and hears by what',
    'sorts the table by a column, which says so',
    'downloads what is filtered, and hears the name of the file',
    'goes back, and finds the list as it was',
  ].map((step) => byKeys(`whoever has only keys ${step}`)),
  journeyFilters: byKeys('whoever has only keys filters, hears it, and the focus stays'),
  keysInEngines: test('widgets/project-list/keyboard.page.test.ts', 'whoever has a keyboard only *'),
  skip: test(
    'widgets/project-list/keyboard.page.test.ts',
    'whoever has a keyboard only passes by the list, and sees the way past it while it has the focus',
  ),
  focusOrder: [320, 1280].map((width) =>
    byKeys(`the focus goes through every widget on a page of ${width} px in the order of the page`),
  ),
  noTrap: [320, 1280].map((width) =>
    byKeys(
      `the focus goes through every widget on a page of ${width} px and out of it at both ends, by as many stops`,
    ),
  ),
  focusAlone: [320, 1280].map((width) =>
    byKeys(
      `the focus goes through every widget on a page of ${width} px and nothing happens by the focus alone`,
    ),
  ),
  focusSeen: [320, 1280].map((width) =>
    byKeys(
      `the focus goes through every widget on a page of ${width} px and is seen at every stop, with a ring, behind no bar of the page`,
    ),
  ),
  takenBack: byKeys('a press that is taken back by moving away does nothing'),

  brands: test('widgets/themes/brands.test.ts', 'the six brands can be seen on a *'),
  forcedColours: test('hosts/forced-colours.test.ts', 'in forced colours, *'),
  status: test(
    'widgets/project-list/accessibility.page.test.ts',
    'what can be pressed in a project list has its state in more than colour: the statuses differ in words',
  ),
  headings: test('widgets/project-list/groups.page.test.ts', 'the headings of a project list *'),
  tableRoles: [
    test(
      'widgets/publication-table/table.page.test.ts',
      'a publication table says of each header what it heads',
    ),
    test(
      'widgets/publication-table/table.page.test.ts',
      'a publication table writes its roles out, because stacked rows have none',
    ),
    test(
      'widgets/funding-summary/accessibility.page.test.ts',
      'the table of a funding summary says of each header what it heads, and writes its roles out',
    ),
  ],
  spokenSums: test(
    'widgets/funding-summary/money.page.test.ts',
    'the figure above a funding summary is short, and hidden from who hears it written out, *',
  ),
  embedTitle: test(
    'embed/embed-page.page.test.ts',
    'embed.html is a page with a main part, a title and no error',
  ),
  language: test('widgets/project-list/language.page.test.ts', 'the language of a project list *'),
  parts: test('widgets/project-list/language.page.test.ts', 'a text in another language *'),
  factsLanguage: test(
    'widgets/funding-summary/facts.page.test.ts',
    'the figures around a funding summary carry their language where it is another',
  ),
  statementLanguages: test(
    'widgets/eu-statement/statement.page.test.ts',
    'a statement has languages side by side, each with its language',
  ),
  saidOfSearch: test('widgets/project-list/spoken-and-focus.page.test.ts', 'what is said of a search *'),
  liveRegion: test('widgets/project-list/live-region.page.test.ts', 'the live region *'),
  feedJson: test(
    'round-trips/feed-json.test.ts',
    'what is taken along of a valid feed is a valid feed, with those records alone',
  ),
  failures: ['fi', 'sv', 'en'].map((lang) =>
    test(
      'widgets/project-list/states.page.test.ts',
      `the states of a project list in ${lang} say what happened, with a way out: *`,
    ),
  ),
};
