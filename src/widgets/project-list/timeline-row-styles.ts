import {css} from 'lit';

/**
 * The names of a timeline, in the space beside the bars. The styles of axis and bars are in the chunk of the
 * actions.
 */
export const timelineRowStyles = css`
  .timeline {
    display: block;
  }
  .timeline .card {
    display: grid;
    grid-template-columns: minmax(0, 21em) minmax(0, 1fr) 11.5em;
    column-gap: 1em;
    min-block-size: 2.5em;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .timeline .card:hover {
    background: var(--_surface);
  }
  .timeline .name {
    align-self: center;
    padding-block: 0.3em;
    font-size: 1em;
  }
  .timeline .name button {
    margin: 0;
    padding: 0;
  }
  .timeline .name [aria-expanded='false'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    /* WebKit clamps no button. */
    max-block-size: 2lh;
    overflow: hidden;
  }
  .timeline .name button::before {
    content: none;
  }
  .undated .timeline .card {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (max-width: 58em) {
    .timeline .card {
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr) 9em;
    }
  }
  @container (max-width: 40em) {
    .timeline .card {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.5em 0;
    }
    .timeline .name {
      padding-block: 0;
    }
    .timeline .name [aria-expanded='false'] {
      display: block;
      max-block-size: none;
    }
  }
  /* On paper nobody can open a project to read its name. */
  @media print {
    .timeline .name [aria-expanded='false'] {
      display: block;
      max-block-size: none;
    }
  }
`;
