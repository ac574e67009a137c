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

/** What `doctor.js` exports. */
export interface DoctorModule {
  readonly open: (diagnostics: ScriptDiagnostics) => Promise<void>;
}

/** What a running copy offers to those that come after it. */
export interface RunningCopy {
  readonly version: string;
  /** The address of its script. */
  readonly url: string;
  /** Serves the script tag of a later copy. */
  adopt(script: HTMLScriptElement, version: string): void;
  /** Teaches the widgets another language. */
  readonly defineMessages: typeof defineMessages;
  /** Opens a panel that says what is wrong with the page, and what to do. */
  doctor(): Promise<void>;
}
declare global {
  // A global of a page can only be declared so.
  var sixcity: RunningCopy | undefined;
}

/**
 * Starts the bundle, or hands over to the copy that is already running. It has to stand alone, without any
 * import: the build writes it in front of the bundle, so that a second copy steps aside before its Lit has
 * started. Under `trusted-types lit-html` without 'allow-duplicates' a second Lit throws (measured); then the
 * page keeps its fallbacks and hears one warning. So it does in a browser that is too old for the bundle.
 */
export function guarded(
  version: string,
  start: (version: string, doctor: () => Promise<void>, copies: string[]) => void,
): void {
  const script = document.currentScript;
  const tag = script instanceof HTMLScriptElement ? script : document.createElement('script');
  if (globalThis.sixcity) {
    globalThis.sixcity.adopt(tag, version);
    return;
  }
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
      console.warn('sixcity-widgets: the doctor, doctor.js beside the script, cannot be had.', error);
    }
  };
  try {
    // Of what the bundle needs these came last, but for what a widget can do without.
    const needed = [
      [document, 'adoptedStyleSheets'],
      [Object, 'hasOwn'],
      [AbortSignal.prototype, 'throwIfAborted'],
    ] as const;
    if (!needed.every(([owner, name]) => name in owner)) throw new Error('the browser is too old');
    start(version, doctor, copies);
  } catch (error) {
    failure = String(error);
    globalThis.sixcity = {
      version,
      url: tag.src,
      adopt: () => undefined,
      defineMessages: () => undefined,
      doctor,
    };
    const hint = failure.includes('createPolicy')
      ? " The page's security policy needs: trusted-types lit-html 'allow-duplicates'."
      : '';
    console.warn(`sixcity-widgets ${version} could not start, the page keeps its own content.${hint}`, error);
  }
  if (/[?&]sixcity-doctor\b/.test(location.search) && !('noDoctor' in tag.dataset)) void doctor();
}
