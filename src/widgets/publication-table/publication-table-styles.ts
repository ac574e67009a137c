import {css} from 'lit';

/** Title and authors in one cell, with the licence as a badge below them, and the files as buttons. */
export const publicationTableStyles = css`
  /* ── Publication table ── */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    /* As wide as the columns say, and wider where a font needs it. */
    table-layout: auto;
  }
  /* With many columns, their content decides about their widths. */
  table:has(colgroup:nth-of-type(6)) col {
    inline-size: auto;
  }
  col.year {
    inline-size: 5em;
  }
  col.level {
    inline-size: 12.5em;
  }
  col.language {
    inline-size: 7.5em;
  }
  col.get {
    inline-size: 15em;
  }
  col.series {
    inline-size: 11em;
  }
  col.authors {
    inline-size: 12em;
  }
  col.licence {
    inline-size: 11em;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding: 0 1.5em 0 0;
    border-block-end: 1px solid var(--_border);
  }
  thead th:last-child {
    padding-inline-end: 0;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_quiet);
    white-space: nowrap;
  }
  button.sort:hover {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* An arrow for the sorted column, a faint one for the others. */
  button.sort::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em;
    border: solid currentColor;
    border-width: 1.5px 0 0 1.5px;
    transform: translateY(0.1em) rotate(45deg);
    opacity: 0.65;
  }
  [aria-sort]:not([aria-sort='none']) button.sort {
    color: var(--_link);
  }
  [aria-sort]:not([aria-sort='none']) button.sort::after {
    opacity: 1;
  }
  [aria-sort='descending'] button.sort::after {
    transform: translateY(-0.1em) rotate(225deg);
  }
  tbody :is(th, td) {
    padding: 0.75em 1.5em 0.75em 0;
    border-block-end: 1px solid var(--_hair);
  }
  tbody :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .title > p {
    margin-block-start: 0.1em;
  }
  .title button {
    padding: 0.1em 1.25em 0.1em 0;
    color: var(--_link);
    font-weight: 600;
    line-height: 1.35;
  }
  .title button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .title button::after {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.3em -0.72em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  } /* no width of its own: never alone on a line */
  .title [aria-expanded='true']::after {
    transform: translateY(0) rotate(225deg);
  }
  .by {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .fact {
    font-size: 0.9375em;
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
  }
  .unknown {
    overflow-wrap: normal;
  }
  .licences {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.4em;
    margin-block-start: 0.4em !important;
    font-size: 0.8125em;
  }
  .licences :is(a, span) {
    padding: 0.15em 0.55em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: inherit;
    text-decoration: none;
  }
  .licences a:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .file {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding-inline: 0.8em;
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    font-size: 0.875em;
    text-decoration: none;
    max-inline-size: 100%;
  }
  .file:hover {
    border-color: var(--_link);
    box-shadow: inset 0 0 0 1px var(--_link);
  }
  .files > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .file > * {
    min-inline-size: 0;
  }
  .file strong {
    font-weight: 600;
  }
  /* A host breaks before its dots; what is longer than a line is in the details. */
  .out strong {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    overflow-wrap: normal;
  }
  .out::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    background: currentColor;
    clip-path: polygon(15% 0, 100% 0, 100% 85%, 82% 85%, 82% 31%, 13% 100%, 0 87%, 69% 18%, 15% 18%);
  }
  .group-note {
    max-inline-size: 45em;
    margin-block: -0.35em 0.9em;
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  .group-note + .group-note {
    margin-block-start: -0.6em;
  }
  .group-note strong {
    color: var(--sixcity-text, CanvasText);
    font-weight: 600;
  }
  .after {
    margin-block-start: 0.9em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  tr.is-open > :is(th, td) {
    border-block-end: 0;
  }
  tr.is-open > :is(th, td):first-child,
  tr.inner > td {
    box-shadow: inset 3px 0 var(--_accent);
    padding-inline-start: 1.25em;
  }
  tr.inner > td {
    padding-block: 0 0.25em;
  }
  .inside {
    display: grid;
    gap: 1em 3em;
  }
  .quote {
    max-inline-size: 42em;
  }
  .inside .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }
  .table-order {
    display: none;
  }
`;
