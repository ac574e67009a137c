import {css} from 'lit';

/** A project as a card: name, summary, one line of figures, cities. */
export const cardStyles = css`
  .projects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    grid-auto-flow: row dense;
    gap: var(--_gap);
  }
  .project {
    display: contents;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 1em 1.125em 1em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
  }
  .card:hover {
    border-color: var(--_border);
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .name button {
    display: block;
    inline-size: 100%;
    /* High enough as a pointer target, without moving a name of one line. */
    min-block-size: 1.5em;
    margin-block-end: -0.2em;
    padding-block-end: 0.2em;
    padding-inline-end: 1.4em;
    font-weight: inherit;
    color: var(--_link);
    line-height: inherit;
  }
  /* The chevron floats beside the first line. */
  .name button::before {
    content: '';
    float: inline-end;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-block-start: 0.42em;
    margin-inline-end: -1.25em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  .name [aria-expanded='true']::before {
    transform: translateY(0.12em) rotate(225deg);
  }
  /* The whole card opens it. */
  .name button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .name button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .name button:focus-visible {
    outline: none;
  }
  .name button:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .about {
    margin-block: 0.3em 0.75em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .meta,
  .cities {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  /* Years · fund · sum. A dot at the start of a line is clipped. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    margin-block-start: auto;
    overflow: hidden;
    overflow: clip;
    font-variant-numeric: tabular-nums;
  }
  .meta > span {
    position: relative;
  }
  .meta > span::after {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.58em;
    inset-block-start: 0;
  }
  .meta small {
    font-size: 1em;
  }
  .meta .status {
    font-weight: 600;
  }
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .status[data-status='ongoing']::before {
    background: var(--_accent);
  }
  .status[data-status='interrupted']::before {
    border-style: dashed;
    border-radius: 0;
  }
  .cities {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .name .note {
    white-space: nowrap;
  }
  .name + :is(.meta, .cities) {
    padding-block-start: 0.3em;
  }
  .about + .cities,
  .name + .cities {
    margin-block-start: auto;
  }
  /* In the tree after the name, on the screen above it. */
  .card .image {
    order: -1;
    display: block;
    inline-size: calc(100% + 2.25em);
    max-inline-size: none;
    block-size: auto;
    margin: -1em -1.125em 0.9em;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
  }

  /* A single project is one block. */
  .alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .alone :is(.about, .meta, .cities) {
    display: none;
  }
  .alone .card {
    padding: 0 0 0.5em;
    border: 0;
  }
  .alone .card .image {
    inline-size: min(100%, 22em);
    margin: 0 0 0.75em;
    border-radius: var(--_radius);
  }
  .alone .name {
    font-size: 1.375em;
  }

  /* The expanded card stays in place. Its details are below its row, connected to it by a notch. */
  .card:has([aria-expanded='true']) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @media print {
    .projects:not(.rows, .timeline) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .about {
      -webkit-line-clamp: none !important;
    }
    .card {
      break-inside: avoid;
    }
    .card::after {
      content: none !important;
    }
    .cities {
      -webkit-line-clamp: none !important;
    }
    .card:has([aria-expanded='true']) .about {
      display: none;
    } /* the details say it */
    .group-heading,
    .name {
      break-after: avoid;
    }
    .name button::before {
      content: none !important;
    }
  }
`;
