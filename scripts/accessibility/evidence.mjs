/**
 * Tests that the accessibility report names as proofs. A title joins the names of the suites and the test by spaces;
 * a title that ends with "*" matches every test whose title begins with it.
 * @param {string} file
 * @param {string} title
 */
const test = (file, title) => ({file: `test/${file}`, title});
/** @param {string} what */
const onMatrix = (what) => test('accessibility/matrix.test.ts', `every page of the matrix ${what}`);
/** @param {string} what */
const byKeys = (what) => test('accessibility/keyboard.test.ts', what);

export const evidence = {
  axe: onMatrix('passes axe'),
  axeOnSite: test('hosts/site.test.ts', 'the pages of the documentation pass axe and fit a small phone'),
  axeInEngines: [
    test('widgets/project-list/accessibility.page.test.ts', 'a project list on a *'),
    test('widgets/publication-table/accessibility.page.test.ts', 'a publication table on a *'),
    test('widgets/funding-summary/accessibility.page.test.ts', 'a funding summary on a *'),
    test('widgets/project-map/accessibility.page.test.ts', 'a project map on a *'),
    test('widgets/eu-statement/accessibility.page.test.ts', 'an EU statement on a *'),
  ],
  targetSize: onMatrix('has targets of at least 24 px, or with that spacing'),
  reflow: onMatrix('fits a width of 320, 640 or 1280 px'),
  noCutText: onMatrix('cuts no text'),
  textSpacing: onMatrix('cuts no text with more spacing'),
  textTwiceAsLarge: onMatrix('cuts no text at twice the size'),
  noMovement: onMatrix('has no movement'),
  listSemantics: onMatrix('keeps list semantics in WebKit'),
  listSemanticsInEngines: test(
    'widgets/project-list/groups.page.test.ts',
    'the groups of a project list are lists in every style',
  ),
  newWindowNote: onMatrix('announces links that open a new window'),
  uniqueIds: onMatrix('has unique ids'),
  labelInName: onMatrix('includes the visible label in every accessible name'),
  controlContrast: onMatrix('has enough contrast around every box and button'),
  noHoverContent: onMatrix('shows nothing on hover alone'),

  accessibilityTrees: test('accessibility/trees.test.ts', 'the accessibility tree *'),
  statementTree: test('accessibility/trees.test.ts', 'the accessibility tree of eu-statement *'),
  keyboardJourney: [
    'searches and hears the number of results',
    'filters, hears the result and keeps the focus',
    'opens a project and moves on into its details',
    'shows more, hears how many, and continues at the first new project',
    'sorts the list and hears the order',
    'sorts the table by a column and hears the order',
    'downloads the filtered list and hears the file name',
    'goes back to the previous state of the list',
  ].map((step) => byKeys(`a keyboard user ${step}`)),
  keyboardFilter: byKeys('a keyboard user filters, hears the result and keeps the focus'),
  keyboardInEngines: test(
    'widgets/project-list/keyboard.page.test.ts',
    'a keyboard user of a project list *',
  ),
  skipLink: test(
    'widgets/project-list/keyboard.page.test.ts',
    'a keyboard user of a project list skips the list by a link that is visible while focused',
  ),
  focusOrder: [320, 1280].map((width) =>
    byKeys(`on a page of ${width} px the focus moves through all widgets in page order`),
  ),
  noKeyboardTrap: [320, 1280].map((width) =>
    byKeys(
      `on a page of ${width} px the focus leaves the widgets at both ends, with the same number of stops in each direction`,
    ),
  ),
  noChangeOnFocus: [320, 1280].map((width) =>
    byKeys(`on a page of ${width} px the focus changes nothing on the page by moving`),
  ),
  focusVisible: [320, 1280].map((width) =>
    byKeys(
      `on a page of ${width} px the focus is visible at every stop, with a focus ring and not behind a fixed bar`,
    ),
  ),
  pointerCancellation: byKeys('a widget ignores a press when the pointer moves away before the release'),

  brandContrast: test('widgets/themes/brands.test.ts', 'the six brands have enough contrast on a *'),
  forcedColours: test('hosts/forced-colours.test.ts', 'in forced colours *'),
  statusInWords: test(
    'widgets/project-list/accessibility.page.test.ts',
    'the controls of a project list show state not by colour alone: the statuses differ in words',
  ),
  headings: test('widgets/project-list/groups.page.test.ts', 'the headings of a project list *'),
  tableRoles: [
    test('widgets/publication-table/table.page.test.ts', 'a publication table gives each header a scope'),
    test(
      'widgets/publication-table/table.page.test.ts',
      'a publication table sets roles explicitly, because stacked rows lose theirs',
    ),
    test(
      'widgets/funding-summary/accessibility.page.test.ts',
      'the table of a funding summary gives each header a scope and sets roles explicitly',
    ),
  ],
  spokenSums: test(
    'widgets/funding-summary/money-rules.page.test.ts',
    'the headline figure of a funding summary is abbreviated, and hidden from screen readers, *',
  ),
  embedTitle: test(
    'embed/embed-page.page.test.ts',
    'embed.html is a page with a main element, a title and no error',
  ),
  language: test('widgets/project-list/language.page.test.ts', 'the language of a project list *'),
  languageOfParts: test('widgets/project-list/language.page.test.ts', 'a text in another language *'),
  factsLanguage: test(
    'widgets/funding-summary/facts.page.test.ts',
    'the key figures of a funding summary have a lang attribute where they are in another language',
  ),
  statementLanguages: test(
    'widgets/eu-statement/statement.page.test.ts',
    'an EU statement shows languages side by side, each marked with its language',
  ),
  announcements: test('widgets/project-list/announcements.page.test.ts', 'the announcement of a search *'),
  liveRegion: test('widgets/browser/live-region.page.test.ts', 'the live region *'),
  languagesInFeedJson: test(
    'round-trips/feed-json.test.ts',
    'an export of a valid feed is a valid feed that contains only the exported items',
  ),
  failureMessages: ['fi', 'sv', 'en'].map((lang) =>
    test(
      'widgets/project-list/states.page.test.ts',
      `the states of a project list in ${lang} explain a failure and offer a retry: *`,
    ),
  ),
};
