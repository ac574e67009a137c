import {html} from 'lit';

/** Allows line breaks in URLs after slashes. Otherwise browsers break them inside numbers. */
export const breakableTemplate = (text: string): unknown =>
  text.split(/(?<=[^/\s]\/)(?=[^/\s])/).map((part, index) => (index > 0 ? html`<wbr />${part}` : part));
