import {css} from 'lit';

export const publicationTableStyles = css`
  caption {
    text-align: start;
    margin-block-end: 0.5em;
  }
  tbody tr:not([hidden]) {
    border-block-end: 1px solid var(--_border);
  }
  th[part='title'] {
    min-inline-size: 14em;
  }
  /* Room for "sovellusesimerkki": not every browser can hyphenate Finnish. */
  td[part='level'] {
    min-inline-size: 10em;
  }
  [part='group-cell'] {
    padding-block: 1.5em 0.5em;
  }
  [part='group-heading'] {
    font-size: 1.25em;
  }
  [part='details'] {
    padding: 0.5em 0 1em 1.5em;
  }
  [part='details'] .text {
    margin-block-end: 0.5em;
  }
  [part='details'] .row {
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
  }
  [aria-sort='ascending'] .sort::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: ' ↓' / '';
  }
  @container (max-width: 55em) {
    table,
    caption,
    tbody,
    tr:not([hidden]),
    th,
    td {
      display: block;
    }
    thead tr:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    thead th {
      border: 0;
    }
    thead th:not([aria-sort]) {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr:not([hidden]) {
      padding-block: 0.5em;
    }
    tbody th,
    td {
      padding-block: 0.125em;
    }
    td[part]:not([part='details']) {
      display: grid;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
      gap: 0.75em;
    }
    .column {
      display: inline;
      line-height: 1.714;
    }
    /* The cell stays, so that those after it keep their columns. */
    .column:has(+ div:empty) {
      display: none;
    }
    [part='details'] .row {
      grid-template-columns: minmax(0, 1fr);
    }
    @media print {
      thead {
        display: none;
      }
    }
  }
  @media print {
    /* Small enough for A4 to hold all columns: a table that is stacked has no header to repeat. */
    .widget {
      font-size: 0.75em;
    }
    /* Chromium leaves out the boxes of buttons where it repeats a header. */
    .sort {
      display: contents;
      color: inherit;
      text-decoration: none;
    }
  }
`;
