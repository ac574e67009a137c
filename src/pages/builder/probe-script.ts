import type {Pin} from '../../snippets/snippet.js';

/** What the server sends at the floating URL of the script. */
export type ScriptProbe =
  | {
      readonly kind: 'found';
      readonly version: string;
      /** The release to pin; undefined if there is none whose hash is right. */
      readonly pin: Pin | undefined;
    }
  /** CORS hides the response. It works as a script, but it cannot be checked or pinned. */
  | {readonly kind: 'unreadable'}
  /** No response, or an error status. */
  | {readonly kind: 'missing'; readonly status: number | undefined}
  /** The response is not the script. */
  | {readonly kind: 'other'};

const headersTimeoutMs = 8000;
const requestOptions: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache'};
const request = (url: string, more: RequestInit = {}): Promise<Response> =>
  fetch(url, {...requestOptions, ...more, signal: AbortSignal.timeout(headersTimeoutMs)});

/** The build writes this comment at the start of the script. */
const banner = /^\/\*! sixcity-widgets (\S+) \|/;

/** Requests the script as a page would, and the release that a developer may pin. */
export const probeScript = async (folder: string): Promise<ScriptProbe> => {
  const url = new URL('v1/sixcity.js', folder).href;
  try {
    const response = await request(url);
    if (!response.ok) return {kind: 'missing', status: response.status};
    const version = banner.exec(await response.text())?.[1];
    return version === undefined ? {kind: 'other'} : {kind: 'found', version, pin: await loadPin(folder)};
  } catch {
    // A no-cors response cannot be read, but the request succeeds if there is a server at all.
    return request(url, {mode: 'no-cors'}).then(
      () => ({kind: 'unreadable'}),
      () => ({kind: 'missing', status: undefined}),
    );
  }
};

/** The release in integrity.json, if it exists and its hash is the one in the list. */
const loadPin = async (folder: string): Promise<Pin | undefined> => {
  try {
    const list = (await (await request(new URL('integrity.json', folder).href)).json()) as {
      readonly version?: unknown;
      readonly files?: Readonly<Record<string, unknown>>;
    };
    const version = String(list.version);
    const integrity = list.files?.[`${version}/sixcity.js`];
    if (!/^\d+\.\d+\.\d+$/.test(version) || typeof integrity !== 'string') return undefined;
    const response = await request(new URL(`${version}/sixcity.js`, folder).href);
    if (!response.ok) return undefined;
    // Insecure pages have no crypto.subtle. Then the list is trusted, because the build wrote it with the files.
    const {subtle} = crypto as {readonly subtle?: SubtleCrypto};
    const hash = subtle && (await subtle.digest('SHA-384', await response.arrayBuffer()));
    const computed = hash && `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    return computed === undefined || computed === integrity ? {version, integrity} : undefined;
  } catch {
    return undefined;
  }
};
