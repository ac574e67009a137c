/* global emptyTemplate, shared -- A replacement is written into a module of src, whose names it may use. */
import {
  attributeIs,
  callsReturn,
  cssPropertyIs,
  propertyIs,
  replace,
  skipCalls,
  withoutAttribute,
  withoutCalls,
} from './mutations.mjs';

/**
 * Small faults as somebody could make them, each with the test that has to fail because of it.
 * @param {string} what
 * @param {string} symbol The declaration that is changed, in any file of src (see find-symbol.mjs).
 * @param {(found: ReturnType<typeof import('./find-symbol.mjs').findSymbol>, symbol: string) => readonly {start:
 * number, end: number, text: string}[]} mutation
 * @param {string} testFile
 * @param {string} title The full name of the test. A star at its end matches any text.
 */
const fault = (what, symbol, mutation, testFile, title) => ({
  what,
  symbol,
  mutation,
  test: {file: `test/${testFile}`, title},
});

export const faults = [
  // Screen reader and keyboard.
  fault(
    'aria-sort is missing from the headers',
    'tableTemplate',
    withoutAttribute('aria-sort'),
    'widgets/publication-table/sort.page.test.ts',
    'the sort buttons of a publication table show the current order',
  ),
  fault(
    'the live region says nothing',
    'announce',
    replace(() => () => undefined),
    'widgets/project-list/sort.page.test.ts',
    'the sort menu of a project list sorts and announces it',
  ),
  fault(
    'announcements have no language',
    'announce',
    replace((original) => (widget, message) => original(widget, message, '')),
    'widgets/browser/live-region.page.test.ts',
    'the live region announces each message in the language of its widget',
  ),
  fault(
    'the live region has no role',
    'announce',
    withoutCalls('setAttribute', 'role'),
    'widgets/browser/live-region.page.test.ts',
    'the live region is polite',
  ),
  fault(
    'the focus is lost when a chip is removed',
    'focusNextChip',
    replace(() => () => undefined),
    'widgets/project-list/filters.page.test.ts',
    'the filters of a project list keep the focus when the pressed chip disappears',
  ),
  fault(
    'after "show more" the focus is lost',
    'focusNth',
    replace(() => () => false),
    'widgets/project-list/paging.page.test.ts',
    'the paging of a project list adds a page and moves the focus to the first new project',
  ),
  fault(
    'WebKit does not treat a list as a list',
    'groupsTemplate',
    withoutAttribute('role'),
    'widgets/project-list/groups.page.test.ts',
    'the groups of a project list are lists in every style',
  ),
  fault(
    'a name button does not have its expanded state',
    'nameButtonTemplate',
    attributeIs('aria-expanded', 'false'),
    'widgets/project-list/details.page.test.ts',
    'opening a project shows the details that the button controls',
  ),
  fault(
    'a text in another language has no lang attribute',
    'textTemplate',
    withoutAttribute('lang'),
    'widgets/project-list/language.page.test.ts',
    'a text in another language has a lang attribute and a visible note',
  ),
  fault(
    'a brand’s link is too light on white',
    'brandTokens',
    replace((original) => (name) => ({
      ...original(name),
      ...(name === 'vantaa' && {link: ['#3c8fde', '#6baae6']}),
    })),
    'widgets/themes/brands.test.ts',
    'the six brands have enough contrast on a light page, text at 4.5:1 and lines at 3:1 (vantaa)',
  ),
  fault(
    'the line of status, years and sum has too little contrast',
    'cardStyles',
    cssPropertyIs('color', '#bbb'),
    'widgets/project-list/accessibility.page.test.ts',
    'a project list on a light page passes axe when ready',
  ),
  fault(
    'filters are too small as pointer targets',
    'filterBarStyles',
    cssPropertyIs('min-block-size', '0; block-size: 12px; padding: 0'),
    'widgets/project-list/accessibility.page.test.ts',
    'the controls of a project list are large enough',
  ),
  fault(
    'screen readers get the short form of a sum',
    'summaryTemplate',
    withoutAttribute('aria-hidden'),
    'widgets/funding-summary/money-rules.page.test.ts',
    'the headline figure of a funding summary is abbreviated, and hidden from screen readers, which read it in full, in fi',
  ),
  fault(
    'a link does not announce that it opens a window',
    'shareTemplate',
    propertyIs('newWindow', "''"),
    'widgets/actions/share.page.test.ts',
    'sharing uses plain links with the URL and the name',
  ),
  fault(
    'stacked rows lose their table roles',
    'tableTemplate',
    withoutAttribute('role'),
    'widgets/publication-table/table.page.test.ts',
    'a publication table sets roles explicitly, because stacked rows lose theirs',
  ),
  fault(
    'a long list has no skip link',
    'minItemsForSkip',
    replace(() => Infinity),
    'widgets/project-list/announcements.page.test.ts',
    'a long project list has a skip link',
  ),

  // The feed.
  fault(
    'a failed feed is shown as an empty one',
    'failedTemplate',
    replace(() => (error, locale) => emptyTemplate(locale.messages.empty.projects.feed)),
    'widgets/project-list/states.page.test.ts',
    'the states of a project list in fi have a different message for each kind of failure',
  ),
  fault(
    'a failed request is cached',
    'FeedStore',
    withoutCalls('catch'),
    'feed-store/feed-store.test.ts',
    'a feed store forgets failures, so that a later call requests again',
  ),
  fault(
    'each widget makes its own request',
    'FeedStore',
    withoutCalls('set'),
    'feed-store/feed-store.test.ts',
    'a feed store makes one request for many subscribers, early and late ones',
  ),
  fault(
    'both of two records with the same id are shown',
    'FeedPages',
    callsReturn('has', 'false'),
    'core/feed-format/feed-pages.test.ts',
    'the pages of a feed keep the first of two records with the same id, in any ASCII case',
  ),
  fault(
    'pages of two editions are mixed',
    'FeedPages.add',
    propertyIs('updated', "''"),
    'core/feed-format/feed-pages.test.ts',
    'the pages of a feed are rejected if they are of another edition',
  ),
  fault(
    'a negative sum is accepted',
    'scalars',
    replace((original) => ({...original, money: (value) => value === null || Number.isFinite(value)})),
    'core/feed-format/bad-values.test.ts',
    'a bad value of a project becomes unknown and is reported: *',
  ),

  // Trust.
  fault(
    'a feed is loaded from a server that is not trusted',
    'assertTrust',
    replace(() => () => undefined),
    'feed-store/trust.test.ts',
    'an origin that the page does not trust is never requested',
  ),
  fault(
    'a URL may be a script',
    'resolveUrl',
    replace((original) => (url, base) => (/^javascript:/.test(url) ? url : original(url, base))),
    'core/feed-format/feed-pages.test.ts',
    'a resolved URL is undefined if it is missing or has another scheme',
  ),
  fault(
    'a server that the script tag allows is not trusted',
    'trustedOrigins',
    propertyIs('allow', 'undefined'),
    'embed/trusted-origins.test.ts',
    'a URL that a stranger may have written is trusted if the script tag names its origin',
  ),

  // Money.
  fault(
    'a sum is doubled',
    'sumAmounts',
    replace(
      (original) =>
        (...args) =>
          original(...args).map((sum) => ({...sum, cents: 2 * sum.cents})),
    ),
    'core/funding/rules-of-money.test.ts',
    'the rules of money 5: sums are whole cents of one currency adds without the errors of binary fractions',
  ),
  fault(
    'currencies are added together',
    'sumAmounts',
    propertyIs('currency', "''"),
    'core/funding/rules-of-money.test.ts',
    'the rules of money 5: sums are whole cents of one currency never mixes currencies, and treats an unstated one as euro',
  ),
  fault(
    'unknown amounts count as zero',
    'centsOf',
    replace(
      (original) =>
        (...args) =>
          original(...args) ?? 0,
    ),
    'core/model/amounts.test.ts',
    'an amount of a project is known if it is 0, and unknown if it is null or absent',
  ),
  fault(
    'the full amount of a joint project counts as shared, in addition to its shares',
    'cityShares',
    replace(
      (original) =>
        (...args) =>
          new Map(
            [...original(...args)].map(([owner, amounts]) => [
              owner,
              owner === shared ? amounts.map((amount) => ({...amount, cents: 2 * amount.cents})) : amounts,
            ]),
          ),
    ),
    'core/funding/city-shares.test.ts',
    'the share of a city in a project is its stated part, and the rest is shared',
  ),
  fault(
    'bars are drawn although fewer than half of the projects state the amount',
    'summariseFunding',
    replace((original) => (...args) => ({...original(...args), bars: 'amounts'})),
    'core/funding/rules-of-money.test.ts',
    'the rules of money 6: bars need at least half of the projects to state the amount, and no measure replaces another shows the number of projects below half, and keeps the sum for the sentence and the table',
  ),
  fault(
    'cents are dropped from a sum',
    'createFormats',
    replace((original) => (...args) => {
      const formats = original(...args);
      return {...formats, money: (cents, currency) => formats.money(100 * Math.round(cents / 100), currency)};
    }),
    'core/i18n/formats.test.ts',
    'formats of a language write cents only where there are any',
  ),

  // Dates and order.
  fault(
    'a year ends in January',
    'lastDay',
    replace((original) => (date) => original(date.length === 4 ? `${date}-01` : date)),
    'core/model/days.test.ts',
    'days ends a year on 31 December',
  ),
  fault(
    'a project is planned on its first day',
    'statusOn',
    replace(
      (original) => (project, day) =>
        project.status || project.start !== day ? original(project, day) : 'planned',
    ),
    'core/model/derived-fields.test.ts',
    'the status of a project is ongoing from the first day to the last, both included',
  ),
  fault(
    'today is the day in UTC',
    'dayIn',
    replace((original) => (timeZone, now) => original('UTC', now)),
    'core/model/days.test.ts',
    'days changes the day at midnight in Helsinki in winter',
  ),
  fault(
    'unknown values come first in descending order',
    'compareKeys',
    replace(
      (original) => (a, b, descending, compare) =>
        a === undefined || b === undefined
          ? (descending ? -1 : 1) * original(a, b, descending, compare)
          : original(a, b, descending, compare),
    ),
    'widgets/project-list/sort.page.test.ts',
    'the sort order of a project list follows sort="-start", with unknown values last',
  ),
  fault(
    'å, ä and ö are ordered as in English',
    'createFormats',
    replace((original) => (...args) => ({
      ...original(...args),
      compare: new Intl.Collator('en', {numeric: true}).compare,
    })),
    'core/i18n/formats.test.ts',
    'formats of a language sort by the alphabet of their language, and numbers by their value',
  ),

  // Search and filters.
  fault(
    'an unknown id shows everything',
    'resolvePreset',
    replace((original) => (kind, preset, feed, day) => {
      const result = original(kind, preset, feed, day);
      return result.unknown.length > 0 ? original(kind, {}, feed, day) : result;
    }),
    'core/query/preset.test.ts',
    'a preset includes nothing if none of its ids is valid',
  ),
  fault(
    'letters with dots are not found without them',
    'foldText',
    replace(() => (text) => text.toLowerCase()),
    'core/query/search.test.ts',
    'a search finds *',
  ),
  fault(
    'filters count items that other filters exclude',
    'filterByQuery',
    replace((original) => (records, indexes, chosen, hits) => ({
      ...original(records, indexes, chosen, hits),
      facets: original(records, indexes, new Map(), hits).facets,
    })),
    'core/query/facets.test.ts',
    'any choice of facets leaves and counts the same items as a simple check of every record',
  ),

  // The URL of the page, and what is exported.
  fault(
    'foreign parameters of the URL are dropped',
    'writeQuery',
    replace((original) => (search, prefix, query) => original('', prefix, query)),
    'core/query/query-url.test.ts',
    'a query in a URL does not affect another widget',
  ),
  fault(
    'the first page is written to the URL too',
    'writeQuery',
    replace(
      (original) => (search, prefix, query) =>
        `${original(search, prefix, query)}&${prefix}.page=${query.page}`,
    ),
    'core/query/query-url.test.ts',
    'a query in a URL is empty by default',
  ),
  fault(
    'a formula is written into a spreadsheet unescaped',
    'formula',
    replace(() => /(?!)/),
    'round-trips/csv.test.ts',
    'a CSV file for people escapes formulas but not negative numbers',
  ),
  fault(
    'a quote in a cell is not doubled',
    'writeCsv',
    skipCalls('replaceAll'),
    'round-trips/csv.test.ts',
    'a machine-readable CSV file returns every value unchanged',
  ),
  fault(
    'a brace ends a BibTeX field too early',
    'writeBibtex',
    replace((original) => (items) => original(items).replaceAll('\\textbraceright{}', '}')),
    'round-trips/bibliography.test.ts',
    'any publications survive a BibTeX round trip',
  ),
];
