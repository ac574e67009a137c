import type {RunScript} from './chunk-loader.js';

/** What an added script copies from the script tag of the core. */
export interface ScriptOrigin {
  readonly nonce: string;
  /** Whether the chunks come from another origin, which allows this page to read them. */
  readonly hasCors: boolean;
  /** Whether the page states that its policy requires Trusted Types. */
  readonly hasTrustedTypes: boolean;
}

/**
 * Runs a classic script with a script element. If the page's policy requires Trusted Types, setting `src` throws.
 * `import()` is still allowed, but cannot check a hash. A modulepreload can: `import()` then runs the preloaded
 * file. WebKit ignores that hash. A script can detect such a policy only by a violation, so it causes one, unless
 * the page states the policy.
 */
export const createRunScript = ({nonce, hasCors, hasTrustedTypes}: ScriptOrigin): RunScript => {
  let isRefused = hasTrustedTypes;
  const scriptOf = (url: string): HTMLScriptElement | undefined => {
    const script = document.createElement('script');
    try {
      if (!isRefused) script.src = url;
    } catch {
      isRefused = true;
    }
    return isRefused ? undefined : script;
  };
  return async (url, integrity = '') => {
    const script = scriptOf(url);
    if (!script) {
      if (integrity) await preload(url, integrity, nonce);
      await import(url);
      return;
    }
    const done = loaded(script, url);
    Object.assign(script, {nonce, integrity, ...(hasCors && {crossOrigin: 'anonymous'})});
    document.head.append(script);
    await done;
    script.remove();
  };
};

const preload = async (url: string, integrity: string, nonce: string): Promise<void> => {
  const link = Object.assign(document.createElement('link'), {
    rel: 'modulepreload',
    href: url,
    crossOrigin: 'anonymous',
    integrity,
    nonce,
  });
  if (!link.relList.supports('modulepreload')) return;
  const done = loaded(link, url);
  document.head.append(link);
  await done;
};

const loaded = (element: HTMLScriptElement | HTMLLinkElement, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve(), {once: true});
    element.addEventListener(
      'error',
      () => {
        element.remove();
        reject(new Error(`${url} was not loaded`));
      },
      {once: true},
    );
  });
