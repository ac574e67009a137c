/**
 * What the first page of the list has to show, worked out from the records in the plainest way there is and by
 * nobody who is measured: pages that show something else are not fast but wrong.
 */
const day = (date) => date.split('-').map(Number).reverse().join('.');
const number = (value) => value.toLocaleString('fi-FI');
const euros = (value) => {
  const digits = Number.isInteger(value) ? 0 : 2;
  return `${value.toLocaleString('fi-FI', {minimumFractionDigits: digits, maximumFractionDigits: digits})} €`;
};
const bare = (text) => text.replace(/\s/g, '');
const fi = (text) => text.fi ?? text;

const isOngoing = ({start, end}, today) => start <= today && end >= today;

function period({start, end}) {
  if (start && end) return `${day(start)}–${day(end)}`;
  if (start) return `alku ${day(start)}, päättymispäivä ei tiedossa`;
  return end ? `loppu ${day(end)}, alkamispäivä ei tiedossa` : 'ei tiedossa';
}

function row(project, feed) {
  const names = (ids, list) => ids.map((id) => fi(list.find((one) => one.id === id).name)).join(', ');
  const {cities, themes, funding} = project;
  const [planned] = funding;
  return bare(
    [
      fi(project.name),
      cities.length === 1 ? 'Kaupunki' : 'Kaupungit',
      cities.length === 0 ? 'kaupunki ei tiedossa' : names(cities, feed.cities),
      themes.length === 1 ? 'Aihe' : 'Aiheet',
      themes.length === 0 ? 'ei tiedossa' : names(themes, feed.themes),
      `Kesto ${period(project)}`,
      `Rahasto ${fi(feed.funds.find(({id}) => id === project.fund).abbreviation)}`,
      planned.total === undefined ? 'Julkinen rahoitus yhteensä' : 'Kokonaisbudjetti',
      `(suunniteltu) ${euros(planned.total ?? planned.public)}`,
    ].join(' '),
  );
}

export function expectedOf(feed, today) {
  const order = new Intl.Collator('fi', {numeric: true});
  const ongoing = feed.projects
    .filter((project) => isOngoing(project, today))
    .sort((a, b) => order.compare(fi(a.name), fi(b.name)) || (a.id < b.id ? -1 : 1));
  const all = number(feed.projects.length);
  return {
    rows: ongoing.slice(0, 25).map((project) => row(project, feed)),
    counts: [`${all} hanketta`, `Meneillään (${number(ongoing.length)})`, `Näkyvissä 25/${all}`].map(bare),
  };
}

/** Throws where a page shows something else. */
export function assertShown({rows, text}, expected, who) {
  const differ = (what, shown, right) =>
    new Error(`${who} is wrong: ${what}\n  shown    ${shown}\n  expected ${right}`);
  if (rows.length !== expected.rows.length) throw differ('rows', rows.length, expected.rows.length);
  rows.forEach((shown, index) => {
    if (shown !== expected.rows[index]) throw differ(`row ${index + 1}`, shown, expected.rows[index]);
  });
  for (const count of expected.counts) {
    if (!text.includes(count)) throw differ('a count', text.slice(0, 200), count);
  }
}
