// Search and filters: the query, the matches and the facet counts.
const longest = 12;
const shortened = 8;
const facetNames = ['status', 'city', 'theme', 'fund', 'lead', 'year'];
/** The facet values of each project, computed once. */
let facetValues;
/** The values of each facet in display order. */
let values;
/** The folded search texts, computed when idle. */
let texts;
let search = '';
const ticked = Object.fromEntries(facetNames.map((name) => [name, new Set()]));
const unfolded = new Set();

const yearsOf = ({start, end}) => {
  if (!start || !end) return [];
  const first = Number(start.slice(0, 4));
  return Array.from(
    {length: Math.max(0, Number(end.slice(0, 4)) - first + 1)},
    (_, index) => `${first + index}`,
  );
};
const indexFacets = () => {
  facetValues = new Map(
    feed.projects.map((project) => [
      project,
      {
        status: [statusOf(project)],
        city: citiesOf(project),
        theme: project.themes ?? [],
        fund: project.fund ? [project.fund] : [],
        lead: project.lead ? [textOf(project.lead.name)] : [],
        year: yearsOf(project),
      },
    ]),
  );
  const leads = new Map();
  const years = new Set();
  for (const {lead, year} of facetValues.values()) {
    for (const name of lead) leads.set(name, (leads.get(name) ?? 0) + 1);
    for (const one of year) years.add(one);
  }
  const named = (records) => records.map(({id, name}) => ({id, name: textOf(name)}));
  const itself = (id) => ({id, name: id});
  values = {
    status: statuses.map((id, index) => ({id, name: messages.groups[index]})),
    city: named(feed.cities),
    theme: named(feed.themes),
    fund: named(feed.funds),
    lead: [...leads].sort(([, a], [, b]) => b - a).map(([name]) => itself(name)),
    year: [...years].sort().reverse().map(itself),
  };
};

const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
const everyLanguage = (text) => (typeof text === 'string' ? [text] : Object.values(text ?? {}));
const indexTexts = () => {
  if (texts) return;
  const translatedNames = (named, ids) => ids.flatMap((id) => everyLanguage(named.get(id)?.name));
  texts = new Map(
    feed.projects.map((project) => [
      project,
      fold(
        [
          ...[project.name, project.summary, project.results, project.lead?.name, project.category].flatMap(
            everyLanguage,
          ),
          project.code ?? '',
          ...translatedNames(cities, citiesOf(project)),
          ...translatedNames(themes, project.themes ?? []),
          ...translatedNames(funds, project.fund ? [project.fund] : []),
          ...everyLanguage(funds.get(project.fund)?.abbreviation),
        ].join('\n'),
      ),
    ]),
  );
};

/**
 * Returns the sorted matches and the counts. A project that fails only one facet still counts in that facet.
 */
const runQuery = () => {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  if (wanted.length > 0) indexTexts();
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()]));
  const add = (name, own) => {
    for (const value of own[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  };
  const closed = facetNames.filter((name) => ticked[name].size > 0);
  const matches = sorted.filter((project) => {
    if (wanted.length > 0) {
      const text = texts.get(project);
      if (!wanted.every((word) => text.includes(word))) return false;
    }
    const own = facetValues.get(project);
    const missed = closed.filter((name) => !own[name].some((value) => ticked[name].has(value)));
    if (missed.length > 1) return false;
    for (const name of missed.length > 0 ? missed : facetNames) add(name, own);
    return missed.length === 0;
  });
  return {matches, counts};
};

const facet = (name, counts) => {
  const useful = values[name].filter(({id}) => counts[name].has(id) || ticked[name].has(id));
  if (useful.length < 2 && ticked[name].size === 0) return '';
  const isLong = useful.length > longest && !unfolded.has(name);
  const some = isLong ? useful.filter(({id}, index) => index < shortened || ticked[name].has(id)) : useful;
  const rows = some.map(
    ({id, name: label}) =>
      `<label><input type="checkbox" data-facet="${name}" value="${escape(id)}"${
        ticked[name].has(id) ? ' checked' : ''
      }> <span>${escape(label)}</span> <span class="figure">${number.format(counts[name].get(id) ?? 0)}</span></label>`,
  );
  const rest = isLong
    ? `<button type="button" data-unfold="${name}">${messages.all(number.format(useful.length))}</button>`
    : '';
  return `<fieldset><legend>${messages.facets[name]}</legend>${rows.join('')}${rest}</fieldset>`;
};
const facets = (counts) => facetNames.map((name) => facet(name, counts)).join('');
