import type {Pin} from '../../snippets/snippet.js';

/** What lies at the floating address of the script. */
export type ScriptAnswer =
  | {
      readonly kind: 'found';
      readonly version: string;
      /** The release that never changes; undefined where none can be had with its hash. */
      readonly pin: Pin | undefined;
    }
  /** Something answers, but nobody may read it: as a script it works, but nothing can check it. */
  | {readonly kind: 'unreadable'}
  /** Nothing answers, or an error page. */
  | {readonly kind: 'missing'; readonly status: number | undefined}
  /** Something else than the script. */
  | {readonly kind: 'other'};

const timeoutMs = 8000;
const asked: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache'};
const ask = (url: string, more: RequestInit = {}): Promise<Response> =>
  fetch(url, {...asked, ...more, signal: AbortSignal.timeout(timeoutMs)});

/** The build writes it at the head of the script. */
const banner = /^\/\*! sixcity-widgets (\S+) \|/;

/** Asks for the script as a page would, and for the release that a developer may pin. */
export const askScript = async (folder: string): Promise<ScriptAnswer> => {
  const url = new URL('v1/sixcity.js', folder).href;
  try {
    const response = await ask(url);
    if (!response.ok) return {kind: 'missing', status: response.status};
    const version = banner.exec(await response.text())?.[1];
    return version === undefined ? {kind: 'other'} : {kind: 'found', version, pin: await pinIn(folder)};
  } catch {
    // Without CORS nothing can be read, but it succeeds where there is a server at all.
    return ask(url, {mode: 'no-cors'}).then(
      () => ({kind: 'unreadable'}),
      () => ({kind: 'missing', status: undefined}),
    );
  }
};

/** The release that the list of hashes names, where it is there and its bytes are those of the list. */
const pinIn = async (folder: string): Promise<Pin | undefined> => {
  try {
    const list = (await (await ask(new URL('integrity.json', folder).href)).json()) as {
      readonly version?: unknown;
      readonly files?: Readonly<Record<string, unknown>>;
    };
    const version = String(list.version);
    const integrity = list.files?.[`${version}/sixcity.js`];
    if (!/^\d+\.\d+\.\d+$/.test(version) || typeof integrity !== 'string') return undefined;
    const response = await ask(new URL(`${version}/sixcity.js`, folder).href);
    if (!response.ok) return undefined;
    // Only secure pages can compute a hash; the list has been written with the files.
    const {subtle} = crypto as {readonly subtle?: SubtleCrypto};
    const hash = subtle && (await subtle.digest('SHA-384', await response.arrayBuffer()));
    const computed = hash && `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    return computed === undefined || computed === integrity ? {version, integrity} : undefined;
  } catch {
    return undefined;
  }
};
