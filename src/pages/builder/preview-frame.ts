/** Runs inside of the preview: shows one widget as it is told, and lets axe look at it. */
import type axe from 'axe-core';
import type {} from '../../embed/guard.js';
import {isShowMessage, type PreviewMessage, type ShowMessage} from './preview-talk.js';

type Widget = HTMLElement & {readonly updateComplete: Promise<unknown>};

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const tell = (message: PreviewMessage): void => parent.postMessage(message, '*');
let latest = 0;

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (source === parent && isShowMessage(data)) void show(data);
});

const show = async ({turn, widget, options, feed}: ShowMessage): Promise<void> => {
  latest = turn;
  const {version} = globalThis.sixcity ?? {};
  const tag = `sixcity-${widget}`;
  if (version === undefined || !customElements.get(tag)) {
    tell({type: 'sixcity-preview', state: 'no-script'});
    return;
  }
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of options) element.setAttribute(name, value);
  Object.assign(element, {data: feed});
  document.getElementById('widget')?.replaceChildren(...headingsAbove(new Map(options)), element);
  await element.updateComplete;
  tell({type: 'sixcity-preview', state: 'shown', version, turn});
  // A check takes long: while somebody goes on choosing there is none.
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (turn === latest) await check(turn);
};

/**
 * The headings that a page has above a widget: those above its own, and where it has none, the one that stands for
 * it. Nobody sees them here, but without them axe would find a gap that no page of an editor has.
 */
const headingsAbove = (options: ReadonlyMap<string, string>): readonly Element[] => {
  const level = Number(options.get('heading-level') ?? 2);
  const last = options.has('heading') ? level - 1 : level;
  return [2, 3, 4, 5, 6]
    .filter((one) => one <= last)
    .map((one) =>
      Object.assign(document.createElement(`h${one}`), {className: 'unseen', textContent: document.title}),
    );
};

let loading: Promise<typeof axe> | undefined;
const loadAxe = (): Promise<typeof axe> =>
  (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('axe.min.js', own).href;
    script.addEventListener('load', () => resolve((globalThis as unknown as {axe: typeof axe}).axe));
    script.addEventListener('error', reject);
    document.head.append(script);
  }));

const check = async (turn: number): Promise<void> => {
  const {run} = await loadAxe();
  const {violations, passes} = await run('#widget', {resultTypes: ['violations']});
  if (turn !== latest) return;
  tell({
    type: 'sixcity-preview',
    state: 'checked',
    turn,
    passed: passes.length,
    findings: violations.flatMap(({id, help, impact, nodes}) =>
      nodes.map(({html}) => ({rule: id, help, impact: impact ?? '', html})),
    ),
  });
};

addEventListener('load', () => tell({type: 'sixcity-preview', state: 'ready'}));
