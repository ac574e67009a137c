import {frameMessage} from './frame-message.js';
import {resolveUrl} from '../core/model/urls.js';

/** In CSS pixels: less cannot be read, more is a mistake or a joke. */
const [least, most] = [50, 50_000];

/** Does a work at most ten times a second, the last time included. */
const seldom = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, 100);
  };
};

/** Tells the page around this frame how high its content is; whoever that page is, a height is no secret. */
export const tellHeight = (): void => {
  if (parent === window) return;
  const tell = seldom(() => {
    const {height} = document.documentElement.getBoundingClientRect();
    parent.postMessage({type: frameMessage, height: Math.ceil(height)}, '*');
  });
  new ResizeObserver(tell).observe(document.documentElement);
};

/** The last height of each frame. */
const heights = new WeakMap<HTMLIFrameElement, {height: number; readonly fit: () => void}>();

/** Makes a frame of this page that holds embed.html as high as its content, when that content itself says so. */
export const fitFrame = ({data, source, origin}: MessageEvent<unknown>): void => {
  const {height} = Object(data) as {readonly height?: unknown};
  if (typeof height !== 'number' || isNaN(height)) return;
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  if (!frame || !holds(frame, origin)) return;
  const known = heights.get(frame) ?? {
    height,
    fit: seldom(() => {
      frame.style.height = `${Math.min(Math.max(known.height, least), most)}px`;
    }),
  };
  heights.set(frame, known);
  known.height = height;
  known.fit();
};

/**
 * Whether a frame of ours has content of this origin. A sandbox that does not allow another makes it 'null'. Lazy
 * loaders and consent tools move the address from `src` to a `data-*` attribute, and some of them never set `src`.
 */
const holds = (frame: HTMLIFrameElement, origin: string): boolean =>
  [...frame.attributes].some(({name, value}) => {
    if (name !== 'src' && !name.startsWith('data-')) return false;
    const url = resolveUrl(value, document.baseURI);
    if (!url || !new URL(url).pathname.endsWith('/embed.html')) return false;
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return (isOpaque ? 'null' : new URL(url).origin) === origin;
  });
