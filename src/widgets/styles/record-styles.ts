import {css} from 'lit';

/** What the list and the table have in common: a bar above, names that open, facts, the way to more. */
export const recordStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_gap);
    margin-block-end: var(--_gap);
  }
  .bar label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .notes {
    margin-block-end: 0.75em;
  }
  .name {
    position: relative;
    display: inline-block;
    min-block-size: 0;
    border: 0;
    border-radius: 0;
    padding: 0.25em 0;
    padding-inline-start: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .name:hover {
    text-decoration-thickness: 2px;
  }
  /* A chevron of two borders: it points down, and up when the project is open. */
  .name::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.75em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .name[aria-expanded='true']::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  .plain {
    border: 0;
    border-radius: 0;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .name + .note {
    display: block;
    padding-inline-start: 1.43em;
  }
  .facts {
    display: grid;
    gap: 0.25em 1em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
    gap: 0 0.75em;
  }
  dt {
    font-size: 0.875em;
    line-height: 1.714;
    opacity: 0.85;
  }
  .label {
    font-weight: 600;
  }
  .text {
    max-inline-size: 45em;
    white-space: pre-line;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em var(--_gap);
    margin-block-start: var(--_gap);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: calc(1.5 * var(--_gap));
    font-size: 0.875em;
  }

  @media print {
    .name,
    .name + .note {
      padding-inline-start: 0;
      text-decoration: none;
    }
    .name::before,
    .bar label {
      display: none;
    }
    .project,
    tr {
      break-inside: avoid;
    }
    [part$='heading'] {
      break-after: avoid;
    }
  }
`;
