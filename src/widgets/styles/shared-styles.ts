import {css} from 'lit';
import {brandStyles} from '../themes/brand-styles.js';
import {controlStyles} from './control-styles.js';
import {stateStyles} from './state-styles.js';

/**
 * Common styles of all widgets. Fonts and text colour are the page's. Other inherited properties of the page
 * (spacing, capitals, shadows) are reset. No rem, because pages change the root font size.
 */
const looks = css`
  /* ── Tokens. The host sets six of them; the others are mixed from these. ── */
  :host {
    display: block;
    min-block-size: var(--sixcity-min-block-size, 0);
    contain: style;
  }
  /* A page's style sheet has precedence over this one, except for important declarations. */
  :host([hidden]) {
    display: none !important;
  }
  /*
   * A size container has no width of its own. In a parent that is as wide as its content (flex row, float, table
   * cell), this line without height asks for all available width, and lets the widget shrink to a long word.
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
    --_quiet: currentColor;
    --_hair: var(--_border);
    --_tint: transparent;
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
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .widget {
      --_border: var(
        --sixcity-border,
        color-mix(in srgb, currentColor 65%, transparent)
      ); /* 3:1: edges of controls */
      --_hair: color-mix(in srgb, currentColor 18%, transparent); /* between elements: decoration */
      --_quiet: color-mix(in srgb, currentColor 82%, transparent); /* 4.5:1: secondary text */
      --_surface: var(--sixcity-surface, color-mix(in srgb, currentColor 5%, transparent));
      --_tint: color-mix(in srgb, var(--_accent) 14%, transparent);
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
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  /* On pages without a doctype, tables inherit neither font size nor colour. */
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
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    min-inline-size: 0;
  }
  button {
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
  }
  button[aria-disabled] {
    cursor: progress;
    border-style: dashed;
  }
  .heading {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }
  :is(a, button, select, input, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
    scroll-margin-block: 5em;
  }
  /* Focused by script, not by a key: its text is announced, and no focus ring is needed. */
  :is(.count, .content, .foot):focus:not(:focus-visible) {
    outline: none;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  /* A link's colour has just enough contrast, so it is not lightened. */
  :is(a, button, summary) :is(.note, .quiet) {
    color: inherit;
  }

  @media (forced-colors: active) {
    .widget {
      --_hair: GrayText;
    }
  }

  .paper {
    display: none;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .bone,
    .bone-find {
      display: none !important;
    }
    .paper {
      display: block;
      margin-block-end: 0.75em;
    }
    :focus-visible {
      outline: none !important;
    }
    /* Also while the pointer rests on it. */
    button {
      text-decoration: none !important;
    }
    a[part='link'][href]:not(.spelt)::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .site > span {
      display: none;
    }
    a.site[part='link'][href]:not(.spelt)::after {
      content: attr(href);
    }
  }
`;

/** The brand comes last. It replaces the colours above, but nothing that the page has set. */
export const sharedStyles = [looks, controlStyles, stateStyles, brandStyles];
