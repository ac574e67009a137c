import {urlOptions} from '../embed/options.js';
import {widgetNames, type WidgetName} from '../core/model/widget-names.js';
import {escaped} from '../static-html/html-node.js';

/**
 * The ways a widget comes into a page, by what an editor can place there:
 * - `element`: a custom element;
 * - `script`: a script tag alone, the widget right after it;
 * - `placeholder`: any element with `data-sixcity`, its content the fallback;
 * - `link`: a plain link that stands alone in its block;
 * - `frame`: an iframe of `embed.html`;
 * - `static`: a placeholder around HTML that `sixcity render` has printed.
 */
export const waysIn = ['element', 'script', 'placeholder', 'link', 'frame', 'static'] as const;
export type WayIn = (typeof waysIn)[number];

/** The script of a release that never changes, for a developer who installs it once. */
export interface Pin {
  /** Such as `1.2.3`: the folder of the release. */
  readonly version: string;
  /** `sha384-…` from the release's list; without it the browser checks nothing. */
  readonly integrity?: string;
}

export interface SnippetWishes {
  readonly widget: WidgetName;
  readonly wayIn: WayIn;
  /** The folder that holds `v1/`, `embed.html` and `feed.json`, such as `https://HOST/sixcity/`. */
  readonly home: string;
  /** Attributes by name: a text, or true for a switch. False and empty texts mean "not given". */
  readonly options?: Readonly<Record<string, string | boolean>>;
  /** Without it the floating address `v1/`, which gets every fix by itself. */
  readonly pin?: Pin;
  /** Text of the link and of every fallback, title of the frame: what is behind it, in the page's language. */
  readonly text: string;
  /** For `static`: what `sixcity render` has printed. */
  readonly content?: string;
}

export interface Snippet {
  /** What an editor pastes where the widget is to stand. */
  readonly paste: string;
  /** What makes a widget of it: once on the page, put there by the site's developer; a frame gets its height by it. */
  readonly install?: string;
  /** Options that this way in cannot carry: `embed.html` shows no text from its address. */
  readonly left: readonly string[];
}

/** The height of a frame before its content says its own, in CSS pixels. */
export const frameHeight = 600;

/**
 * Writes what brings a widget into a page.
 * @throws {RangeError} for an unknown widget or way in, a home that is no http(s) address, `static` without content,
 *   or a name that cannot be an option.
 */
export function makeSnippet({widget, wayIn, home, options = {}, pin, text, content}: SnippetWishes): Snippet {
  if (!widgetNames.includes(widget)) throw new RangeError(`there is no widget "${widget}"`);
  const folder = folderOf(home);
  const given = Object.entries(options).flatMap(([name, value]) => valueOf(name, value));
  const carried = urlOptions(new URLSearchParams(given.map(([...pair]) => pair)));
  const url = escaped(embedUrl(folder, widget, carried));
  const link = `<a href="${url}">${escaped(text)}</a>`;
  const script = (data: string) =>
    `<script src="${scriptUrl(folder, pin)}"${data}${pinned(pin)} defer></script>`;
  const install = script(allowed(given, folder));
  const left = given.map(([name]) => name).filter((name) => !carried.some(([one]) => one === name));
  switch (wayIn) {
    case 'element':
      return {paste: `<sixcity-${widget}${attributes(given)}>${link}</sixcity-${widget}>`, install, left: []};
    case 'script':
      return {paste: script(` data-widget="${widget}"${attributes(given, 'data-')}`), left: []};
    case 'placeholder':
      return {
        paste: `<div data-sixcity="${widget}"${attributes(given, 'data-')}>${link}</div>`,
        install,
        left: [],
      };
    case 'link':
      return {paste: `<p>${link}</p>`, install, left};
    case 'frame': {
      const title = escaped(text);
      return {
        paste: `<iframe src="${url}" title="${title}" loading="lazy" width="100%" height="${frameHeight}"></iframe>`,
        install,
        left,
      };
    }
    case 'static':
      if (!content?.trim())
        throw new RangeError('static HTML has to be rendered first: npx sixcity-widgets render');
      return {paste: content.trim(), install, left: []};
    default:
      throw new RangeError(`there is no way in "${String(wayIn)}"`);
  }
}

type Given = readonly (readonly [name: string, value: string])[];

/** A switch is written with a value: some systems drop attributes that are empty. */
function valueOf(name: string, value: string | boolean): Given {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new RangeError(`"${name}" cannot be an option`);
  const text = typeof value === 'boolean' ? (value ? 'true' : '') : value.trim();
  return text ? [[name, text]] : [];
}

function folderOf(home: string): URL {
  const url = URL.canParse(home) ? new URL(home) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`"${home}" is no address that begins with https://`);
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

const scriptUrl = (folder: URL, pin: Pin | undefined): string =>
  escaped(new URL(`${pin?.version ?? 'v1'}/sixcity.js`, folder).href);

const pinned = (pin: Pin | undefined): string =>
  pin?.integrity ? ` integrity="${escaped(pin.integrity)}" crossorigin="anonymous"` : '';

/** A feed on another server than the script's has to be named by whoever installs the script: others are not trusted. */
const allowed = (given: Given, {origin}: URL): string => {
  const feeds = given.flatMap(([name, value]) => (name === 'feed' ? value.split(/\s+/) : []));
  const origins = feeds.flatMap((feed) =>
    /^https?:/i.test(feed) && URL.canParse(feed) ? [new URL(feed).origin] : [],
  );
  const others = [...new Set(origins)].filter((one) => one !== origin);
  return others.length > 0 ? ` data-allow="${escaped(others.join(' '))}"` : '';
};

const attributes = (given: Given, prefix = ''): string =>
  given.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');

const embedUrl = (folder: URL, widget: WidgetName, given: Given): string => {
  const url = new URL('embed.html', folder);
  url.search = String(new URLSearchParams([['widget', widget], ...given.map(([...pair]) => pair)]));
  return url.href;
};
