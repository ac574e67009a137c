/**
 * The expected content of the pages, computed from the records by simple code that shares nothing with the measured
 * pages. A page that shows something else is wrong, however fast.
 */
const day = (date) => date.split('-').map(Number).reverse().join('.');
const number = (value) => value.toLocaleString('fi-FI');
const euros = (value) => {
  const digits = Number.isInteger(value) ? 0 : 2;
  return `${value.toLocaleString('fi-FI', {minimumFractionDigits: digits, maximumFractionDigits: digits})} €`;
};
const bare = (text) => text.replace(/\s/g, '');
const fi = (text) => text.fi ?? text;
const collator = new Intl.Collator('fi', {numeric: true});
const byName = (a, b) => collator.compare(fi(a.name), fi(b.name)) || (a.id < b.id ? -1 : 1);

/** The search text, typed letter by letter. */
export const typed = 'ver';
const chosenCity = 'tampere';

const statusOn = ({start, end}, today) => {
  if (start && end && start > end) return 'unknown';
  if (start > today) return 'planned';
  if (end < today) return 'completed';
  return start && end ? 'ongoing' : 'unknown';
};

function period({start, end}) {
  if (start && end) return `${day(start)}–${day(end)}`;
  if (start) return `alku ${day(start)}, päättymispäivä ei tiedossa`;
  return end ? `loppu ${day(end)}, alkamispäivä ei tiedossa` : 'ei tiedossa';
}

function cells(project, feed) {
  const names = (ids, list) => ids.map((id) => fi(list.find((one) => one.id === id).name)).join(', ');
  const {cities, themes, funding} = project;
  const [planned] = funding;
  return {
    name: fi(project.name),
    cities: cities.length === 0 ? 'kaupunki ei tiedossa' : names(cities, feed.cities),
    themes: themes.length === 0 ? 'ei tiedossa' : names(themes, feed.themes),
    period: period(project),
    fund: fi(feed.funds.find(({id}) => id === project.fund).abbreviation),
    amount: euros(planned.total ?? planned.public),
  };
}

const year = (date) => date.slice(0, 4);
function years({start, end}) {
  if (start && end) return year(start) === year(end) ? year(start) : `${year(start)}–${year(end)}`;
  if (start) return `alkaen ${year(start)}`;
  return end ? `päättyy ${year(end)}` : '';
}

/** A sum in full; from a million on in short, and written out for screen readers. */
function sum(value) {
  if (value < 1e6) return euros(value);
  const inMillions = (digits) => (value / 1e6).toLocaleString('fi-FI', {maximumSignificantDigits: digits});
  return `${inMillions(3)} milj. € ${inMillions(4)} miljoonaa euroa`;
}

/** What a card shows: only what is known of a project. No project of these feeds has a summary. */
function card(project, feed) {
  const named = (ids, list) => list.filter(({id}) => ids.includes(id)).map(({name}) => fi(name));
  const {name, fund} = cells(project, feed);
  const cities = named(project.cities, feed.cities);
  const [{total, public: publicFunding}] = project.funding;
  return bare(
    [
      name,
      project.themes.map((id) => named([id], feed.themes)).join(' · '),
      years(project),
      fund,
      total === undefined
        ? `${sum(publicFunding)} suunniteltua julkista rahoitusta`
        : `${sum(total)} suunniteltu kokonaisbudjetti`,
      cities.length === feed.cities.length ? 'Kaikki kuusi kaupunkia' : cities.join(', '),
    ].join(' '),
  );
}

const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
const translationsOf = (text) => (typeof text === 'string' ? [text] : Object.values(text ?? {}));

/** The searchable texts of a project. */
function texts(project, feed) {
  const named = [
    ...feed.cities.filter(({id}) => project.cities.includes(id)),
    ...feed.themes.filter(({id}) => project.themes.includes(id)),
    ...feed.funds.filter(({id}) => id === project.fund),
  ];
  return fold(
    [
      project.code,
      ...[project.name, project.lead.name, project.category].flatMap(translationsOf),
      ...named.flatMap(({name, abbreviation}) => [...translationsOf(name), ...translationsOf(abbreviation)]),
    ].join('\n'),
  );
}

/** The number of matches after each typed letter. */
const hitsOf = (haystacks) =>
  [...typed].map((_, index) => {
    const word = typed.slice(0, index + 1);
    return haystacks.filter((text) => text.includes(word)).length;
  });

const earliest = (projects) => day(projects.map(({start}) => start ?? '9999').sort()[0]);
/** The card of the project that began first; of those that began on one day, the first by id. */
const earliestCard = (projects, feed) => {
  const key = ({start = '9999', id}) => `${start} ${id}`;
  return card([...projects].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0], feed);
};

export function expectedOf(feed, publications, today) {
  const {projects} = feed;
  const all = projects.length;
  const sorted = [...projects].sort(byName);
  const grouped = ['ongoing', 'completed', 'planned', 'interrupted', 'unknown'].flatMap((status) =>
    sorted.filter((project) => statusOn(project, today) === status),
  );
  const ongoing = grouped.filter((project) => statusOn(project, today) === 'ongoing');
  const inCity = projects.filter(({cities}) => cities.includes(chosenCity)).length;
  const cards = grouped.slice(0, 50).map((project) => card(project, feed));
  const rows = sorted.slice(0, 50).map((project) => bare(Object.values(cells(project, feed)).join(' ')));
  const haystacks = sorted.map((project) => Object.values(cells(project, feed)).join('  ').toLowerCase());
  const titles = publications.publications.map(({title}) => fi(title)).sort(collator.compare);
  const firstCards = cards.slice(0, 25);
  return {
    list: {
      count: all,
      rows: firstCards,
      texts: [`Meneillään ${number(ongoing.length)}`, `Näkyvissä 25, yhteensä ${number(all)}`].map(bare),
      hits: hitsOf(projects.map((project) => texts(project, feed))),
      facet: inCity,
      // The second page is appended to the first.
      more: {length: 50, at: 25, row: cards[25]},
      sort: earliestCard(ongoing, feed),
    },
    rows: {
      count: all,
      rows: rows.slice(0, 25),
      texts: [],
      hits: hitsOf(haystacks),
      facet: inCity,
      // The second page replaces the first.
      more: {length: 25, at: 0, row: rows[25]},
      sort: earliest(projects),
    },
    ten: {count: all, rows: Array.from({length: 10}, () => firstCards).flat(), texts: []},
    publications: {count: titles.length, names: titles.slice(0, 25), texts: []},
  };
}

/** Throws if a page shows something else. */
export function assertShown({rows, names, count, text}, expected, who) {
  const differ = (what, shown, right) =>
    new Error(`${who} is wrong: ${what}\n  shown    ${shown}\n  expected ${right}`);
  const same = (what, shown, right) => {
    if (shown.length !== right.length) throw differ(what, shown.length, right.length);
    shown.forEach((one, index) => {
      if (one !== right[index]) throw differ(`${what} ${index + 1}`, one, right[index]);
    });
  };
  if (expected.rows) same('row', rows, expected.rows);
  if (expected.names) same('name', names, expected.names);
  if (!new RegExp(`(^|\\D)${expected.count}(hanketta|julkaisua)`).test(count))
    throw differ('the count', count, expected.count);
  for (const one of expected.texts) {
    if (!text.includes(one)) throw differ('a text', text.slice(0, 200), one);
  }
}
