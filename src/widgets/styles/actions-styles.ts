import {css} from 'lit';

/** Menus to take something along, and what is only on paper. */
export const takeStyles = css`
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 var(--_gap);
    margin-block-start: 0.5em;
  }
  .take .plain,
  .take a,
  summary {
    display: inline-block;
    padding-block: 0.25em;
    min-block-size: 2em;
  }
  .take li .plain {
    font-weight: 400;
  }
  summary {
    display: list-item;
    cursor: pointer;
    color: var(--_link);
    font-weight: 600;
  }
  .take ul {
    padding-inline-start: 1.25em;
  }
  .take .note {
    margin-inline-start: 0.5em;
  }
  .about {
    font-weight: 400;
  }
  .paper {
    display: none;
  }
  @media print {
    .take,
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
