import {css} from 'lit';

/** The figures as a table. In a narrow container a name is on a line of its own, above its numbers. */
export const figuresTableStyles = css`
  .numbers {
    inline-size: 100%;
    max-inline-size: 46em;
    margin-block: 0.25em 1em;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .numbers th,
  .numbers td {
    padding: 0.4em 0 0.4em 1.25em;
    border-block-end: 1px solid var(--_hair);
    text-align: end;
    font-weight: 400;
    vertical-align: baseline;
  }
  /* Numbers never wrap. */
  .numbers :is(td, thead th) {
    overflow-wrap: normal;
  }
  .numbers thead th {
    font-size: 0.9333em;
    font-weight: 600;
    color: var(--_quiet);
    border-color: var(--_border);
  }
  .numbers :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  @container (max-width: 36em) {
    .numbers {
      font-size: 0.8125em;
    }
    .numbers :is(thead, tbody) {
      display: block;
    }
    .numbers tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_hair);
    }
    .numbers tr > * {
      flex: 1 1 6.5em;
      padding: 0;
      border: 0;
      font-size: 1em !important;
    }
    .numbers tr > :nth-child(3) {
      flex-basis: 8em;
    }
    .numbers tr > :first-child {
      flex-basis: 100%;
    }
  }
`;
