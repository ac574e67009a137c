import {css} from 'lit';

/** Key figures of the programme: label, figure and source in a row. Sentences are below them. */
export const factsStyles = css`
  .facts-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: 1.5em;
    margin-block-start: 0.75em;
    padding-block: 1.5em;
    border-block: 1px solid var(--_hair);
  }
  .facts-row dt {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .facts-row div {
    display: flex;
    flex-direction: column;
    justify-content: end;
  }
  .facts-row .figure {
    padding-block-start: 0.1em;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .from {
    margin-block-start: 0.35em;
    font-size: 0.8125em;
  }
  .from a {
    display: inline-block;
    padding-block: 0.2em;
  }
  .told {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
    max-inline-size: 45em;
  }
  .told li {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_hair);
  }
  .told .from {
    display: inline;
  }
  .facts-heading {
    font-size: 1.25em;
    margin-block-start: 2em;
  }
  .share {
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  @container (max-width: 36em) {
    .facts-row {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    }
  }
`;
