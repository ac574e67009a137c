// The screens and states that `npm run looks` takes pictures of.
const tag = (name, attributes, {brand}) => {
  const all = {feed: 'feed.json', ...(brand && {brand}), ...attributes};
  const written = Object.entries(all).map(([key, value]) => ` ${key}="${value}"`);
  return `<sixcity-${name}${written.join('')}></sixcity-${name}>`;
};
const projects = (attributes) => (variant) => tag('project-list', attributes, variant);
const publications = (attributes) => (variant) => tag('publication-table', attributes, variant);
const funding = (attributes) => (variant) => tag('funding-summary', attributes, variant);

/** Opens the filters of a narrow widget, where there is a button for that. */
const unfold = async (page) => {
  const fold = page.locator('.fold').first();
  if (await fold.isVisible()) await fold.click();
};
const openFacet = (facet) => async (page) => {
  await unfold(page);
  await page.locator(`[data-facet="${facet}"]`).first().click();
};
/** Chooses three values in two filters, and leaves the second open. */
const choose = async (page) => {
  await openFacet('city')(page);
  await page.locator('.option').nth(1).click();
  await page.locator('[data-facet="theme"]').click();
  await page.locator('.option').nth(0).click();
  await page.locator('.option').nth(1).click();
};
const chooseAndFold = async (page) => {
  await choose(page);
  const done = page.locator('.done .solid');
  if (await done.isVisible()) await done.click();
  else await page.locator('[data-facet="theme"]').click();
};
const press =
  (selector, index = 0) =>
  (page) =>
    page.locator(selector).nth(index).click();
const search = (text) => async (page) => {
  await page.locator('input[type="search"]').fill(text);
  await page.locator('[part="empty"]').waitFor();
};
/** A feed with some of its fields replaced. */
const changed = (change) => (feed) => {
  const json = JSON.parse(feed);
  return {'/feed.json': JSON.stringify({...json, ...change(json)})};
};

const files = ({publications: all}) => ({
  publications: all.map((one, index) => ({
    ...one,
    ...(index % 3 === 0 && {
      files: [
        {url: 'https://files.example/a.pdf', format: 'pdf', bytes: 4_200_000},
        {url: 'https://files.example/a.epub', format: 'epub', bytes: 1_100_000},
      ],
    }),
    ...(index % 3 === 1 && {
      files: ['en', 'fi'].map((language) => ({
        ...{url: `https://files.example/${language}.pdf`, format: 'pdf', bytes: 880_000, language},
      })),
    }),
  })),
});
const tenThousand = ({projects: all}) => ({
  projects: Array.from({length: 10_000}, (_, index) => ({
    ...all[index % all.length],
    id: `p${index}`,
    lead: {name: `Organisation ${index % 340}`},
  })),
});
const images = ({projects: all}) => ({
  projects: all.map((one, index) =>
    index % 4 === 3 ? one : {...one, image: {src: '/image.svg', alt: 'Kuva', width: 1600, height: 900}},
  ),
});
const image =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#bcd" d="M0 0h16v9H0z"/><path fill="#578" d="m0 9 5-5 4 3 3-4 4 4v2z"/></svg>';

export const screens = {
  cards: {markup: projects({'page-size': 9})},
  'cards-open-filter': {markup: projects({'page-size': 6, 'group-by': 'none'}), prepare: choose},
  'cards-chips': {markup: projects({'page-size': 6, 'group-by': 'none'}), prepare: chooseAndFold},
  'cards-images': {
    markup: projects({'page-size': 6, 'group-by': 'none', images: ''}),
    feeds: (feed) => ({...changed(images)(feed), '/image.svg': image}),
  },
  'cards-city': {markup: projects({city: 'espoo', 'as-of': '2018-03-02'})},
  'cards-ungrouped': {markup: projects({'as-of': '2018-03-02', 'group-by': 'none', city: 'espoo'})},
  rows: {markup: projects({layout: 'rows', 'page-size': 14})},
  'rows-ungrouped': {
    markup: projects({layout: 'rows', 'group-by': 'none', 'as-of': '2018-03-02', city: 'espoo'}),
  },
  timeline: {markup: projects({layout: 'timeline', city: 'espoo', 'as-of': '2018-03-02'})},
  'timeline-all': {markup: projects({layout: 'timeline', 'page-size': 50})},
  opened: {markup: projects({'page-size': 6, 'group-by': 'none'}), prepare: press('[part="name"]', 4)},
  'opened-bar': {
    markup: projects({'page-size': 3, 'group-by': 'none', theme: 'employment'}),
    prepare: press('[part="name"]', 1),
  },
  'opened-row': {
    markup: projects({'page-size': 4, 'group-by': 'none', layout: 'rows', theme: 'mobility'}),
    prepare: async (page) => {
      await press('[part="name"]', 3)(page);
      await page.locator('.fold-up').first().click();
    },
  },
  'opened-timeline': {
    markup: projects({layout: 'timeline', city: 'espoo', 'as-of': '2018-03-02'}),
    prepare: press('[part="name"]', 2),
  },
  menus: {
    markup: projects({'page-size': 3, 'group-by': 'none'}),
    prepare: async (page) => {
      await press('[part="name"]', 1)(page);
      await page.locator('.toolbar [part="menu"]').first().click();
    },
  },
  publications: {markup: publications({}), prepare: press('[part="name"]', 4)},
  'publications-level': {markup: publications({'group-by': 'level'})},
  'publications-files': {markup: publications({'page-size': 6}), feeds: changed(files)},
  funding: {markup: funding({facts: ''}), prepare: press('.fold-up')},
  'funding-sums': {markup: funding({by: 'year', theme: 'climate'}), prepare: press('.fold-up')},
  'funding-city': {markup: funding({by: 'theme', city: 'espoo', link: 'a'})},
  map: {markup: (variant) => tag('project-map', {link: 'a'}, variant), prepare: press('.city, label')},
  statement: {
    markup: (variant) => tag('eu-statement', {period: '2014-2020', fund: 'erdf esf'}, variant),
  },
  waiting: {markup: projects({feed: 'never.json'})},
  failed: {markup: projects({feed: 'missing.json'})},
  incomplete: {
    markup: projects({'page-size': 3, 'no-filters': ''}),
    feeds: changed(() => ({next: 'missing.json'})),
  },
  'nothing-matches': {markup: projects({}), prepare: search('zzzz')},
  'nothing-to-show': {markup: projects({city: 'nobody'})},
  'one-project': {
    markup: projects({}),
    feeds: changed(({projects: all}) => ({projects: [all.find(({links}) => links?.length > 1) ?? all[0]]})),
  },
  'ten-thousand': {
    markup: projects({'page-size': 20, 'group-by': 'none'}),
    feeds: changed(tenThousand),
    prepare: openFacet('lead'),
  },
};
