import {css} from 'lit';

/** Axis and bars. Years are the grid. A bar is a project: its past is filled, its future is an outline. */
export const timelineStyles = css`
  /* Set by script, from 0 to 1: --from, --to, --past, --now, --at. --years is the number of years. */
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 21em) minmax(0, 1fr) 11.5em;
    column-gap: 1em;
  }
  .timeline .card:has([aria-expanded='true']) {
    box-shadow: none;
    background: var(--_surface);
  }
  .when {
    align-self: center;
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .scale {
    grid-column: 2;
    position: relative;
    block-size: 1.75em;
    border-block-end: 1px solid var(--_border);
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .scale span {
    position: absolute;
    inset-block-end: 0.15em;
    inset-inline-start: calc(var(--at) * 100%);
    padding-inline-start: 0.35em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* A year without enough space before the end is hidden: it wraps to a second line, which is clipped. */
  .scale span:not(.today) {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: calc((1 - var(--at)) * 100% + 0.5em);
    block-size: 1.5em;
    overflow: hidden;
  }
  .scale span:not(.today)::before {
    content: '';
    inline-size: 1px;
    block-size: 100%;
  }
  .below .scale {
    border-block: 1px solid var(--_border);
    border-block-end: 0;
  }
  .dated .axis:not(.below) .scale {
    block-size: 3.1em;
  }
  .scale .today {
    inset-block: 0 auto;
    inset-inline-start: clamp(3.5em, var(--at) * 100%, 100% - 3.5em);
    transform: translateX(-50%);
    padding: 0;
    color: var(--sixcity-text, CanvasText);
    font-weight: 600;
  }
  .track {
    position: relative;
    background: repeating-linear-gradient(
        to right,
        var(--_hair) 0 1px,
        transparent 1px calc(100% / var(--years))
      )
      0 0 / calc(100% + 1px) 100%;
  }
  .dated .track::after,
  .dated .axis:not(.below) .scale::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--now) * 100% - 1px);
    border-inline-start: 2px solid currentColor;
  }
  .dated .axis:not(.below) .scale::after {
    inset-block-start: 1.4em;
    color: var(--sixcity-text, CanvasText);
  }
  .run {
    position: absolute;
    inset-block-start: calc(50% - 0.375em);
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: calc((var(--to) - var(--from)) * 100%);
    min-inline-size: 0.25em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 0.2em;
    background: linear-gradient(to right, var(--_accent) calc(var(--past, 1) * 100%), transparent 0);
  }
  .run[data-status='planned'] {
    border-style: dashed;
    background: none;
  }
  .run[data-status='interrupted'] {
    background: repeating-linear-gradient(135deg, var(--_accent) 0 2px, transparent 2px 6px);
    border-inline-end-width: 0.35em;
  }
  /* Only one of the dates is known: a point, and dots towards the unknown end. */
  .run[data-status='unknown'] {
    inline-size: 0.75em;
    margin-inline-start: -0.375em;
    border-radius: 50%;
  }
  .run[data-status='unknown']::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline-start: 100%;
    inline-size: 2.5em;
    border-block-start: 2px dotted var(--_accent);
  }
  .run[data-known='end']::after {
    inset-inline: auto 100%;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0.75em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .keys li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .keys .run {
    position: static;
    inline-size: 1.75em;
  }
  .keys .ahead {
    --past: 0;
  }
  .keys .line {
    block-size: 1.1em;
    border-inline-start: 2px solid var(--sixcity-text, CanvasText);
  }
  .undated {
    margin-block-start: 1.5em;
  }
  @container (max-width: 58em) {
    .axis {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr) 9em;
    }
    .scale span:nth-child(even):not(.today) {
      display: none;
    }
  }
  @container (max-width: 40em) {
    .axis {
      grid-template-columns: minmax(0, 1fr);
    }
    .timeline .when {
      order: 1;
    }
    .timeline .track {
      order: 2;
      block-size: 1.5em;
    }
    .scale {
      grid-column: 1;
      overflow: hidden;
    }
  }
  @media (forced-colors: active) {
    .run {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
  }
  @media print {
    .run {
      print-color-adjust: exact;
    }
  }
`;
