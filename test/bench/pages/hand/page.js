// Wires the page, from the response of the server to the clicks of a reader.
const list = document.getElementById('list');
let found;
/** Appends the cards of the next `more` projects to their groups. */
const append = (more) => {
  const groupsElement = document.getElementById('groups');
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
      groupsElement.insertAdjacentHTML(
        'beforeend',
        `<section><h2>${name} <span>${number.format(projects.length)}</span></h2><ul id="${status}">${cards}</ul></section>`,
      );
    }
  }
  shown = Math.min(until, found.length);
  showMore();
};
const showMore = () => {
  const left = found.length - shown;
  const all = number.format(found.length);
  const rest = `<button type="button" data-more="${left}">${messages.all(all)}</button>`;
  document.getElementById('more').innerHTML =
    left > 0
      ? `<p>${messages.shown(number.format(shown), all)}</p>
         <button type="button" data-more="${Math.min(pageSize, left)}">${messages.more}</button>
         ${left > pageSize ? rest : ''}`
      : '';
};

const optionsOf = (field) =>
  messages.directions.map((direction, index) => {
    const order = index === 0 ? field : `-${field}`;
    const selected = order === chosen ? ' selected' : '';
    return `<option value="${order}"${selected}>${messages.sorts[field]}, ${direction}</option>`;
  });
/** Renders everything around the list, once. */
const frame = () => {
  list.innerHTML = `<div class="filter-bar"><label>${messages.search} <input type="search"></label>
    <div id="facets"></div><button type="button" data-reset hidden>${messages.reset}</button></div>
    <div class="bar"><p id="count"></p>
    <label>${messages.order} <select>${Object.keys(messages.sorts).flatMap(optionsOf).join('')}</select></label></div>
    <div id="groups"></div><div id="more"></div>
    <footer><p>${messages.updated(time.format(new Date(feed.updated)))}</p>
    <p>${messages.from} ${html(feed.publisher.name)}</p></footer>`;
};
/** Renders the matches from the first page on. */
const render = (wanted = pageSize) => {
  const {matches, counts} = runQuery();
  found = matches;
  group(matches);
  shown = 0;
  open = new Set();
  const focused = document.activeElement?.closest('#facets input');
  document.getElementById('count').textContent = counted(matches.length);
  document.getElementById('facets').innerHTML = facets(counts);
  document.getElementById('groups').innerHTML = matches.length > 0 ? '' : `<p>${messages.nothing}</p>`;
  list.querySelector('[data-reset]').hidden = !search && facetNames.every((name) => ticked[name].size === 0);
  append(wanted);
  if (focused) boxOf(focused)?.focus();
};
const boxOf = ({dataset, value}) =>
  [...list.querySelectorAll(`[data-facet="${dataset.facet}"]`)].find((box) => box.value === value);

const announce = (text) => (document.getElementById('status').textContent = text);
list.addEventListener('click', ({target}) => {
  const button = target.closest('button');
  if (!button) return;
  const {id, more, unfold, reset} = button.dataset;
  if (id) toggle(button, id);
  if (unfold) {
    unfolded.add(unfold);
    render(shown);
  }
  if (reset !== undefined) {
    search = list.querySelector('input[type="search"]').value = '';
    for (const chosenValues of Object.values(ticked)) chosenValues.clear();
    render();
    list.querySelector('input[type="search"]').focus();
  }
  if (more) {
    const before = shown;
    append(Number(more));
    list.querySelectorAll('.name')[before].focus();
    announce(messages.moreShown(counted(shown - before)));
  }
});
list.addEventListener('change', ({target}) => {
  const {facet: name} = target.dataset;
  if (name) {
    if (target.checked) ticked[name].add(target.value);
    else ticked[name].delete(target.value);
    render();
    announce(counted(found.length));
  } else if (target.matches('select')) {
    sortBy(target.value);
    render(shown);
    announce(`${messages.order}: ${target.selectedOptions[0].text}.`);
  }
});
list.addEventListener('input', ({target}) => {
  if (target.type !== 'search') return;
  search = target.value;
  render();
  announce(counted(found.length));
});
list.addEventListener('focusin', ({target}) => {
  if (target.type === 'search') indexTexts();
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
    indexFacets();
    sortBy('name');
    frame();
    render();
    list.removeAttribute('aria-busy');
    requestIdleCallback(indexTexts);
  },
  () => (list.innerHTML = `<p>${messages.failed} <a href="">${messages.retry}</a></p>`),
);
