import {css} from 'lit';

/** Common styles of expanded records: facts, sources, links, the line of actions at their end. */
export const openedRecordStyles = css`
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
  .toolbar > li {
    display: contents;
  }
  .toolbar .report > a {
    margin-inline-start: auto;
  }
  .toolbar a {
    text-decoration: none;
  }
  @media print {
    .toolbar {
      display: none;
    }
    .fold-up::after {
      content: none;
    }
    .label {
      break-after: avoid;
    }
  }
`;
