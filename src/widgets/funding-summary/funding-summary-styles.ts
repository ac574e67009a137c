import {css} from 'lit';

/** One figure and what it covers; then bars with their numbers beside them. Unknown values are drawn as unknown. */
export const fundingSummaryStyles = css`
  /* ── Funding summary ── */
  .headline {
    display: grid;
    gap: 0.15em 2em;
    margin-block-end: 1.75em;
  }
  .headline .figure {
    font-size: 2.75em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .figure small {
    font-size: 0.5em;
  }
  .headline small {
    font-weight: 400;
  }
  .headline .covers {
    font-size: 1.0625em;
  }
  .cover {
    display: flex;
    max-inline-size: 32em;
    block-size: 0.75em;
    margin-block: 0.5em 0.35em;
  }
  .cover span,
  .bars .known {
    background: var(--_accent);
    border: 1.5px solid var(--_accent);
  }
  .cover span {
    inline-size: calc(var(--share) * 100%);
    border-radius: 0.2em 0 0 0.2em;
  }
  .cover i {
    flex: 1;
    border: 1.5px solid var(--_accent);
    border-inline-start: 0;
    border-radius: 0 0.2em 0.2em 0;
  }
  .cover i,
  .bars .unknown,
  .swatch.rest {
    background: repeating-linear-gradient(135deg, var(--_accent) 0 1.25px, transparent 1.25px 6px);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    font-size: 0.875em;
    color: var(--_quiet);
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
  .bars-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 2em;
    margin-block-end: 0.5em;
  }
  .bars-heading {
    font-size: 1.125em;
  }
  .bars {
    display: grid;
  }
  .bars > li {
    display: grid;
    grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    min-block-size: 2.25em;
  }
  .bars .what {
    justify-self: start;
    min-block-size: 1.75em;
    color: var(--_link);
    text-align: start;
    line-height: 1.25;
  }
  .bars .what:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .bars .what[aria-pressed='true'] {
    font-weight: 600;
  }
  .bars .line {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }
  .bars .known,
  .bars .unknown {
    flex: none;
    block-size: 1.25em;
    inline-size: calc(var(--share) * (100% - 17em));
  }
  .bars .known {
    border-radius: 0.2em;
  }
  .bars .unknown {
    border: 1.5px solid var(--_accent);
    border-radius: 0.2em;
  }
  .bars .known + .unknown {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bars .known:has(+ .unknown) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  /* Beside a sum, the unknown part has no length: the end is open. */
  .bars .open {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.25em;
    border: 1.5px dashed var(--_accent);
    border-inline-end: 0;
    border-radius: 0.2em 0 0 0.2em;
  }
  .bars .known + .open {
    border-inline-start: 0;
    border-radius: 0;
  }
  .bars .value {
    padding-inline-start: 0.6em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .bars .value strong {
    font-weight: 600;
  }
  .bars .value > span {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .said {
    max-inline-size: 45em;
    margin-block-start: 0.9em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  @container (max-width: 36em) {
    .headline .figure {
      font-size: 2.25em;
    }
    .bars > li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.35em;
    }
    .bars .line {
      flex-wrap: wrap;
    }
    .bars .value {
      display: contents;
    }
    .bars .value strong {
      padding-inline-start: 0.6em;
    }
    .bars .value > span {
      flex: 1 0 100%;
    }
    .bars .value > span:only-child {
      flex: 0 1 auto;
      padding-inline-start: 0.6em;
    }
    .bars .known,
    .bars .unknown {
      inline-size: calc(var(--share) * (100% - 8em));
      block-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .cover,
    .bars .line,
    .swatch {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
    .bars .value {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .cover *,
    .bars *,
    .swatch {
      print-color-adjust: exact;
    }
  }
  .summary > p,
  .others {
    margin-block-end: 0.75em;
    max-inline-size: 45em;
  }
  .others {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
`;
