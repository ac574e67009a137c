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

/** The years of a project, without what is not known. */
const years = ({start, end}) => {
  const [from, until] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (!from) return until ? messages.endsIn(until) : '';
  if (!until) return messages.startsIn(from);
  return from === until ? from : `${from}–${until}`;
};
/** A sum; from a million on in short, and written out for screen readers. */
const sum = (funding, measure) => {
  const value = funding[measure];
  const say = (text) => (funding.approximate ? messages.approximately(text) : text);
  const kind =
    (messages.kindStages[funding.stage]?.[measure === 'total' ? 0 : 1] ?? '') + messages.kinds[measure];
  const amount =
    value < 1e6
      ? say(money.format(value))
      : `<span aria-hidden="true">${say(shortMoney.format(value))}</span><span class="hidden">${say(longMoney.format(value))}</span>`;
  return `<span class="sum">${amount} <small>${kind}</small></span>`;
};
/** The cities in the order of the feed; all of them are one word. */
const cityLine = (project) => {
  const own = new Set(citiesOf(project));
  const known = [...cities.keys()].filter((id) => own.delete(id));
  if (cities.size > 1 && known.length === cities.size && own.size === 0)
    return messages.allCities(cities.size);
  return namesOf([...known, ...own], cities);
};
const line = (name, content) => (content ? `<p class="${name}">${content}</p>` : '');

const card = (project) => {
  const fund = funds.get(project.fund);
  const measure = Object.keys(messages.measures).find((one) => amountOf(project, one));
  const about = project.summary ?? project.results;
  const themeNames = (project.themes ?? []).map((one) => namesOf([one], themes)).join(' · ');
  const id = escape(project.id);
  const meta = [
    years(project),
    fund ? html(fund.abbreviation ?? fund.name) : '',
    measure ? sum(amountOf(project, measure), measure) : '',
  ].filter(Boolean);
  return `<li class="project"><h3><button class="name" type="button" aria-expanded="false"
    aria-controls="details-${id}" data-id="${id}"><bdi>${html(project.name)}</bdi></button></h3>${line(
      'about',
      about ? html(about) : themeNames,
    )}${line('meta', meta.map((one) => `<span>${one}</span>`).join(' '))}${line(
      'cities',
      cityLine(project),
    )}<div class="details" id="details-${id}" hidden></div></li>`;
};

const details = (project) =>
  (project.summary ? `<p>${html(project.summary)}</p>` : '') +
  facts(
    project.lead ? fact(messages.lead, html(project.lead.name)) : '',
    fact(messages.period, period(project)),
    ...fundingsOf(project).flatMap((funding) =>
      Object.keys(messages.measures).flatMap((measure) =>
        funding[measure] == null ? [] : written(funding, measure),
      ),
    ),
    project.category ? fact(messages.category, html(project.category)) : '',
    project.code ? fact(messages.code, escape(project.code)) : '',
  );
