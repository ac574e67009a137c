import {css} from 'lit';

/** Common styles of the widgets below the filter bar: groups, menus, paging, the foot. */
export const recordStyles = css`
  .group + .group {
    margin-block-start: 2.5em;
  }
  .group-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    font-size: 1.25em;
    margin-block-end: 0.6em;
  }
  .group-heading .number {
    font-weight: 400;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-start: 1.25em;
  }
  .more p {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .skip + .group {
    margin-block-start: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  /* A line of its own, so that no button moves when its menu opens. */
  .foot .tools {
    flex: 1 0 100%;
    justify-content: flex-end;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.5em;
    color: var(--_link);
    font-weight: 600;
  }
  .tool {
    text-decoration: none;
  }
  .tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .tools > li {
    display: contents;
  }
  .choices {
    order: 1;
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  @media print {
    .more button,
    .tools,
    .foot .tools {
      display: none;
    }
    .group-heading {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
