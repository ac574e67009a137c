import {css} from 'lit';

/**
 * Sizes are numbers in map units, which equal em if there is room. They are set by script. A map is not mirrored in
 * right-to-left text.
 */
export const projectMapStyles = css`
  .map-and-list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 1em 4em;
  }
  /* Alone, its margin would collapse and move the content when it appears. */
  .map-and-list:not(:first-child) {
    margin-block-start: 0.75em;
  }
  /* In a narrower container positions move closer together, and text stays readable. */
  .map {
    --unit: min(1em, 100cqi / var(--width));
    position: relative;
    flex: none;
    inline-size: calc(var(--width) * var(--unit));
    line-height: 1;
    hyphens: none;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.06;
  }
  .land {
    --_hair: color-mix(in srgb, currentColor 18%, transparent);
    fill: color-mix(in srgb, currentColor 9%, transparent);
    stroke: var(--_hair);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .circle {
    --size: calc(var(--reach) * 2 * var(--unit));
    position: absolute;
    left: calc((var(--x) - var(--reach)) * var(--unit));
    top: calc((var(--y) - var(--reach)) * var(--unit));
    inline-size: var(--size);
    block-size: var(--size);
    display: grid;
    place-items: center;
    border-radius: 50%;
  }
  .circle::after {
    content: '';
    position: absolute;
    inset: calc((var(--reach) - var(--radius)) * var(--unit));
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  :is(label.circle:hover, .chosen)::after {
    border-width: 3px;
  }
  .chosen::after {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .circle b {
    font-size: max(0.75em, 0.9375 * var(--unit));
  }
  .circle span {
    position: absolute;
    max-inline-size: calc(var(--room) / var(--reach) * 50%);
    padding-block: 0.3em;
    font-size: max(0.625em, 0.875 * var(--unit));
    white-space: nowrap;
    overflow: hidden;
  }
  .right {
    left: calc(100% + 0.4em);
  }
  .left {
    right: calc(100% + 0.4em);
  }
  .below {
    top: 100%;
  }
  .above {
    bottom: 100%;
  }
  .chosen span,
  .city:has(:checked) span,
  .map-and-list b {
    font-weight: 600;
  }
  .chosen span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .map-and-list b {
    font-variant-numeric: tabular-nums;
  }
  .map-and-list label {
    cursor: pointer;
  }
  .places {
    flex: 1 1 min(20em, 100%);
    max-inline-size: 34em;
    margin-inline-end: auto;
  }
  [part='list-heading'] {
    font-size: 1.125em;
    margin-block-end: 0.4em;
  }
  .city {
    display: grid;
    grid: auto / auto minmax(0, 6.5em) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.5em;
    border-block-end: 1px solid color-mix(in srgb, currentColor 18%, transparent);
  }
  .city > :first-child:not(input) {
    grid-column: span 2;
  }
  label.city:hover {
    background: var(--_surface);
  }
  .city input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--sixcity-accent, auto);
  }
  /* Drawn as a border, because borders are printed and stay visible in forced colours. */
  .city i {
    inline-size: calc(var(--share) * 100%);
    border-block-start: 0.6em solid var(--_accent);
    border-radius: 0.15em;
  }
  [part='counts-note'] {
    margin-block-start: 0.9em;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .land {
      --_hair: CanvasText;
      fill: none;
    }
    .chosen::after {
      border-color: Highlight;
    }
  }
  @media print {
    .city input {
      display: none;
    }
    .map-and-list {
      break-inside: avoid;
    }
  }
`;
