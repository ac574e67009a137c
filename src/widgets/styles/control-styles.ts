import {css} from 'lit';

/** Buttons with a border, buttons that look like links, skip buttons, and the chevron of controls that expand. */
export const controlStyles = css`
  /* A chevron made of two borders. It points down, and up when open. */
  .chevron::after {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    /* Rotated, it is wider than its box. */
    margin-inline: 0.1em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  .chevron[aria-expanded='true']::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  .solid {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding-inline: 1.1em;
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    color: var(--_link);
    font-weight: 600;
    max-inline-size: 100%;
  }
  .solid:hover {
    box-shadow: inset 0 0 0 1px var(--_link);
  }
  .textlike {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    min-block-size: 1.75em;
  }
  .textlike:hover {
    text-decoration-thickness: 2px;
  }
  /* Visible while it has the keyboard focus. It lies above the content, so nothing moves. */
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25em;
    min-block-size: 2.25em;
    padding-inline: 0.9em;
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    background: Canvas;
    color: LinkText;
    font-weight: 600;
  }
  /* The skip button past the list is over the start of the list. */
  .content > .skip {
    inset: auto;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  @media print {
    .solid,
    .textlike,
    .skip {
      display: none !important;
    }
  }
`;
