// The page to measure against: one list, one language, one feed that is known, no library. The request goes
// out first; what takes time without it (formatters, collator) is made while it is on its way.
{
  const request = fetch('feed.json', {credentials: 'omit'}).then((response) => {
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  });

  const pageSize = 25;
  const number = new Intl.NumberFormat('fi-FI');
  const money = new Intl.NumberFormat('fi-FI', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const time = new Intl.DateTimeFormat('fi-FI', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Helsinki',
  });
  const collator = new Intl.Collator('fi', {numeric: true});

  const groupNames = {
    ongoing: 'Meneillään',
    completed: 'Päättyneet',
    planned: 'Suunnitteilla',
    interrupted: 'Keskeytyneet',
    unknown: 'Ajankohta ei tiedossa',
  };
  const sortNames = {
    name: 'Nimi',
    start: 'Alkamispäivä',
    end: 'Päättymispäivä',
    total: 'Kokonaisbudjetti',
  };
  const measures = {
    total: 'Kokonaisbudjetti',
    public: 'Julkinen rahoitus yhteensä',
    euAndState: 'EU:n ja valtion rahoitus',
    eu: 'EU:n rahoitusosuus',
  };
  const stages = {planned: ' (suunniteltu)', awarded: ' (myönnetty)', paid: ' (maksettu)'};

  const list = document.getElementById('list');
  const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
  const textOf = (text) => (typeof text === 'string' ? text : (text.fi ?? Object.values(text)[0]));
  const html = (text) => escape(textOf(text));
  const count = (value, one, more) => `${number.format(value)} ${value === 1 ? one : more}`;

  // A bare year or month begins on its first day and ends on its last; as text 2018-02-31 compares like that.
  const firstDay = (date) => date + '-01-01'.slice(date.length - 4);
  const lastDay = (date) => date + '-12-31'.slice(date.length - 4);
  const date = (day) => day.split('-').map(Number).reverse().join('.');
  const period = ({start, end}) => {
    if (start && end) return `${date(start)}–${date(end)}`;
    if (start) return `alkoi ${date(start)}, päättymispäivä ei tiedossa`;
    return end ? `päättyi ${date(end)}, alkamispäivä ei tiedossa` : 'ei tiedossa';
  };
  const [todaysDay, todaysMonth, todaysYear] = time.format(new Date()).split(/\D+/);
  const today = [todaysYear, todaysMonth.padStart(2, '0'), todaysDay.padStart(2, '0')].join('-');
  const statusOf = ({status, start, end}) => {
    if (status) return status;
    const [from, until] = [start && firstDay(start), end && lastDay(end)];
    if (from && until && from > until) return 'unknown';
    if (from > today) return 'planned';
    if (until < today) return 'completed';
    return from && until ? 'ongoing' : 'unknown';
  };

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
        about.length > 0 ? fact(about.length === 1 ? 'Aihe' : 'Aiheet', namesOf(about, themes)) : '',
        fact('Kesto', period(project)),
        fund ? fact('Rahasto', html(fund.abbreviation ?? fund.name)) : '',
        measure ? written(amountOf(project, measure), measure) : '',
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

  const keys = {
    name: ({name}) => textOf(name),
    start: ({start}) => start && firstDay(start),
    end: ({end}) => end && lastDay(end),
    total: (project) => amountOf(project, 'total')?.total,
  };
  const plainly = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const sortBy = (order) => {
    chosen = order;
    const field = order.replace('-', '');
    const sign = order === field ? 1 : -1;
    const compare = field === 'name' ? collator.compare : plainly;
    const sorted = feed.projects.map((project) => ({project, key: keys[field](project)}));
    sorted.sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return (a.key === undefined) - (b.key === undefined);
      return sign * compare(a.key, b.key) || plainly(a.project.id, b.project.id);
    });
    groups = Object.entries(groupNames).map(([status, name]) => ({name, status, projects: []}));
    const byStatus = new Map(groups.map((group) => [group.status, group.projects]));
    for (const {project} of sorted) byStatus.get(statusOf(project))?.push(project);
  };

  /** The cards of the next `more` projects, into the groups they belong to. */
  const append = (more) => {
    const places = document.getElementById('groups');
    const until = shown + more;
    let before = 0;
    for (const {name, status, projects} of groups) {
      const next = projects.slice(Math.max(0, shown - before), Math.max(0, until - before));
      before += projects.length;
      if (next.length === 0) continue;
      const cards = next.map(card).join('');
      const place = document.getElementById(status);
      if (place) place.insertAdjacentHTML('beforeend', cards);
      else {
        places.insertAdjacentHTML(
          'beforeend',
          `<section><h2>${name} (${number.format(projects.length)})</h2><ul id="${status}">${cards}</ul></section>`,
        );
      }
    }
    shown = Math.min(until, feed.projects.length);
    showMore();
  };
  const showMore = () => {
    const all = feed.projects.length;
    const left = all - shown;
    const rest = `<button type="button" data-more="${left}">Näytä kaikki (${number.format(all)})</button>`;
    document.getElementById('more').innerHTML =
      left > 0
        ? `<p>Näkyvissä ${number.format(shown)}/${number.format(all)}</p>
           <button type="button" data-more="${Math.min(pageSize, left)}">Näytä lisää</button>
           ${left > pageSize ? rest : ''}`
        : '';
  };

  const optionsOf = (field) =>
    ['nouseva', 'laskeva'].map((direction, index) => {
      const order = index === 0 ? field : `-${field}`;
      const selected = order === chosen ? ' selected' : '';
      return `<option value="${order}"${selected}>${sortNames[field]}, ${direction}</option>`;
    });
  const render = () => {
    const {projects, updated, publisher} = feed;
    shown = 0;
    open = new Set();
    list.innerHTML = `<div class="bar"><p>${count(projects.length, 'hanke', 'hanketta')}</p>
      <label>Järjestys <select>${Object.keys(sortNames).flatMap(optionsOf).join('')}</select></label></div>
      <div id="groups"></div><div id="more"></div>
      <footer><p>Tiedot päivitetty ${time.format(new Date(updated))}</p>
      <p>Tiedot: ${html(publisher.name)}</p></footer>`;
    append(pageSize);
  };

  const say = (words) => (document.getElementById('said').textContent = words);
  list.addEventListener('click', ({target}) => {
    const button = target.closest('button');
    if (!button) return;
    const {id, more} = button.dataset;
    if (id) toggle(button, id);
    if (more) {
      const before = shown;
      append(Number(more));
      list.querySelectorAll('.name')[before].focus();
      say(`Näytetään ${count(shown - before, 'hanke', 'hanketta')} lisää.`);
    }
  });
  list.addEventListener('change', ({target}) => {
    sortBy(target.value);
    render();
    list.querySelector('select').focus();
    say(`Järjestys: ${list.querySelector('select').selectedOptions[0].text}.`);
  });
  const toggle = (button, id) => {
    const place = document.getElementById(`details-${id}`);
    const isOpen = !open.delete(id);
    if (isOpen) {
      open.add(id);
      place.innerHTML = details(feed.projects.find((project) => project.id === id));
    }
    place.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    button.closest('li').classList.toggle('open', isOpen);
  };

  const byId = (records) => new Map(records.map((record) => [record.id, record]));
  request.then(
    (answer) => {
      feed = answer;
      [cities, themes, funds] = [feed.cities, feed.themes, feed.funds].map(byId);
      sortBy('name');
      render();
      list.removeAttribute('aria-busy');
    },
    () => (list.innerHTML = '<p>Hankkeita ei voitu hakea. <a href="">Yritä uudelleen</a></p>'),
  );
}
