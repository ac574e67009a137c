import {css} from 'lit';

/** An expanded project. The card stays in place; its details are below its row, connected to it by a notch. */
export const detailsStyles = css`
  /* ── An expanded project ── */
  .details {
    position: relative;
    grid-column: 1 / -1;
    display: grid;
    gap: 1.5em 3em;
    padding: 1.25em 1.5em 0.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    scroll-margin-block: 5em;
  }
  /* In rows and in one column, name and details are one block. The clamped summary would repeat the lead. */
  .rows .card:has([aria-expanded='true']),
  .timeline .card:has([aria-expanded='true']) {
    box-shadow: inset 3px 0 var(--_accent);
  }
  /* This bar keeps the scale of the others. */
  .rows .card:has([aria-expanded='true']),
  .timeline .card:has([aria-expanded='true']) .name {
    padding-inline-start: 1.25em;
  }
  .rows .details,
  .timeline .details {
    border-width: 0 0 1px;
    border-color: var(--_hair);
    border-radius: 0;
    padding: 0.5em 0.25em 0.5em 1.25em;
    box-shadow: inset 3px 0 var(--_accent);
  }
  .rows .card:has([aria-expanded='true']) .about {
    display: none;
  }
  .alone .details {
    margin-block-start: calc(-1 * var(--_gap));
    padding: 0;
    border: 0;
  }
  /* Without texts, the facts take the whole width. */
  .details:not(:has(> .texts)) {
    grid-template-columns: minmax(0, 1fr);
  }
  .texts {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .lead,
  .text {
    white-space: pre-line;
  }
  .lead {
    font-size: 1.125em;
    line-height: 1.5;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .texts p:not(.lead) {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .aside {
    display: grid;
    gap: 1.5em;
    align-content: start;
  }
  .names {
    columns: 13em;
    column-gap: 1.5em;
  }
  .names li {
    break-inside: avoid;
    padding-block: 0.1em;
    line-height: 1.4;
  }

  .money {
    display: grid;
    gap: 0.35em;
  }
  .money .total {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .money .total small {
    font-size: 0.6364em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .stack {
    display: flex;
    block-size: 1.1em;
    border: 1.5px solid var(--_accent);
    border-radius: 0.2em;
    overflow: hidden;
  }
  .stack span {
    inline-size: calc(var(--share) * 100%);
    background: var(--_accent);
  }
  .stack span + span {
    border-inline-start: 2px solid Canvas;
  }
  .stack .rest,
  .swatch.rest {
    flex: 1;
    background: repeating-linear-gradient(135deg, var(--_accent) 0 1.25px, transparent 1.25px 6px);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .legend li {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
  }
  .swatch {
    flex: none;
    align-self: center;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 1.5px solid var(--_accent);
    border-radius: 0.15em;
    background: var(--_accent);
  }
  .swatch.rest {
    flex: none;
  }

  @container (min-width: 52em) {
    .details {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
  }
  @container (max-width: 40em) {
    .card:has([aria-expanded='true']) .about {
      display: none;
    }
    .projects:not(.rows, .timeline, .alone) .card:has([aria-expanded='true']) {
      border-width: 2px 2px 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      box-shadow: none;
    }
    .projects:not(.rows, .timeline, .alone) .details {
      margin-block-start: calc(-1 * var(--_gap));
      border-block-start: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
      padding: 0.5em 1.125em;
    }
  }
  /* The notch between a card and its details, in the gap of the grid. */
  @container (min-width: 40em) {
    .projects:not(.rows, .timeline, .alone) .card:has([aria-expanded='true'])::after {
      content: '';
      position: absolute;
      z-index: 1;
      inset-block-start: 100%;
      inset-inline-start: 1.5em;
      inline-size: calc(var(--_gap) + 2px);
      block-size: calc(var(--_gap) + 2px);
      background: var(--_accent);
      clip-path: polygon(50% 10%, 100% 100%, 0 100%);
    }
  }
  @media (forced-colors: active) {
    .stack,
    .swatch,
    .card::after {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
  }
  @media print {
    .stack,
    .swatch {
      print-color-adjust: exact;
    }
    .details {
      border-width: 1px 0 0;
      padding: 0.5em 0 1em;
    }
  }
`;
