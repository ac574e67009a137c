// One project as HTML: every text of the feed is escaped.
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
const textOf = (text) => (typeof text === 'string' ? text : (text.fi ?? Object.values(text)[0]));
const html = (text) => escape(textOf(text));
const count = (value, one, more) => `${number.format(value)} ${value === 1 ? one : more}`;

const fundingsOf = ({funding}) => (Array.isArray(funding) ? funding : funding ? [funding] : []);
const amountOf = (project, measure) => fundingsOf(project).find((funding) => funding[measure] != null);
const written = (funding, measure) =>
  fact(
    measures[measure] + (stages[funding.stage] ?? ''),
    (funding.approximate ? 'noin ' : '') + money.format(funding[measure]),
  );
const fact = (label, value) => `<div class="row"><dt>${label}</dt><dd>${value}</dd></div>`;
const facts = (...rows) => `<dl>${rows.join('')}</dl>`;

let feed, cities, themes, funds, groups, open, chosen, shown;
const namesOf = (ids, named) => ids.map((id) => html(named.get(id)?.name ?? id)).join(', ');
const citiesOf = ({cities: own, lead, partners = []}) =>
  own?.length > 0 ? own : [...new Set([lead, ...partners].flatMap((one) => one?.city ?? []))];

const card = (project) => {
  const own = citiesOf(project);
  const about = project.themes ?? [];
  const fund = funds.get(project.fund);
  const measure = Object.keys(measures).find((one) => amountOf(project, one));
  const id = escape(project.id);
  return `<li class="project"><h3><button class="name" type="button" aria-expanded="false"
    aria-controls="details-${id}" data-id="${id}"><bdi>${html(project.name)}</bdi></button></h3>${facts(
      fact(
        own.length === 1 ? 'Kaupunki' : 'Kaupungit',
        own.length > 0 ? namesOf(own, cities) : 'kaupunki ei tiedossa',
      ),
      fact(about.length === 1 ? 'Aihe' : 'Aiheet', about.length > 0 ? namesOf(about, themes) : 'ei tiedossa'),
      fact('Kesto', period(project)),
      fact('Rahasto', fund ? html(fund.abbreviation ?? fund.name) : 'ei tiedossa'),
      measure ? written(amountOf(project, measure), measure) : fact('Rahoitus', 'ei tiedossa'),
    )}<div class="details" id="details-${id}" hidden></div></li>`;
};

const details = (project) =>
  (project.summary ? `<p>${html(project.summary)}</p>` : '') +
  facts(
    project.lead ? fact('Päätoteuttaja', html(project.lead.name)) : '',
    ...fundingsOf(project).flatMap((funding) =>
      Object.keys(measures).flatMap((measure) => (funding[measure] == null ? [] : written(funding, measure))),
    ),
    project.category ? fact('Tukitoimen tyyppi', html(project.category)) : '',
    project.code ? fact('Hankekoodi', escape(project.code)) : '',
  );
