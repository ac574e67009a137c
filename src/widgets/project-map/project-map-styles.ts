import {css} from 'lit';

/** Geometry comes as numbers in em, set by script. A map is not mirrored where text runs from right to left. */
export const projectMapStyles = css`
  .map-and-list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1.5em 2.5em;
    margin-block-start: 0.75em;
  }
  .map {
    position: relative;
    flex: none;
    inline-size: calc(var(--width) * 1em);
    /* Until the map is laid out anew for a narrow place, and where nothing does that, it gets smaller as a whole. */
    font-size: min(1em, calc(100cqi / var(--width)));
    line-height: 1;
    hyphens: none;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .land {
    fill: none;
    fill: color-mix(in srgb, currentColor 9%, transparent);
    stroke: var(--_border);
    stroke: color-mix(in srgb, currentColor 18%, transparent);
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
  }
  .leader {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .circle {
    position: absolute;
    left: calc((var(--x) - var(--reach)) * 1em);
    top: calc((var(--y) - var(--reach)) * 1em);
    inline-size: calc(var(--reach) * 2em);
    block-size: calc(var(--reach) * 2em);
    display: grid;
    place-items: center;
    border-radius: 50%;
  }
  label.circle {
    cursor: pointer;
  }
  .circle::after {
    content: '';
    position: absolute;
    inset: calc((var(--reach) - var(--radius)) * 1em);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  label.circle:hover::after {
    border-width: 3px;
  }
  .circle.chosen::after {
    border-width: 3px;
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .circle b {
    font-size: 0.9375em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .circle span {
    position: absolute;
    max-inline-size: calc(var(--room) / 0.875 * 1em);
    font-size: 0.875em;
    white-space: nowrap;
    overflow: hidden;
    overflow: clip;
    overflow-clip-margin: 0.5em;
    text-overflow: ellipsis;
  }
  .circle .right {
    left: calc(100% + 0.4em);
  }
  .circle .left {
    right: calc(100% + 0.4em);
  }
  .circle .below {
    top: calc(100% + 0.2em);
  }
  .circle .above {
    bottom: calc(100% + 0.2em);
  }
  .circle.chosen span {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .places {
    flex: 1 1 min(20em, 100%);
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  [part='list-heading'] {
    font-size: 1.125em;
    margin-block-end: 0.4em;
  }
  .city {
    display: grid;
    grid-template-columns: minmax(0, 6.5em) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.5em;
    border-block-end: 1px solid var(--_border);
    border-block-end-color: color-mix(in srgb, currentColor 18%, transparent);
  }
  label.city {
    grid-template-columns: auto minmax(0, 6.5em) minmax(0, 1fr) auto;
    cursor: pointer;
  }
  label.city:hover {
    background: var(--_surface);
  }
  .city input {
    inline-size: 1.2em;
    block-size: 1.2em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--sixcity-accent, auto);
  }
  .city:has(:checked) span {
    font-weight: 600;
  }
  /* Drawn as a border: that is printed, and stays to be seen where colours are forced. */
  .city i {
    inline-size: calc(var(--share) * 100%);
    border-block-start: 0.6em solid var(--_accent);
    border-radius: 0.15em;
  }
  .city b {
    min-inline-size: 1.5em;
    font-weight: 600;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [part='counts-note'] {
    max-inline-size: 45em;
    margin-block-start: 0.9em;
    font-size: 0.875em;
  }
  @container (max-width: 44em) {
    .map-and-list {
      gap: 1em;
    }
    .map {
      margin-inline: auto;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .leader {
      stroke: CanvasText;
    }
    .circle::after {
      border-color: CanvasText;
      background: none;
    }
    .circle.chosen::after {
      border-color: Highlight;
    }
  }
  @media print {
    .circle::after {
      print-color-adjust: exact;
    }
    .city input {
      display: none;
    }
    .map-and-list {
      break-inside: avoid;
    }
  }
`;
