import {css} from 'lit';
import {brandStyles} from '../themes/brand-styles.js';

/**
 * What all widgets look like. Fonts and text colour are the page's; what a page's style sheet lets run in by
 * inheritance (spacing, capitals, shadows) is set back. No rem: pages set the root size to what they like.
 */
const looks = css`
  :host {
    display: block;
    min-block-size: var(--sixcity-min-block-size, 0);
    contain: style;
  }
  /* A page's style sheet is stronger than this one, but for what is important. */
  :host([hidden]) {
    display: none !important;
  }
  /*
   * A container has no width of its own. Where a parent is as wide as its content (flex row, float, table cell),
   * this line of no height asks for all the width that is free, and lets the widget be as narrow as a long word.
   */
  :host::before {
    content: '– –' !important;
    display: block !important;
    flex: 0 1 auto;
    block-size: 0;
    min-inline-size: 0;
    max-inline-size: var(--_room, none);
    margin: 0;
    border: 0;
    padding: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: 8em;
    text-indent: 0;
    white-space: normal;
    word-spacing: 100vw;
  }
  :host > div {
    flex: 1 0 100%;
    min-inline-size: 100%;
  }
  .widget {
    --_accent: var(--sixcity-accent, currentColor);
    --_link: var(--sixcity-link, currentColor);
    --_border: var(--sixcity-border, currentColor);
    --_surface: var(--sixcity-surface, transparent);
    --_gap: var(--sixcity-gap, 1em);
    --_radius: var(--sixcity-radius, 0.25em);
    container-type: inline-size;
    color: var(--sixcity-text, inherit);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .widget {
      --_border: var(--sixcity-border, color-mix(in srgb, currentColor 45%, transparent));
      --_surface: var(--sixcity-surface, color-mix(in srgb, currentColor 4%, transparent));
    }
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  [part='heading'] {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* In a page without a doctype tables take neither size nor colour from around them. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-indent: inherit;
    white-space: inherit;
  }
  button,
  select,
  input {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    min-block-size: 2.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    border: 1px solid var(--sixcity-border, currentColor);
    border-radius: var(--_radius);
    background: transparent;
    padding: 0.4em 1em;
  }
  button {
    cursor: pointer;
    color: var(--_link);
    border-color: currentColor;
    font-weight: 600;
  }
  button[aria-disabled] {
    cursor: progress;
    border-style: dashed;
  }
  /* A drop-down list takes its ground from the page's colour scheme, which need not be its background. */
  option {
    background: Canvas;
    color: CanvasText;
  }
  a:focus-visible,
  button:focus-visible,
  select:focus-visible,
  input:focus-visible,
  summary:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    scroll-margin-block: 4em;
  }
  .note {
    font-size: 0.875em;
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .failed,
  .stale,
  .empty {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .failed p:first-child {
    font-weight: 600;
  }
  .failed p + p {
    margin-block-start: 0.75em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .stale,
  .failed {
    border-inline-start: 0.5em double var(--_accent);
  }
  .stale {
    margin-block-end: var(--_gap);
  }
  .empty {
    border-style: dashed;
  }
  .bone {
    block-size: 3.5em;
    margin-block-start: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    opacity: 0.6;
  }

  @media print {
    :host {
      min-block-size: 0;
    }
    [part='button'],
    .bone {
      display: none;
    }
  }
`;

/** A brand comes last: it takes the place of the colours above, and of nothing that the page has set. */
export const sharedStyles = [looks, brandStyles];
