// What a small page needs to know of the projects: one language, one known feed, nothing checked.
export const pageSize = 25;
export const {compare} = new Intl.Collator('fi', {numeric: true});
const money = new Intl.NumberFormat('fi-FI', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
const count = new Intl.NumberFormat('fi-FI');
export const counted = (projects) => `${count.format(projects)} hanketta`;

export const textOf = (text) => text.fi ?? text;
const day = (date) => date.split('-').map(Number).reverse().join('.');
const period = ({start, end}) => {
  if (start && end) return `${day(start)}–${day(end)}`;
  if (start) return `alku ${day(start)}, päättymispäivä ei tiedossa`;
  return end ? `loppu ${day(end)}, alkamispäivä ei tiedossa` : 'ei tiedossa';
};
const byId = (records) => new Map(records.map((record) => [record.id, record]));

/** Returns a function that gives the texts of a row. */
export const createCells = ({cities, themes, funds}) => {
  const [ofCities, ofThemes, ofFunds] = [cities, themes, funds].map(byId);
  const names = (ids, named) => ids.map((id) => textOf(named.get(id).name)).join(', ');
  return (project) => [
    textOf(project.name),
    names(project.cities, ofCities) || 'kaupunki ei tiedossa',
    names(project.themes, ofThemes) || 'ei tiedossa',
    period(project),
    textOf(ofFunds.get(project.fund).abbreviation),
    money.format(project.funding[0].total ?? project.funding[0].public),
  ];
};
export const titles = ['Nimi', 'Kaupungit', 'Aiheet', 'Kesto', 'Rahasto', 'Rahoitus'];

/** The orders of a table: by name, and by start. */
export const byName = (projects) =>
  projects
    .map((project) => [textOf(project.name), project])
    .sort(([a, first], [b, second]) => compare(a, b) || (first.id < second.id ? -1 : 1))
    .map(([, project]) => project);
export const byStart = (projects) =>
  [...projects].sort((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1));

/** Returns a search over projects, whose texts are made at the first key. */
export const createSearch = (cellsOf) => {
  const texts = new Map();
  const textFor = (project) => {
    const text = texts.get(project) ?? cellsOf(project).join('  ').toLowerCase();
    texts.set(project, text);
    return text;
  };
  return (projects, typed) => {
    const wanted = typed.toLowerCase();
    return wanted ? projects.filter((project) => textFor(project).includes(wanted)) : projects;
  };
};
