import {css} from 'lit';

/** What the widgets have in common below the find bar: groups, facts, menus, the way to more, the foot. */
export const recordStyles = css`
  .group + .group {
    margin-block-start: 2.5em;
  }
  .group-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    font-size: 1.25em;
    margin-block-end: 0.6em;
  }
  .group-heading .number {
    font-weight: 400;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-start: 1.25em;
  }
  .more p {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .skip + .group {
    margin-block-start: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .foot .tools {
    display: contents;
  }
  .foot .tools > li:first-child > .tool {
    margin-inline-start: auto;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.5em;
    color: var(--_link);
    font-weight: 600;
  }
  .tool {
    text-decoration: none;
  }
  .tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
    margin-block-end: 0.2em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.9em 1.5em;
    align-content: start;
  }
  .facts dt {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .facts dd {
    line-height: 1.4;
  }
  .facts .wide {
    grid-column: 1 / -1;
  }
  .count-of {
    font-weight: 400;
    color: var(--_quiet);
  }
  .ends {
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_hair);
  }
  .fold-up {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    color: var(--_link);
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .fold-up::-webkit-details-marker {
    display: none;
  }
  .fold-up::after {
    content: '';
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline: 0.1em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  [open] > .fold-up::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  .sources {
    columns: 20em;
    column-gap: 2em;
    padding-block-end: 1em;
    font-size: 0.9375em;
  }
  .sources li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .away {
    display: inline-flex;
    align-items: baseline;
    gap: 0.3em;
  }
  .host {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    font-size: 0.9375em;
  }
  .toolbar > li,
  .tools > li {
    display: contents;
  }
  .toolbar .report > a {
    margin-inline-start: auto;
  }
  .toolbar a {
    text-decoration: none;
  }
  .choices {
    order: 1;
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  @media print {
    .more button,
    .tools,
    .foot .tools,
    .toolbar {
      display: none;
    }
    .fold-up::after {
      content: none;
    }
    .group-heading,
    .label {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
