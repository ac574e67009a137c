import {css} from 'lit';

/** The line below the filter bar: number of items, active filters, sort order. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
    min-block-size: 2.25em;
    margin-block-end: 1em;
    font-size: 0.9375em;
  }
  :is(.find, .bone-find) + .bar {
    margin-block-start: 0.75em;
  }
  .count {
    font-weight: 600;
  }
  .order {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    margin-inline-start: auto;
    max-inline-size: 100%;
  }
  .order > span:first-child {
    color: var(--_quiet);
  }
  .order .chevron {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .order .chevron::after {
    position: absolute;
    inset-inline-end: 0.6em;
    pointer-events: none;
  }
  .order select {
    appearance: none;
    min-block-size: 2.25em;
    padding: 0 1.6em 0 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
    max-inline-size: 100%;
    field-sizing: content;
  }
  .order select:hover {
    border-color: var(--_border);
  }
  option {
    background: Canvas;
    color: CanvasText;
  }

  .count:focus-visible {
    outline-offset: 4px;
  }
  .notes {
    display: contents;
  }
  .notes > p {
    color: var(--_quiet);
  }
  @media print {
    .find,
    .order {
      display: none;
    }
  }
`;
