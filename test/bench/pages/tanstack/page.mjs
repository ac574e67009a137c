// TanStack Table with Lit: its own search, sort and pages.
/* global customElements, document, request */
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  TableController,
  tableFeatures,
} from '@tanstack/lit-table';
import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {byName, counted, createCells, pageSize, titles} from '../small/projects.mjs';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortedRowModel: createSortedRowModel(),
});
const start = titles.indexOf('Kesto');
const columns = titles.map((header, index) => ({
  id: String(index),
  header,
  accessorFn: ({cells}) => cells[index],
  enableGlobalFilter: true,
  ...(index === start && {
    sortFn: ({original: a}, {original: b}) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0),
  }),
}));
/** A row matches when all of its cells together contain the search. */
const globalFilterFn = ({original}, _column, typed) => original.text.includes(typed.toLowerCase());

class ProjectTable extends LitElement {
  #controller = new TableController(this);
  static properties = {rows: {attribute: false}};

  createRenderRoot() {
    return this;
  }

  render() {
    const table = this.#controller.table({
      features,
      columns,
      data: this.rows,
      getRowId: ({id}) => id,
      globalFilterFn,
      initialState: {pagination: {pageIndex: 0, pageSize}},
    });
    return html`<label>
        Haku <input type="search" @input=${({target}) => table.setGlobalFilter(target.value)} />
      </label>
      <p id="count">${counted(table.getFilteredRowModel().rows.length)}</p>
      <table>
        <thead>
          <tr>
            ${titles.map((title, index) =>
              index === start
                ? html`<th>
                    <button
                      type="button"
                      data-sort
                      @click=${() => table.setSorting([{id: String(index), desc: false}])}
                    >
                      ${title}
                    </button>
                  </th>`
                : html`<th>${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            table.getRowModel().rows,
            ({id}) => id,
            (row) =>
              html`<tr>
                ${row.getAllCells().map((cell) => html`<td>${cell.getValue()}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <button type="button" @click=${() => table.nextPage()}>Seuraava</button>`;
  }
}

request.then((feed) => {
  const cellsOf = createCells(feed);
  const element = Object.assign(document.createElement('project-table'), {
    rows: byName(feed.projects).map((project) => {
      const cells = cellsOf(project);
      return {
        id: project.id,
        start: project.start ?? '9',
        cells,
        text: cells.join('  ').toLowerCase(),
      };
    }),
  });
  customElements.define('project-table', ProjectTable);
  document.getElementById('list').append(element);
});
