import {resolveUrl} from '../../core/model/urls.js';

/** The URL of the link to a news feed. A widget that a stranger may have written links to trusted origins only. */
export const subscribeUrl = ({
  subscribe,
  trusts,
}: {
  readonly subscribe: string;
  readonly trusts: (url: string) => boolean;
}): string | undefined => {
  const url = subscribe === '' ? undefined : resolveUrl(subscribe, document.baseURI);
  return url !== undefined && /^https?:/.test(url) && trusts(url) ? url : undefined;
};
