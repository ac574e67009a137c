import type {Image, Text} from './feed.js';
import {textIn, type LocalizedText} from './text.js';
import {resolveUrl} from './urls.js';

/** An image that may be shown. */
export interface ShownImage {
  readonly url: string;
  readonly alt: LocalizedText;
  readonly credit: Text | undefined;
}

/** An image is not shown if it has no text alternative or comes from an origin that is not allowed. */
export const shownImage = (
  image: Image | undefined,
  base: string,
  lang: string,
  feedLanguage: string,
  isAllowed: (url: string) => boolean,
): ShownImage | undefined => {
  const url = image && resolveUrl(image.src, base);
  if (!image || !url || !/^https?:/.test(url) || !isAllowed(url)) return undefined;
  const alt = textIn(image.alt, lang, feedLanguage);
  return alt.value.trim() === '' ? undefined : {url, alt, credit: image.credit};
};
