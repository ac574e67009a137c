import {css} from 'lit';

export const projectListStyles = css`
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
  /* Read after the name, seen above it. */
  .image {
    order: -1;
    display: block;
    inline-size: calc(100% + 2em);
    max-inline-size: none;
    block-size: auto;
    aspect-ratio: 16 / 9;
    margin: -1em -1em 0.25em;
    object-fit: cover;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .open .image {
    inline-size: min(100%, 22em);
    margin: 0;
    border-radius: var(--_radius);
  }
  [part='project-heading'] {
    font-size: 1.0625em;
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
  .details li + li {
    margin-block-start: 0.25em;
  }
  .rows .projects,
  .timeline .projects {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .facts {
    align-content: start;
  }
  .rows .project,
  .timeline .project {
    border-width: 0 0 1px;
    border-radius: 0;
    background: transparent;
    padding: 0.75em 0;
  }
  .axis,
  .track {
    display: none;
  }
  .axis,
  .line {
    position: relative;
  }
  .axis {
    block-size: 1.75em;
    font-size: 0.875em;
  }
  .axis span,
  .stretch,
  .day {
    position: absolute;
    inset-block: 0;
  }
  .axis span {
    border-inline-start: 1px solid var(--_border);
    padding-inline-start: 0.25em;
  }
  .line {
    block-size: 1em;
    background: var(--_surface);
    border-block: 1px solid var(--_border);
  }
  .stretch {
    min-inline-size: 4px;
    background: var(--_accent);
    border-radius: var(--_radius);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .day {
    inset-block: -0.5em;
    border-inline-start: 2px dashed currentColor;
  }
  @container (min-width: 40em) {
    .timeline .axis,
    .timeline .track {
      display: block;
    }
    .timeline .project {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0.25em var(--_gap);
    }
    .timeline .axis {
      margin-inline-start: calc(40% + 0.6 * var(--_gap));
    }
    .timeline .line {
      grid-column: 2;
      grid-row: 1;
      align-self: center;
    }
    .timeline .status,
    .timeline [part='facts'] {
      grid-column: 2;
    }
    .timeline .details {
      grid-column: 1 / -1;
    }
    .rows .project {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      grid-template-rows: auto 1fr;
      gap: 0.5em var(--_gap);
    }
    .rows .status {
      justify-self: start;
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
`;
