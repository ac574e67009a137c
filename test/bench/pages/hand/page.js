// What happens on the page, from the answer of the server to a reader's clicks.
const list = document.getElementById('list');
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
  const wanted = shown ?? pageSize;
  shown = 0;
  open = new Set();
  list.innerHTML = `<div class="bar"><p>${count(projects.length, 'hanke', 'hanketta')}</p>
    <label>Järjestys <select>${Object.keys(sortNames).flatMap(optionsOf).join('')}</select></label></div>
    <div id="groups"></div><div id="more"></div>
    <footer><p>Tiedot päivitetty ${time.format(new Date(updated))}</p>
    <p>Tiedot: ${html(publisher.name)}</p></footer>`;
  append(wanted);
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
