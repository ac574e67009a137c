import {css} from 'lit';

/** The same card on one line. */
export const rowStyles = css`
  /* ── Rows: the same card on one line ── */
  .rows {
    display: block;
    border-block-start: 1px solid var(--_hair);
  }
  .rows .card {
    border: 0;
    border-block-end: 1px solid var(--_hair);
    border-radius: 0;
    padding: 0.65em 2.25em 0.65em 0.25em;
  }
  .rows .card:hover {
    background: var(--_surface);
  }
  .rows .card:has([aria-expanded='true']) {
    box-shadow: none;
    border-block-end-color: transparent;
  }
  .rows .name button {
    padding-inline-end: 0;
  }
  .rows .name button::before {
    position: absolute;
    float: none;
    inset-block-start: 1.3em;
    inset-inline-end: 0.6em;
    margin: 0;
  }
  .rows .about {
    margin-block: 0.1em 0.3em;
    font-size: 0.9375em;
  }
  @container (min-width: 40em) {
    .rows .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 2em;
      align-content: start;
      min-block-size: 4em;
    }
    .rows .name,
    .rows .about {
      grid-column: 1 / -1;
    }
    .rows .name {
      font-size: 1em;
    }
    .rows .about {
      -webkit-line-clamp: 1;
      margin-block: 0;
      font-size: 0.875em;
      color: var(--_quiet);
    }
    .rows .meta {
      margin: 0;
    }
    .rows .cities {
      grid-column: 2;
    }
  }
  @container (min-width: 58em) {
    .rows .card {
      grid-template-columns: minmax(0, 1fr) 12em 7.5em 3.25em 14em;
      grid-template-rows: auto 1fr;
      column-gap: 1em;
    }
    .rows .name,
    .rows .about {
      grid-column: 1;
    }
    /* Stretched, it would show a line that should be clamped. */
    .rows .about {
      align-self: start;
    }
    .rows .meta {
      display: contents;
    }
    .rows .meta > span {
      grid-row: 1 / 3;
      margin-block-start: 0.1em;
    }
    .rows .meta > span::after {
      content: none;
    }
    .rows .cities {
      grid-column: 2;
      grid-row: 1 / 3;
      margin-block-start: 0.1em;
      align-self: start;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    .rows .meta > .years {
      grid-column: 3;
    }
    .rows .meta > .fund {
      grid-column: 4;
    }
    .rows .meta > .sum {
      grid-column: 5;
      text-align: end;
    }
    .rows .sum small {
      display: block;
      font-size: 0.9286em;
    }
    .rows .meta > .status {
      grid-area: 2 / 3;
      justify-self: start;
      margin: 0;
    }
    .rows .meta > .status + .years {
      grid-row: 1;
    }
  }
`;
