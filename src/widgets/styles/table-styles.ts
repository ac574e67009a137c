import {css} from 'lit';

/** What both tables look like; each stacks its rows in its own way on a narrow container. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-block-end: 2px solid var(--_accent);
    font-weight: 600;
    vertical-align: middle;
  }
  /* What is short stays whole; anything else may break, so that no word is wider than the page. */
  tbody th,
  td[part]:not([part='year'], [part='language']) {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* The name of a column inside a cell, for rows that are stacked. */
  .column {
    display: none;
    font-size: 0.875em;
    opacity: 0.85;
  }
`;
