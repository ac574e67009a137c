import type {CSSResult} from 'lit';

/** Adds styles to an element that may have been rendered before. Styles that it already has are not added again. */
export const addStyles = ({shadowRoot}: Element, styles: readonly CSSResult[]): void => {
  if (!shadowRoot) return;
  const {adoptedStyleSheets} = shadowRoot;
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, ...missing];
};
