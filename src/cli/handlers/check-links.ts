import {lookup} from 'node:dns/promises';
import {BlockList, isIP} from 'node:net';
import {advised} from '../../feed-tool/check/check-feed.js';
import type {ReportedFinding} from '../../feed-tool/check/check-finding.js';
import {eachOfKind} from '../../feed-tool/check/visit-fields.js';
import {resolveUrl} from '../../core/model/urls.js';
import {progress} from '../io/terminal.js';

const timeoutMs = 8000;
const concurrency = 8;
const maxRedirects = 5;

/**
 * Private networks. No reader of a public feed can reach them, and a feed must not make this machine send requests
 * to them.
 */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv6');

export const isPrivate = (address: string): boolean => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  const bare = mapped ?? address;
  return privateNetworks.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4');
};

/** Requests every URL of a feed and reports those that do not answer. */
export const brokenLinks = async (
  document: unknown,
  source: string,
  allowPrivate: boolean,
): Promise<readonly ReportedFinding[]> => {
  const places = new Map<string, string[]>();
  const base = baseOf(document, source);
  eachOfKind(document, 'url', (place, value) => {
    const address = typeof value === 'string' ? resolveUrl(value, base) : undefined;
    if (address === undefined || !/^https?:/.test(address) || address.startsWith(placeholderBase)) return;
    places.set(address, [...(places.get(address) ?? []), place]);
  });
  const queue = [...places.entries()];
  const found: ReportedFinding[] = [];
  const shown = progress('links');
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [address, paths] = next;
      const reason = await whyBroken(address, allowPrivate);
      shown.at(++done, places.size);
      if (reason === undefined) continue;
      const message = `${address} ${reason}`;
      found.push(
        ...paths.map((path) => advised(document, {path, severity: 'warning', code: 'link', message})),
      );
    }
  };
  await Promise.all(Array.from({length: concurrency}, work));
  shown.end();
  return found;
};

/** Relative URLs of a local feed are looked up on the disk, not requested. */
const placeholderBase = 'http://feed.invalid/';
const baseOf = (document: unknown, source: string): string => {
  const {base} = document as {readonly base?: unknown};
  const own = /^https?:/i.test(source) ? source : placeholderBase;
  return typeof base === 'string' ? (resolveUrl(base, own) ?? own) : own;
};

const whyBroken = async (address: string, allowPrivate: boolean): Promise<string | undefined> => {
  let url = new URL(address);
  for (let hop = 0; hop <= maxRedirects; hop++) {
    try {
      if (!allowPrivate && (await isInPrivateNetwork(url)))
        return 'is a private address, which is not asked (--allow-private)';
      const response = await ask(url);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        return response.ok ? undefined : `answered with status ${response.status}`;
      }
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return 'leads to an address that is none of the web';
    } catch (error) {
      return `did not answer (${reasonOf(error)})`;
    }
  }
  return 'leads from one address to the next without end';
};

/** Some servers do not support HEAD. They get a GET request, whose response is cancelled. */
const ask = async (url: URL): Promise<Response> => {
  const options = {redirect: 'manual', signal: AbortSignal.timeout(timeoutMs)} as const;
  const head = await fetch(url, {...options, method: 'HEAD'});
  if (![403, 405, 501].includes(head.status)) return head;
  const response = await fetch(url, options);
  await response.body?.cancel();
  return response;
};

const isInPrivateNetwork = async ({hostname}: URL): Promise<boolean> => {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPrivate(host);
  const addresses = await lookup(host, {all: true});
  return addresses.some(({address}) => isPrivate(address));
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'not in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
};
