import type {RunScript} from './chunk-loader.js';

/** What an added script takes over from the script tag of the core. */
export interface ScriptOrigin {
  readonly nonce: string;
  /** Whether the chunks come from another origin, which allows this page to read them. */
  readonly hasCors: boolean;
  /** Whether the page says that its policy demands Trusted Types. */
  readonly hasTrustedTypes: boolean;
}

/**
 * Runs a classic script with a script element. Where the page's policy demands Trusted Types, setting `src` throws,
 * and `import()` is allowed, which has no way to give a hash. A modulepreload gives it: `import()` then runs what was
 * preloaded. WebKit ignores that hash. Nothing but a violation tells a script of that policy, so there is one of
 * those where the page does not tell.
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
