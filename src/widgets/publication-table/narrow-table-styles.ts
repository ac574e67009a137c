import {css} from 'lit';

/** In a narrow container the rows of the table are stacked. On paper it is a table again. */
export const narrowTableStyles = css`
  @container (max-width: 56em) {
    .table-order {
      display: inline-flex;
    }
    table,
    tbody,
    caption {
      display: block;
    }
    colgroup {
      display: none;
    }
    thead {
      display: none;
    }
    tbody {
      border-block-start: 1px solid var(--_hair);
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      row-gap: 0.25em;
      padding-block: 0.8em;
      border-block-end: 1px solid var(--_hair);
    }
    tbody :is(th, td) {
      display: block;
      border: 0;
      padding: 0;
      min-inline-size: 0;
    }
    tbody .title,
    tbody tr.inner td {
      flex: 1 0 100%;
    }
    tbody :is(th, td).fact {
      font-size: 0.875em;
      color: var(--_quiet);
    }
    /* Beside other facts, without a header, it would be read as one of them. It is still spoken. */
    tbody :is(th, td) > .unknown {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tbody :is(th, td).fact:not(:has(> .unknown)) ~ td.fact:not(:has(> .unknown))::before {
      content: '\\00a0·\\00a0';
      content: '\\00a0·\\00a0' / '';
    }
    tbody :is(th, td).get {
      margin-inline-start: auto;
      max-inline-size: 100%;
    }
    .file {
      max-inline-size: 100%;
    }
    tr.is-open {
      border-block-end: 0;
      box-shadow: inset 3px 0 var(--_accent);
      padding-inline-start: 1em;
    }
    tr.is-open > :is(th, td):first-child,
    tr.inner > td {
      box-shadow: none;
      padding-inline-start: 0;
    }
    tr.inner {
      box-shadow: inset 3px 0 var(--_accent);
      padding-inline-start: 1em;
      padding-block-start: 0;
    }
  }
  @container (max-width: 32em) {
    tbody td.get:not(:has(> .unknown)) {
      flex: 1 0 100%;
      margin-block-start: 0.25em;
    }
  }
  /* Short values do not wrap. */
  @container (min-width: 56em) {
    tbody .year {
      min-inline-size: 4em;
    }
    tbody .language {
      min-inline-size: 6.5em;
    }
  }
  tbody .year,
  tbody .language {
    hyphens: manual;
  }
  @media print {
    .table-order {
      display: none;
    }
    .title button::after,
    button.sort::after {
      content: none;
    }
    button.sort {
      display: contents;
      color: inherit;
    }
    .file {
      border: 0;
      padding: 0;
    }
    /* A small font, so that an A4 sheet is wide enough for columns. */
    .widget {
      font-size: 0.77em;
    }
    a.file::after {
      content: none !important;
    }
  }
`;
