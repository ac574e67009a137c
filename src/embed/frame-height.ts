import {frameMessage} from './frame-message.js';
import {resolveUrl} from '../core/model/urls.js';

/** In CSS pixels. A smaller height is unreadable, a larger one is an error or abuse. */
const [least, most] = [50, 50_000];

/** Throttles a function to ten calls per second. The last call always runs. */
const seldom = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, 100);
  };
};

/**
 * Tells the parent page how high the content of this frame is. Any page may know it, because a height is no secret.
 */
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

/**
 * Sets the height of a frame of this page with embed.html to that of its content, as reported by the content
 * itself.
 */
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
 * Whether the content of one of our frames has this origin. In a sandbox without `allow-same-origin` the origin is
 * 'null'. Lazy loaders and consent tools move the URL from `src` to a `data-*` attribute, and some of them never
 * set `src`.
 */
const holds = (frame: HTMLIFrameElement, origin: string): boolean =>
  [...frame.attributes].some(({name, value}) => {
    if (name !== 'src' && !name.startsWith('data-')) return false;
    const url = resolveUrl(value, document.baseURI);
    if (!url || !new URL(url).pathname.endsWith('/embed.html')) return false;
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return (isOpaque ? 'null' : new URL(url).origin) === origin;
  });
