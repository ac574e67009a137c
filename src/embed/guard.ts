import type {defineMessages} from '../widgets/base/define-messages.js';

/** What the running script has recorded for the doctor. */
export interface ScriptDiagnostics {
  readonly version: string;
  /** URL of the script; '' for an inline script. */
  readonly url: string;
  /** Version and URL of every later copy on the page. */
  readonly copies: readonly string[];
  /** What the page's Content-Security-Policy has blocked since the script started. */
  readonly violations: readonly SecurityPolicyViolationEvent[];
  /** The error with which the script failed to start. */
  readonly failure: string | undefined;
}

/** The exports of `doctor.js`. */
export interface DoctorModule {
  readonly open: (diagnostics: ScriptDiagnostics) => Promise<void>;
}

/** What a running copy offers to later copies. */
export interface RunningCopy {
  readonly version: string;
  /** The URL of its script. */
  readonly url: string;
  /** Handles the script tag of a later copy. */
  adopt(script: HTMLScriptElement, version: string): void;
  /** Adds a language to the widgets. */
  readonly defineMessages: typeof defineMessages;
  /** Opens a panel that shows what is wrong with the page, and what to do. */
  doctor(): Promise<void>;
}
declare global {
  /** For scripts of the page. It may be missing, because a page may have a variable or an element with that name. */
  var sixcity: RunningCopy | undefined;
}

/**
 * Starts the bundle, or hands over to the copy that is already running. It must not import anything: the build puts
 * it in front of the bundle, so that a second copy stops before its Lit has started. Under `trusted-types lit-html`
 * without 'allow-duplicates' a second Lit throws (measured); then the page keeps its fallbacks and the console
 * shows one warning. The same happens in a browser that is too old for the bundle and on a page that is served as
 * XML, where Lit's templates cannot be parsed.
 */
export function guarded(
  version: string,
  start: (
    version: string,
    doctor: () => Promise<void>,
    copies: string[],
    ownTag: HTMLScriptElement,
    publish: (copy: RunningCopy) => void,
  ) => void,
): void {
  // Elements with an id or a name become properties of `window`, but only under string keys.
  const key = Symbol.for('sixcity-widgets');
  const registry = globalThis as Record<symbol, RunningCopy | undefined>;
  // jQuery runs a copy of the script's text, and modules and scripts in shadow trees do not know their tag.
  const current = document.currentScript;
  const ownTag = current instanceof HTMLScriptElement ? current : document.createElement('script');
  const tag =
    (ownTag.src === '' && !('widget' in ownTag.dataset)
      ? [...document.querySelectorAll('script')].find(({src}) =>
          /^[^?#]*\/sixcity(\.all)?\.js(\?|#|$)/.test(src),
        )
      : undefined) ?? ownTag;
  const running = registry[key];
  if (running) {
    running.adopt(ownTag, version);
    return;
  }
  const publish = (copy: RunningCopy): void => {
    Object.defineProperty(registry, key, {value: Object.freeze(copy), configurable: true});
    // A variable of the page is kept. Named elements are not variables of their own: `window` inherits them.
    if (!Object.prototype.hasOwnProperty.call(globalThis, 'sixcity')) globalThis.sixcity = copy;
  };
  const violations: SecurityPolicyViolationEvent[] = [];
  const copies: string[] = [];
  let failure: string | undefined;
  document.addEventListener('securitypolicyviolation', (event) => {
    if (violations.length < 50) violations.push(event);
  });
  const doctor = async (): Promise<void> => {
    try {
      const {open} = (await import(new URL('doctor.js', tag.src).href)) as DoctorModule;
      await open({version, url: tag.src, copies, violations, failure});
    } catch (error) {
      console.warn('sixcity-widgets: the doctor, doctor.js beside the script, cannot be loaded.', error);
    }
  };
  try {
    if (document.contentType !== 'text/html')
      throw new Error(`the page is served as ${document.contentType}, not as text/html`);
    // The newest features that the bundle needs. For newer ones the widgets have a fallback.
    const needed = [
      [document, 'adoptedStyleSheets'],
      [Object, 'hasOwn'],
      [AbortSignal.prototype, 'throwIfAborted'],
    ] as const;
    if (!needed.every(([owner, name]) => name in owner)) throw new Error('the browser is too old');
    start(version, doctor, copies, tag, publish);
  } catch (error) {
    failure = String(error);
    publish({
      version,
      url: tag.src,
      adopt: () => undefined,
      defineMessages: () => undefined,
      doctor,
    });
    const hint = failure.includes('createPolicy')
      ? " The page's security policy needs: trusted-types lit-html 'allow-duplicates'."
      : '';
    console.warn(`sixcity-widgets ${version} could not start, the page keeps its own content.${hint}`, error);
  }
  if (/[?&]sixcity-doctor\b/.test(location.search) && !('noDoctor' in tag.dataset)) void doctor();
}
