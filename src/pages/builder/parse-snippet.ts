import {globalAttributes, reservedOptions} from '../../doctor/written-options.js';
import {widgetNamed, type WidgetName} from '../../core/model/widget-names.js';
import type {EmbedMethod} from '../../snippets/snippet.js';
import {parseReleaseFolder} from './typed-urls.js';
import {optionName} from './choices-url.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';

/** The content of a snippet that somebody has on a page. */
export interface ParsedSnippet {
  readonly method: EmbedMethod;
  readonly widget: WidgetName;
  /** Without the feed. */
  readonly options: ReadonlyMap<string, string>;
  /** Folder of the release; undefined if the snippet has no absolute URL. */
  readonly home: string | undefined;
  readonly feed: string;
  readonly text: string;
  /** How many more widgets the same text has. */
  readonly others: number;
}
export type SnippetProblem =
  /** It contains none of our widgets. */
  | {readonly problem: 'none'}
  /** It contains only the script, which a developer installs once. */
  | {readonly problem: 'only-script'}
  /** It names a widget that does not exist. */
  | {readonly problem: 'unknown-widget'; readonly widget: string};

const embedLink = 'a[href*="embed.html"]';
const hostSelector = `script[data-widget], [data-sixcity], ${embedLink}, iframe[src*="embed.html"]`;

const bareAddress = /^\s*(https?:\/\/[^\s<>"']*\/embed\.html\?[^\s<>"']*)(?=\s|$)/i;

/** Turns the forms that are not HTML into HTML: a bare address, and the attributes of a script tag. */
const asHtml = (text: string): string => {
  const [whole = '', address] = bareAddress.exec(text) ?? [];
  if (address !== undefined) {
    const link = document.createElement('a');
    link.setAttribute('href', address);
    return link.outerHTML + text.slice(whole.length);
  }
  return /^\s*src="/.test(text) && !text.includes('<') ? `<script ${text}></script>` : text;
};

/** Finds the first widget in a pasted text, embedded by any of the methods. Nothing in it is run or fetched. */
export const parseSnippet = (pasted: string): ParsedSnippet | SnippetProblem => {
  const html = asHtml(pasted);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isOurs = (element: Element) =>
    element.matches(hostSelector) || element.localName.startsWith('sixcity-');
  const hosts = [...page.querySelectorAll('*')].filter(
    (element) => isOurs(element) && !hasAncestor(element, isOurs),
  );
  const [host] = hosts;
  const script = page.querySelector('script[src*="sixcity.js"]')?.getAttribute('src');
  if (!host) return {problem: script === undefined ? 'none' : 'only-script'};
  const {method, name, options, url} = readHost(host);
  const widget = widgetNamed(name);
  if (!widget) return {problem: 'unknown-widget', widget: name};
  const own = optionsByAttribute(widget);
  const link = host.matches(embedLink) ? host : host.querySelector(embedLink);
  const homes = [script, url, link?.getAttribute('href')].flatMap((one) => absoluteFolder(one));
  return {
    method: bareAddress.test(pasted) ? 'address' : method,
    widget,
    options: new Map(
      options
        // An empty value turns a switch on. Other options ignore it.
        .map(
          ([option, value]) => [option, value || (own.get(option)?.kind === 'flag' ? 'true' : '')] as const,
        )
        .filter(([option, value]) => option !== 'feed' && value.trim()),
    ),
    home: homes[0],
    feed: options.find(([option]) => option === 'feed')?.[1].trim() ?? '',
    text: (host.getAttribute('title') ?? link?.textContent ?? '').trim(),
    others: hosts.length - 1,
  };
};

const hasAncestor = (element: Element, test: (element: Element) => boolean): boolean => {
  for (let node = element.parentElement; node; node = node.parentElement) if (test(node)) return true;
  return false;
};

interface SnippetHost {
  readonly method: EmbedMethod;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
  /** URL of the script or of embed.html. */
  readonly url?: string | null;
}

const readHost = (host: Element): SnippetHost => {
  if (host.matches('a, iframe')) {
    const url = host.getAttribute(host.localName === 'a' ? 'href' : 'src') ?? '';
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
    return {
      method: host.localName === 'a' ? 'link' : 'frame',
      name: query.get('widget') ?? 'project-list',
      options: [...query].filter(([name]) => isOption('link', name)),
      url,
    };
  }
  const attributes = [...host.attributes].map(({name, value}) => [name, value] as const);
  if (host.localName.startsWith('sixcity-')) {
    return {
      method: 'element',
      name: host.localName.slice('sixcity-'.length),
      options: attributes.filter(
        ([name]) =>
          optionName.test(name) &&
          (name === 'lang' || !(globalAttributes.test(name) || name.startsWith('on'))),
      ),
    };
  }
  const data = attributes.flatMap(([name, value]) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  const isScript = host.localName === 'script';
  // The feed of a script tag is also the feed of its widget.
  const own = data.filter(([name]) => name === 'feed' || isOption(isScript ? 'script' : 'static', name));
  return {
    method: isScript ? 'script' : host.hasAttribute('data-static') ? 'static' : 'placeholder',
    name: host.getAttribute(isScript ? 'data-widget' : 'data-sixcity') ?? '',
    options: own,
    url: isScript ? host.getAttribute('src') : null,
  };
};

const isOption = (method: keyof typeof reservedOptions, name: string): boolean =>
  optionName.test(name) && !reservedOptions[method].includes(name);

const absoluteFolder = (url: string | null | undefined): readonly string[] => {
  if (!url || !/^https?:/i.test(url)) return [];
  const home = parseReleaseFolder(url);
  return 'folder' in home ? [home.folder] : [];
};
