// A table with search, sort and pages: the least that a developer would write by hand.
/* global document, request */
import {byName, byStart, counted, createCells, createSearch, pageSize, titles} from './projects.mjs';

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

request.then((feed) => {
  const cellsOf = createCells(feed);
  const search = createSearch(cellsOf);
  let sorted = byName(feed.projects);
  let [typed, page] = ['', 0];
  const heads = titles.map((title) =>
    title === 'Kesto' ? `<th><button type="button" data-sort>${title}</button></th>` : `<th>${title}</th>`,
  );
  document.getElementById('list').innerHTML = `<label>Haku <input type="search"></label><p id="count"></p>
    <table><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table>
    <button type="button" data-next>Seuraava</button>`;
  const find = (selector) => document.querySelector(selector);
  const render = () => {
    const found = search(sorted, typed);
    find('#count').textContent = counted(found.length);
    find('tbody').innerHTML = found
      .slice(page * pageSize, (page + 1) * pageSize)
      .map((project) => {
        const cells = cellsOf(project).map((text) => `<td>${escape(text)}</td>`);
        return `<tr>${cells.join('')}</tr>`;
      })
      .join('');
  };
  find('input').addEventListener('input', ({target}) => {
    [typed, page] = [target.value, 0];
    render();
  });
  find('[data-sort]').addEventListener('click', () => {
    [sorted, page] = [byStart(feed.projects), 0];
    render();
  });
  find('[data-next]').addEventListener('click', () => {
    page++;
    render();
  });
  render();
});
