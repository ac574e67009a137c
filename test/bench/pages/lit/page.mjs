// The small page with Lit instead of innerHTML, and nothing else.
/* global document, request */
import {html, render} from 'lit';
import {byName, byStart, counted, createCells, createSearch, pageSize, titles} from '../small/projects.mjs';

request.then((feed) => {
  const cellsOf = createCells(feed);
  const search = createSearch(cellsOf);
  let sorted = byName(feed.projects);
  let [typed, page] = ['', 0];
  const change = (patch) => {
    patch();
    show();
  };
  const sort = () =>
    change(() => {
      [sorted, page] = [byStart(feed.projects), 0];
    });
  const show = () => {
    const found = search(sorted, typed);
    const shown = found.slice(page * pageSize, (page + 1) * pageSize);
    render(
      html`<label>
          Haku
          <input type="search" @input=${({target}) => change(() => ([typed, page] = [target.value, 0]))} />
        </label>
        <p id="count">${counted(found.length)}</p>
        <table>
          <thead>
            <tr>
              ${titles.map((title) =>
                title === 'Kesto'
                  ? html`<th><button type="button" data-sort @click=${sort}>${title}</button></th>`
                  : html`<th>${title}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (project) =>
                html`<tr>
                  ${cellsOf(project).map((text) => html`<td>${text}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
        <button type="button" @click=${() => change(() => page++)}>Seuraava</button>`,
      document.getElementById('list'),
    );
  };
  show();
});
