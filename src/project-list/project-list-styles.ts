import {css} from 'lit';

export const projectListStyles = css`
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
  }
  .notes {
    margin-block-end: 0.75em;
  }
  .group + .group {
    margin-block-start: calc(2 * var(--_gap));
  }
  [part='group-heading'] {
    font-size: 1.25em;
    margin-block-end: 0.5em;
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_accent);
  }
  .projects {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
  }
  .project {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 1em;
    min-inline-size: 0;
  }
  .project.open {
    grid-column: 1 / -1;
    border-color: var(--_accent);
  }
  [part='project-heading'] {
    font-size: 1.0625em;
  }
  .name {
    display: inline;
    min-block-size: 0;
    border: 0;
    border-radius: 0;
    padding: 0.25em 0;
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
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .name[aria-expanded='true']::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  .status {
    align-self: start;
    font-size: 0.875em;
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0 0.75em;
  }
  .status[data-status='ongoing'] {
    border-width: 2px;
    font-weight: 600;
  }
  .status[data-status='unknown'],
  .status[data-status='interrupted'] {
    border-style: dashed;
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
  .details {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.75em;
  }
  .details:not([hidden]) {
    display: grid;
    gap: 0.5em;
  }
  .details .row {
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
  }
  .label {
    font-weight: 600;
  }
  .text {
    max-inline-size: 45em;
    white-space: pre-line;
  }
  .details li + li {
    margin-block-start: 0.25em;
  }
  .rows .projects {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .rows .project {
    border-width: 0 0 1px;
    border-radius: 0;
    background: transparent;
    padding: 0.75em 0;
  }
  @container (min-width: 40em) {
    .rows .project {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0.5em var(--_gap);
    }
    .rows [part='facts'] {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .rows .details {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 25em) {
    .row,
    .details .row {
      grid-template-columns: minmax(0, 1fr);
    }
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
`;
