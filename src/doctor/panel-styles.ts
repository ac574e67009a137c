/** Styles of the panel. It inherits nothing from the page, because the page's styles may be part of the problem. */
export const panelStyles = `
  :host {
    all: initial;
  }
  dialog {
    box-sizing: border-box;
    max-inline-size: min(46em, 100vw - 2em);
    max-block-size: calc(100vh - 2em);
    overflow: auto;
    color-scheme: light dark;
    border: 2px solid currentColor;
    border-radius: 6px;
    padding: 1.25em;
    background: Canvas;
    color: CanvasText;
    font: 16px/1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  h2, h3, p, ul {
    margin: 0 0 0.5em;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.0625em;
    margin-block-start: 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  pre {
    margin: 0.25em 0;
    padding: 0.5em;
    border: 1px solid;
    white-space: pre-wrap;
  }
  li p {
    margin: 0;
  }
  li {
    margin-block-end: 0.75em;
  }
  .problem {
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
`;
