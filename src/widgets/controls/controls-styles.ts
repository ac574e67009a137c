import {css} from 'lit';

/** The panel of an open filter, which lies under the bar, in the flow; chips; and what a search marks. */
export const controlsStyles = css`
  .badge {
    min-inline-size: 1.6em;
    padding-inline: 0.35em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.45;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .panel ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 1.5em;
  }
  .option {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.3em;
    line-height: 1.4;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    position: relative;
    inset-block-start: 0.2em;
    accent-color: var(--sixcity-accent, auto);
  }
  .option .number {
    color: var(--_quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .done {
    display: none;
  }
  .within {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .within input {
    min-block-size: 2.25em;
    padding-inline: 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.5em;
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    padding-inline: 0.8em 0.65em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_surface);
  }
  .chip:focus-visible {
    border-radius: 1em;
  }
  .chip::after {
    content: '×' / '';
    font-size: 1.15em;
    line-height: 1;
  }
  .chip:hover {
    border-color: currentColor;
  }
  mark {
    background: #ffeb3b;
    color: #000;
  }
  .bar + .note {
    margin-block: -0.5em 1em;
  }
  @container (max-width: 40em) {
    .bar > .chips {
      order: 1;
      flex: 1 0 100%;
    }
    .panel {
      border: 0;
      background: none;
      padding: 0 0.25em 0.75em;
    }
    .panel ul {
      grid-template-columns: minmax(0, 1fr);
    }
    .option {
      padding-block: 0.45em;
    }
    .unfolded .done {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: center;
    }
  }
  @media print {
    .chips {
      display: none;
    }
  }
`;
