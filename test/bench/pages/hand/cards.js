// One project as HTML: every text of the feed is escaped.
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
const textOf = (text) =>
  typeof text === 'string' ? text : (text[language] ?? text[feed.language] ?? Object.values(text)[0]);
const html = (text) => escape(textOf(text));
const counted = (value) => `${number.format(value)} ${words.projects(value)}`;

const fundingsOf = ({funding}) => (Array.isArray(funding) ? funding : funding ? [funding] : []);
const amountOf = (project, measure) => fundingsOf(project).find((funding) => funding[measure] != null);
const written = (funding, measure) => {
  const amount = money.format(funding[measure]);
  return fact(
    words.measures[measure] + (words.stages[funding.stage] ?? ''),
    funding.approximate ? words.approximately(amount) : amount,
  );
};
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
  const measure = Object.keys(words.measures).find((one) => amountOf(project, one));
  const id = escape(project.id);
  return `<li class="project"><h3><button class="name" type="button" aria-expanded="false"
    aria-controls="details-${id}" data-id="${id}"><bdi>${html(project.name)}</bdi></button></h3>${facts(
      fact(words.city[own.length === 1 ? 0 : 1], own.length > 0 ? namesOf(own, cities) : words.noCity),
      fact(
        words.theme[about.length === 1 ? 0 : 1],
        about.length > 0 ? namesOf(about, themes) : words.unknown,
      ),
      fact(words.period, period(project)),
      fact(words.fund, fund ? html(fund.abbreviation ?? fund.name) : words.unknown),
      measure ? written(amountOf(project, measure), measure) : fact(words.funding, words.unknown),
    )}<div class="details" id="details-${id}" hidden></div></li>`;
};

const details = (project) =>
  (project.summary ? `<p>${html(project.summary)}</p>` : '') +
  facts(
    project.lead ? fact(words.lead, html(project.lead.name)) : '',
    ...fundingsOf(project).flatMap((funding) =>
      Object.keys(words.measures).flatMap((measure) =>
        funding[measure] == null ? [] : written(funding, measure),
      ),
    ),
    project.category ? fact(words.category, html(project.category)) : '',
    project.code ? fact(words.code, escape(project.code)) : '',
  );
