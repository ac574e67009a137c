import type {defineMessages} from '../i18n/define-messages.js';

/** What a running copy offers to those that come after it. */
export interface RunningCopy {
  readonly version: string;
  /** The address of its script. */
  readonly address: string;
  /** Serves the script tag of a later copy. */
  adopt(script: HTMLScriptElement, version: string): void;
  /** Teaches the widgets another language. */
  readonly defineMessages: typeof defineMessages;
}
declare global {
  // A global of a page can only be declared so.
  var sixcity: RunningCopy | undefined;
}

/**
 * Starts the bundle, or hands over to the copy that is already running. It has to stand alone, without any
 * import: the build writes it in front of the bundle, so that a second copy steps aside before its Lit has
 * started. Under `trusted-types lit-html` without 'allow-duplicates' a second Lit throws (measured); then the
 * page keeps its fallbacks and hears one warning.
 */
export function guarded(version: string, start: (version: string) => void): void {
  const script = document.currentScript;
  const tag = script instanceof HTMLScriptElement ? script : document.createElement('script');
  if (globalThis.sixcity) {
    globalThis.sixcity.adopt(tag, version);
    return;
  }
  try {
    start(version);
  } catch (error) {
    globalThis.sixcity = {version, address: tag.src, adopt: () => undefined, defineMessages: () => undefined};
    const hint = String(error).includes('createPolicy')
      ? " The page's security policy needs: trusted-types lit-html 'allow-duplicates'."
      : '';
    console.warn(`sixcity-widgets ${version} could not start, the page keeps its own content.${hint}`, error);
  }
}
