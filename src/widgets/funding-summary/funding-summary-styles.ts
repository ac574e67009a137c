import {css} from 'lit';

export const fundingSummaryStyles = css`
  .total {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
  }
  .summary > * + *,
  .around,
  table {
    margin-block-start: 0.75em;
  }
  .summary ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  td,
  thead th + th {
    text-align: end;
    padding-inline-end: 0;
    padding-inline-start: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  tbody tr {
    border-block-end: 1px solid var(--_border);
  }
  /* Drawn as a border: that is printed, and stays to be seen where colours are forced. */
  [part='bar'] {
    display: block;
    min-inline-size: 1px;
    margin-block-start: 0.25em;
    border-block-start: 0.75em solid var(--_accent);
    border-radius: var(--_radius);
  }
  tbody th {
    min-inline-size: 8em;
    inline-size: 50%;
  }
  .around dl {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  [part='facts-heading'] {
    font-size: 1.25em;
  }
  .figure {
    font-weight: 600;
  }
  @container (max-width: 32em) {
    table,
    tbody,
    tbody tr,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 0.5em;
    }
    tbody th {
      inline-size: auto;
      padding-inline-end: 0;
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 0.75em;
      padding: 0;
    }
    .column {
      display: inline;
    }
  }
`;
