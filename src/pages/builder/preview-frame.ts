/** Runs inside the frame of the preview: shows one widget and checks it with axe. */
import type axe from 'axe-core';
import type {} from '../../embed/guard.js';
import {isShowMessage, type PreviewMessage, type ShowMessage} from './preview-messages.js';

type Widget = HTMLElement & {readonly updateComplete: Promise<unknown>};

const scriptUrl = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const send = (message: PreviewMessage): void => parent.postMessage(message, '*');
let latestRevision = 0;

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (source === parent && isShowMessage(data)) void show(data);
});

const show = async ({revision, widget, options, feed}: ShowMessage): Promise<void> => {
  latestRevision = revision;
  const {version} = globalThis.sixcity ?? {};
  const tag = `sixcity-${widget}`;
  if (version === undefined || !customElements.get(tag)) {
    send({type: 'sixcity-preview', state: 'no-script'});
    return;
  }
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of options) element.setAttribute(name, value);
  Object.assign(element, {data: feed});
  document.getElementById('widget')?.replaceChildren(...headingsAbove(new Map(options)), element);
  await element.updateComplete;
  send({type: 'sixcity-preview', state: 'shown', version, revision});
  // A check is slow. It starts only after half a second without another choice.
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (revision === latestRevision) await check(revision);
};

/**
 * Makes the hidden headings that a page has above a widget. Without them axe would report a skipped heading level,
 * which an editor's page does not have.
 */
const headingsAbove = (options: ReadonlyMap<string, string>): readonly Element[] => {
  const level = Number(options.get('heading-level') ?? 2);
  const lowest = options.has('heading') ? level - 1 : level;
  return [2, 3, 4, 5, 6]
    .filter((one) => one <= lowest)
    .map((one) =>
      Object.assign(document.createElement(`h${one}`), {className: 'unseen', textContent: document.title}),
    );
};

let loading: Promise<typeof axe> | undefined;
const loadAxe = (): Promise<typeof axe> =>
  (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('axe.min.js', scriptUrl).href;
    script.addEventListener('load', () => resolve((globalThis as unknown as {axe: typeof axe}).axe));
    script.addEventListener('error', reject);
    document.head.append(script);
  }));

const check = async (revision: number): Promise<void> => {
  const {run} = await loadAxe();
  const {violations, passes} = await run('#widget', {resultTypes: ['violations']});
  if (revision !== latestRevision) return;
  send({
    type: 'sixcity-preview',
    state: 'checked',
    revision,
    passed: passes.length,
    findings: violations.flatMap(({id, help, impact, nodes}) =>
      nodes.map(({html}) => ({rule: id, help, impact: impact ?? '', html})),
    ),
  });
};

addEventListener('load', () => send({type: 'sixcity-preview', state: 'ready'}));
