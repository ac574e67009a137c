import type {ScriptProbe} from './probe-script.js';

/** What keeps a pasted snippet from working on a page. */
export type SnippetFault =
  /** The address still has the word that stands for a server. */
  | {readonly kind: 'placeholder-host'; readonly url: string}
  /** An https page loads nothing over http. */
  | {readonly kind: 'insecure'; readonly url: string}
  /** Without the script nothing becomes a widget. */
  | {readonly kind: 'no-script'}
  /** The file behind the floating address changes with every fix, so its hash will not fit for long. */
  | {readonly kind: 'pinned-floating'; readonly url: string}
  /** The browser can verify a script of another server only with CORS. */
  | {readonly kind: 'no-crossorigin'; readonly url: string}
  /** The hash is none, or not that of the release. */
  | {readonly kind: 'wrong-hash'; readonly integrity: string}
  /** A policy does not name a server. */
  | {readonly kind: 'policy'; readonly directive: string; readonly origin: string};

const urlPattern = /https?:\/\/[^\s<>"'`;,)]+/gi;
const isScript = (url: string): boolean => /\/sixcity(?:\.all)?\.js(?:[?#]|$)/i.test(url);
const originOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/**
 * Examines what somebody has pasted: a snippet, the source of a page, a policy, or what the console of a browser says.
 * Nothing of it is run or fetched.
 * @param script what the server sends, where its address was checked
 */
export const examineSnippet = (
  pasted: string,
  script?: {readonly folder: string; readonly probe: ScriptProbe},
): readonly SnippetFault[] => {
  const text = pasted.replaceAll('&amp;', '&');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const tags = [...page.querySelectorAll('script[src]')].filter((tag) =>
    isScript(tag.getAttribute('src') ?? ''),
  );
  const ours = [...new Set(text.match(urlPattern) ?? [])].filter(
    (url) => isScript(url) || /\/(?:embed\.html|feed\.json)(?:[?#]|$)/i.test(url),
  );
  const hasWidget = /<sixcity-|data-sixcity|embed\.html/i.test(text);
  const hasScript = tags.length > 0 || /^\s*src="[^"]*sixcity/.test(text);
  const faults: SnippetFault[] = [
    ...ours.flatMap((url): readonly SnippetFault[] => [
      ...(/^https?:\/\/HOST(?=[/:]|$)/.test(url) ? [{kind: 'placeholder-host', url} as const] : []),
      ...(isInsecure(url) ? [{kind: 'insecure', url} as const] : []),
    ]),
    ...(hasWidget && !hasScript && /<(?:sixcity-|div|section|html)/i.test(text)
      ? [{kind: 'no-script'} as const]
      : []),
    ...tags.flatMap((tag) => hashFaults(tag, script)),
    ...policyFaults(text, ours),
  ];
  const seen = new Set<string>();
  return faults.filter((fault) => !seen.has(JSON.stringify(fault)) && seen.add(JSON.stringify(fault)));
};

const isInsecure = (url: string): boolean => /^http:\/\/(?!localhost|127\.|HOST(?=[/:]|$))/i.test(url);

const hashFaults = (
  tag: Element,
  script: {readonly folder: string; readonly probe: ScriptProbe} | undefined,
): readonly SnippetFault[] => {
  const url = tag.getAttribute('src') ?? '';
  const integrity = tag.getAttribute('integrity')?.trim();
  if (!integrity) return [];
  const pin = script?.probe.kind === 'found' ? script.probe.pin : undefined;
  const isOfPin = pin?.integrity !== undefined && url.includes(`/${pin.version}/`);
  const isHash = /^sha(?:256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==)$/.test(integrity);
  return [
    ...(url.includes('/v1/') ? [{kind: 'pinned-floating', url} as const] : []),
    ...(tag.hasAttribute('crossorigin') ? [] : [{kind: 'no-crossorigin', url} as const]),
    ...(!isHash || (isOfPin && integrity !== pin.integrity)
      ? [{kind: 'wrong-hash', integrity} as const]
      : []),
  ];
};

/** What the console of a browser says of a file that a policy has kept out, and policies themselves. */
const policyFaults = (text: string, urls: readonly string[]): readonly SnippetFault[] => {
  const told = [...text.matchAll(/(?:Refused to|Loading|blocked|violates)[^\n]*/gi)].flatMap(
    ([line]): readonly SnippetFault[] => {
      const origin = originOf(line.match(urlPattern)?.[0] ?? '');
      const directive = /\b(script-src(?:-elem)?|connect-src|frame-src|default-src)\b/i
        .exec(line)?.[1]
        ?.toLowerCase();
      return origin !== undefined && directive
        ? [{kind: 'policy', directive: nameOf(directive), origin}]
        : [];
    },
  );
  if (told.length > 0) return told;
  const sources = policySources(text);
  if (sources.size === 0) return [];
  return urls.flatMap((url): readonly SnippetFault[] => {
    const directive = isScript(url) ? 'script-src' : /embed\.html/i.test(url) ? undefined : 'connect-src';
    const allowed = directive && (sources.get(directive) ?? sources.get('default-src'));
    const origin = originOf(url);
    if (!directive || !allowed || origin === undefined || allowed.some((source) => allows(source, origin)))
      return [];
    return [{kind: 'policy', directive, origin}];
  });
};

const nameOf = (directive: string): string =>
  directive === 'script-src-elem' || directive === 'default-src' ? 'script-src' : directive;

const policySources = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...text.matchAll(/\b(script-src|connect-src|default-src)\s+([^;\n"<]+)/gi)].map(
      ([, name = '', list = '']) => [name.toLowerCase(), list.trim().split(/\s+/)],
    ),
  );

/** Whether a source of a policy lets a server in. 'self' may be that server, or not: then nothing is claimed. */
const allows = (source: string, origin: string): boolean => {
  const {protocol, host} = new URL(origin);
  const plain = source.replace(/\/.*$/, (path) => (path.startsWith('//') ? path : ''));
  if (/^'(?:self|strict-dynamic|nonce-.*)'$/.test(source) || source === '*' || source === protocol)
    return true;
  const wanted = plain
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/\/.*$/, '')
    .toLowerCase();
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : wanted === host;
};
