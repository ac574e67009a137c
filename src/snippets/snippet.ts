import {urlOptions} from '../embed/options.js';
import {widgetNames, type WidgetName} from '../core/model/widget-names.js';
import {escaped} from '../static-html/html-node.js';

/**
 * How a widget is embedded. Which method works depends on what the system of the site lets an editor write:
 * - `element`: a custom element
 * - `script`: a script tag; the widget appears right after it
 * - `placeholder`: any element with `data-sixcity`; its content is the fallback
 * - `link`: a plain link, alone in its block
 * - `address`: the bare URL of that link, which a visual editor turns into a link
 * - `frame`: an iframe of `embed.html`
 * - `static`: a placeholder around HTML printed by `sixcity render`
 */
export const embedMethods = [
  'element',
  'script',
  'placeholder',
  'link',
  'address',
  'frame',
  'static',
] as const;
export type EmbedMethod = (typeof embedMethods)[number];

/**
 * The form of snippet that the field of a system accepts:
 * - `html`: HTML
 * - `script-attributes`: only the inside of the tag, because the system prints `<script …></script>` itself
 * - `raw-ampersands`: a URL without `&amp;`, because the system escapes it itself
 */
export type SnippetForm = 'html' | 'script-attributes' | 'raw-ampersands';

/** A release that never changes, for a developer who installs the script once. */
export interface Pin {
  /** The folder of the release, such as `1.2.3`. */
  readonly version: string;
  /** `sha384-…` from the release's integrity.json. Without it the browser does not verify the script. */
  readonly integrity?: string;
}

export interface SnippetOptions {
  readonly widget: WidgetName;
  readonly method: EmbedMethod;
  /** URL of the folder with `v1/`, `embed.html` and `feed.json`, such as `https://HOST/sixcity/`. */
  readonly home: string;
  /** Attributes by name: a string, or true for a switch. False and '' mean "not given". */
  readonly options?: Readonly<Record<string, string | boolean>>;
  /** Without it the snippet uses the floating URL `v1/`, which receives every fix. */
  readonly pin?: Pin;
  /** Text of the link and of every fallback, and title of the frame, in the language of the page. */
  readonly text: string;
  /** The default is `html`. */
  readonly form?: SnippetForm;
  /** For `static`: the HTML printed by `sixcity render`. */
  readonly content?: string;
}

export interface Snippet {
  /** HTML that the editor pastes where the widget should appear. */
  readonly paste: string;
  /** The same for the clipboard as `text/html`. Visual editors would show `paste` as code. */
  readonly richText?: string;
  /** Script tag that the site's developer installs once on the page. It also sets the height of frames. */
  readonly install?: string;
  /** Options that this method cannot pass on: `embed.html` shows no text from its URL. */
  readonly unsupported: readonly string[];
}

/** The height of a frame before its content reports its own, in CSS pixels. */
export const frameHeight = 600;

/**
 * Writes the HTML that embeds a widget.
 * @throws {RangeError} if the widget or the method is unknown, the home is not an http(s) URL, `static` has no
 * content, or a name cannot be an option
 */
export function makeSnippet({
  widget,
  method,
  home,
  options = {},
  pin,
  text,
  form = 'html',
  content,
}: SnippetOptions): Snippet {
  if (!widgetNames.includes(widget)) throw new RangeError(`there is no widget "${widget}"`);
  const folder = folderOf(home);
  const given = Object.entries(options).flatMap(([name, value]) => valueOf(name, value));
  const passedOn = urlOptions(new URLSearchParams(given.map(([...pair]) => pair)));
  const address = embedUrl(folder, widget, passedOn);
  const url = escaped(address);
  const link = `<a href="${url}">${escaped(text)}</a>`;
  const script = (data: string) =>
    `<script src="${scriptUrl(folder, pin)}"${data}${integrityAttributes(pin)} defer></script>`;
  const install = script(allowAttribute(given, folder));
  const unsupported = given.map(([name]) => name).filter((name) => !passedOn.some(([one]) => one === name));
  switch (method) {
    case 'element':
      return {
        paste: `<sixcity-${widget}${attributes(given)}>${link}</sixcity-${widget}>`,
        install,
        unsupported: [],
      };
    case 'script': {
      const tag = script(` data-widget="${widget}"${attributes(given, 'data-')}`);
      const paste = form === 'script-attributes' ? tag.replace(/^<script (.*)><\/script>$/s, '$1') : tag;
      return {paste, unsupported: []};
    }
    case 'placeholder':
      return {
        paste: `<div data-sixcity="${widget}"${attributes(given, 'data-')}>${link}</div>`,
        install,
        unsupported: [],
      };
    case 'link':
      return {paste: `<p>${link}</p>`, richText: `<p>${link}</p>`, install, unsupported};
    case 'address':
      return {paste: address, richText: `<p>${link}</p>`, install, unsupported};
    case 'frame': {
      const title = escaped(text);
      // URLSearchParams has encoded every character that could end the attribute.
      const src = form === 'raw-ampersands' ? url.replaceAll('&amp;', '&') : url;
      return {
        paste: `<iframe src="${src}" title="${title}" loading="lazy" width="100%" height="${frameHeight}"></iframe>`,
        install,
        unsupported,
      };
    }
    case 'static':
      if (!content?.trim())
        throw new RangeError('static needs content: the HTML printed by npx sixcity-widgets render');
      return {paste: content.trim(), install, unsupported: []};
    default:
      throw new RangeError(`there is no method "${String(method)}"`);
  }
}

type Given = readonly (readonly [name: string, value: string])[];

/** A switch gets a value, because some systems remove empty attributes. */
function valueOf(name: string, value: string | boolean): Given {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new RangeError(`"${name}" is not a valid option name`);
  const text = typeof value === 'boolean' ? (value ? 'true' : '') : value.trim();
  return text ? [[name, text]] : [];
}

function folderOf(home: string): URL {
  const url = URL.canParse(home) ? new URL(home) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`"${home}" is not a URL that begins with https:// or http://`);
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

const scriptUrl = (folder: URL, pin: Pin | undefined): string =>
  escaped(new URL(`${pin?.version ?? 'v1'}/sixcity.js`, folder).href);

const integrityAttributes = (pin: Pin | undefined): string =>
  pin?.integrity ? ` integrity="${escaped(pin.integrity)}" crossorigin="anonymous"` : '';

/** The script trusts only its own server, so a feed on another one has to be allowed where the script is installed. */
const allowAttribute = (given: Given, {origin}: URL): string => {
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
