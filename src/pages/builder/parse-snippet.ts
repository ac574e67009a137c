import {ownOptions, anyElement} from '../../doctor/options.js';
import {widgetNamed, type WidgetName} from '../../core/model/widget-names.js';
import type {WayIn} from '../../snippets/snippet.js';
import {optionsByAttribute} from '../../widgets/registry/widget-options.js';
import {homeOf} from './addresses.js';
import {optionName} from './choices-address.js';

/** What a snippet says that somebody has on a page. */
export interface ParsedSnippet {
  readonly wayIn: WayIn;
  readonly widget: WidgetName;
  /** Without the feed. */
  readonly options: ReadonlyMap<string, string>;
  /** Folder of the release; undefined where no absolute address says it. */
  readonly home: string | undefined;
  readonly feed: string;
  readonly text: string;
  /** How many more widgets stand in the same text. */
  readonly others: number;
}
export type SnippetTrouble =
  /** Nothing in it is a widget of ours. */
  | {readonly trouble: 'none'}
  /** Only the script, which a developer installs once. */
  | {readonly trouble: 'only-script'}
  /** It names a widget that there is not. */
  | {readonly trouble: 'unknown-widget'; readonly widget: string};

const embedLink = 'a[href*="embed.html"]';
const marks = `script[data-widget], [data-sixcity], ${embedLink}, iframe[src*="embed.html"]`;

/** Finds the first widget in pasted HTML, in whichever of the six forms. Nothing in it is run or fetched. */
export const parseSnippet = (html: string): ParsedSnippet | SnippetTrouble => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isOurs = (element: Element) => element.matches(marks) || element.localName.startsWith('sixcity-');
  const found = [...page.querySelectorAll('*')].filter(
    (element) => isOurs(element) && !hasAncestor(element, isOurs),
  );
  const [host] = found;
  const script = page.querySelector('script[src*="sixcity.js"]')?.getAttribute('src');
  if (!host) return {trouble: script === undefined ? 'none' : 'only-script'};
  const {wayIn, name, options, url} = readHost(host);
  const widget = widgetNamed(name);
  if (!widget) return {trouble: 'unknown-widget', widget: name};
  const own = optionsByAttribute(widget);
  const link = host.matches(embedLink) ? host : host.querySelector(embedLink);
  const homes = [script, url, link?.getAttribute('href')].flatMap((one) => absoluteHome(one));
  return {
    wayIn,
    widget,
    options: new Map(
      options
        // A switch is on without a value too; everything else is not given then.
        .map(
          ([option, value]) => [option, value || (own.get(option)?.kind === 'flag' ? 'true' : '')] as const,
        )
        .filter(([option, value]) => option !== 'feed' && value.trim()),
    ),
    home: homes[0],
    feed: options.find(([option]) => option === 'feed')?.[1].trim() ?? '',
    text: (host.getAttribute('title') ?? link?.textContent ?? '').trim(),
    others: found.length - 1,
  };
};

const hasAncestor = (element: Element, test: (element: Element) => boolean): boolean => {
  for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return true;
  return false;
};

interface Host {
  readonly wayIn: WayIn;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
  /** Of the script, or of embed.html. */
  readonly url?: string | null;
}

const readHost = (host: Element): Host => {
  if (host.matches('a, iframe')) {
    const url = host.getAttribute(host.localName === 'a' ? 'href' : 'src') ?? '';
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
    return {
      wayIn: host.localName === 'a' ? 'link' : 'frame',
      name: query.get('widget') ?? 'project-list',
      options: [...query].filter(([name]) => isOption('link', name)),
      url,
    };
  }
  const attributes = [...host.attributes].map(({name, value}) => [name, value] as const);
  if (host.localName.startsWith('sixcity-')) {
    return {
      wayIn: 'element',
      name: host.localName.slice('sixcity-'.length),
      options: attributes.filter(
        ([name]) =>
          optionName.test(name) && (name === 'lang' || !(anyElement.test(name) || name.startsWith('on'))),
      ),
    };
  }
  const data = attributes.flatMap(([name, value]) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  const isScript = host.localName === 'script';
  // The feed of a script tag is the feed of its widget too.
  const own = data.filter(([name]) => name === 'feed' || isOption(isScript ? 'scriptTag' : 'static', name));
  return {
    wayIn: isScript ? 'script' : host.hasAttribute('data-static') ? 'static' : 'placeholder',
    name: host.getAttribute(isScript ? 'data-widget' : 'data-sixcity') ?? '',
    options: own,
    url: isScript ? host.getAttribute('src') : null,
  };
};

const isOption = (way: keyof typeof ownOptions, name: string): boolean =>
  optionName.test(name) && !ownOptions[way].includes(name);

const absoluteHome = (url: string | null | undefined): readonly string[] => {
  if (!url || !/^https?:/i.test(url)) return [];
  const home = homeOf(url);
  return 'folder' in home ? [home.folder] : [];
};
