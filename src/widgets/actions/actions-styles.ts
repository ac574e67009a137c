import {css} from 'lit';

/** Menus to take something along, and what is only on paper. */
export const actionsStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 var(--_gap);
    margin-block-start: 0.5em;
  }
  .actions .plain,
  .actions a,
  summary {
    display: inline-block;
    padding-block: 0.25em;
    min-block-size: 2em;
  }
  .actions li .plain {
    font-weight: 400;
  }
  summary {
    display: list-item;
    cursor: pointer;
    color: var(--_link);
    font-weight: 600;
  }
  .actions ul {
    padding-inline-start: 1.25em;
  }
  .actions .note {
    margin-inline-start: 0.5em;
  }
  .about {
    font-weight: 400;
  }
  .paper {
    display: none;
  }
  @media print {
    .actions,
    .chips {
      display: none;
    }
    .paper {
      display: block;
      margin-block-end: var(--_gap);
    }
    a[href]:not(.spelt)::after {
      content: ' <' attr(href) '>';
    }
  }
`;
