// Search and filters: what a reader has chosen, what matches, and how many each choice would leave.
const longest = 12;
const shortened = 8;
const facetNames = ['status', 'city', 'theme', 'fund', 'lead', 'year'];
/** Of each project its values of each facet, made once. */
let sides;
/** Of each facet its values, in the order in which they are shown. */
let values;
/** The searched texts, folded, made when nothing else is to be done. */
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
const takeSides = () => {
  sides = new Map(
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
  for (const {lead, year} of sides.values()) {
    for (const name of lead) leads.set(name, (leads.get(name) ?? 0) + 1);
    for (const one of year) years.add(one);
  }
  const named = (records) => records.map(({id, name}) => ({id, name: textOf(name)}));
  const itself = (id) => ({id, name: id});
  values = {
    status: statuses.map((id, index) => ({id, name: words.groups[index]})),
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
const takeTexts = () => {
  if (texts) return;
  const spoken = (named, ids) => ids.flatMap((id) => everyLanguage(named.get(id)?.name));
  texts = new Map(
    feed.projects.map((project) => [
      project,
      fold(
        [
          ...[project.name, project.summary, project.results, project.lead?.name, project.category].flatMap(
            everyLanguage,
          ),
          project.code ?? '',
          ...spoken(cities, citiesOf(project)),
          ...spoken(themes, project.themes ?? []),
          ...spoken(funds, project.fund ? [project.fund] : []),
          ...everyLanguage(funds.get(project.fund)?.abbreviation),
        ].join('\n'),
      ),
    ]),
  );
};

/** What matches, in order, and the counts. A project that misses one facet still counts there. */
const find = () => {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  if (wanted.length > 0) takeTexts();
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
    const own = sides.get(project);
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
    ? `<button type="button" data-unfold="${name}">${words.all(number.format(useful.length))}</button>`
    : '';
  return `<fieldset><legend>${words.facets[name]}</legend>${rows.join('')}${rest}</fieldset>`;
};
const facets = (counts) => facetNames.map((name) => facet(name, counts)).join('');
