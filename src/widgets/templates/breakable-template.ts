import {html} from 'lit';

/** Addresses in a text may be broken after their slashes: a browser would break their numbers instead. */
export const breakableTemplate = (text: string): unknown =>
  text.split(/(?<=[^/\s]\/)(?=[^/\s])/).map((part, index) => (index > 0 ? html`<wbr />${part}` : part));
