import {css} from 'lit';

/** The find bar: one line of search and filters. What opens below it comes with the controls. */
export const filterBarStyles = css`
  .find {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .find form {
    display: contents;
  }
  .search {
    position: relative;
    flex: 1 1 15em;
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: text;
  }
  .search:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .search span {
    padding-inline-start: 2.5em;
    color: var(--_quiet);
  }
  .search::before,
  .search::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.9em;
    pointer-events: none;
  }
  .search::before {
    inset-block-start: calc(50% - 0.5em);
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .search::after {
    inset-inline-start: 1.5em;
    inset-block-start: calc(50% + 0.3em);
    inline-size: 0.5em;
    border-block-start: 1.5px solid currentColor;
    transform: rotate(45deg);
  }
  .search input {
    flex: 1 1 3em;
    inline-size: 3em;
    align-self: stretch;
    border: 0;
    padding: 0 0.75em 0 0.6em;
    background: none;
    appearance: none;
  }
  /* The ring is around the box and its label. */
  .search input:focus-visible {
    outline: none;
  }

  .facet {
    display: contents;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 2.75em;
    padding-inline: 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .pick:hover {
    background: var(--_surface);
  }
  .pick[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .pick.on {
    border-color: var(--_link);
    color: var(--_link);
    font-weight: 600;
  }
  .fold {
    display: none;
  }
  .panel {
    order: 1;
    flex: 1 0 100%;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_hair);
  }

  /* With many filters, the search is on a line of its own, so that no filter is alone on a second line. */
  @container (max-width: 54em) {
    .find:has(> .facet ~ .facet ~ .facet ~ .facet ~ .facet) .search {
      flex-basis: 100%;
    }
  }
  @container (max-width: 40em) {
    .fold {
      display: inline-flex;
    }
    .search,
    .find:has(> .facet ~ .facet ~ .facet ~ .facet ~ .facet) .search {
      flex-basis: 8em;
    }
    .search span {
      padding-inline-start: 2.3em;
    }
    .bar .notes > p {
      order: 1;
      flex: 1 0 100%;
    }
    .find:not(.unfolded) .facet {
      display: none;
    }
    .facet {
      display: block;
      flex: 1 0 100%;
    }
    .unfolded .facet {
      margin-block-start: -0.5em;
      border-block-end: 1px solid var(--_hair);
    }
    .unfolded .fold + .facet {
      margin-block-start: 0;
      border-block-start: 1px solid var(--_hair);
    }
    .facet .pick {
      inline-size: 100%;
      border: 0;
      padding-inline: 0.25em;
      box-shadow: none;
      border-radius: 0;
    }
    .facet .pick::after {
      margin-inline-start: auto;
    }
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
