// Renders one project as HTML. Every text of the feed is escaped.
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
const textOf = (text) =>
  typeof text === 'string' ? text : (text[language] ?? text[feed.language] ?? Object.values(text)[0]);
const html = (text) => escape(textOf(text));
const counted = (value) => `${number.format(value)} ${messages.projects(value)}`;

const fundingsOf = ({funding}) => (Array.isArray(funding) ? funding : funding ? [funding] : []);
const amountOf = (project, measure) => fundingsOf(project).find((funding) => funding[measure] != null);
const written = (funding, measure) => {
  const amount = money.format(funding[measure]);
  return fact(
    messages.measures[measure] + (messages.stages[funding.stage] ?? ''),
    funding.approximate ? messages.approximately(amount) : amount,
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
  const measure = Object.keys(messages.measures).find((one) => amountOf(project, one));
  const id = escape(project.id);
  return `<li class="project"><h3><button class="name" type="button" aria-expanded="false"
    aria-controls="details-${id}" data-id="${id}"><bdi>${html(project.name)}</bdi></button></h3>${facts(
      fact(messages.city[own.length === 1 ? 0 : 1], own.length > 0 ? namesOf(own, cities) : messages.noCity),
      fact(
        messages.theme[about.length === 1 ? 0 : 1],
        about.length > 0 ? namesOf(about, themes) : messages.unknown,
      ),
      fact(messages.period, period(project)),
      fact(messages.fund, fund ? html(fund.abbreviation ?? fund.name) : messages.unknown),
      measure ? written(amountOf(project, measure), measure) : fact(messages.funding, messages.unknown),
    )}<div class="details" id="details-${id}" hidden></div></li>`;
};

const details = (project) =>
  (project.summary ? `<p>${html(project.summary)}</p>` : '') +
  facts(
    project.lead ? fact(messages.lead, html(project.lead.name)) : '',
    ...fundingsOf(project).flatMap((funding) =>
      Object.keys(messages.measures).flatMap((measure) =>
        funding[measure] == null ? [] : written(funding, measure),
      ),
    ),
    project.category ? fact(messages.category, html(project.category)) : '',
    project.code ? fact(messages.code, escape(project.code)) : '',
  );
