import {css} from 'lit';

/** Search, filters and chips. Filters fold behind one button where the widget is narrow. */
export const filterBarStyles = css`
  .filter-bar,
  .chips,
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em var(--_gap);
  }
  .filter-bar label {
    display: grid;
    flex: 1 1 16em;
    max-inline-size: 30em;
  }
  .filter-bar:has(*),
  .filters,
  .chips {
    margin-block-end: var(--_gap);
  }
  .fold {
    display: none;
  }
  .filters {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }
  fieldset {
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 0.75em 0.5em;
    min-inline-size: 0;
    max-block-size: 14em;
    overflow: auto;
  }
  legend {
    padding-inline: 0.25em;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    overflow-wrap: break-word;
    gap: 0.5em;
    align-items: start;
    padding-block: 0.25em;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    margin: 0.125em 0 0;
    accent-color: var(--sixcity-accent, auto);
  }
  fieldset span {
    min-inline-size: 0;
  }
  fieldset .figure {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  [part='chip']::after {
    content: '×' / '';
    margin-inline-start: 0.5em;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  mark {
    background: #ffeb3b;
    color: #000;
  }
  @container (max-width: 40em) {
    .fold {
      display: inline-block;
    }
    .filters:not(.unfolded) {
      display: none;
    }
  }
  @media print {
    .filter-bar,
    .filters {
      display: none;
    }
  }
`;
