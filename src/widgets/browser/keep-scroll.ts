import {Debounce} from './debounce.js';

/**
 * Where the reader was on the page, in the state that the browser keeps for the entry of its history: nothing else may
 * be stored. It is not the state that `history` has, which belongs to the page. Browsers without it do as they did.
 */
const key = 'sixcity-scroll';
const saveDelayMs = 200;
/** A page that is still too short by then stays where it is. */
const giveUpMs = 10_000;
/** What a reader does to move on a page, or in it. */
const actions = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

type State = Readonly<Record<string, unknown>>;
const isState = (state: unknown): state is State =>
  typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

/** The state of the entry; undefined where there can be none, or the page has one of another form. */
const entryState = (): State | undefined => {
  const entry = 'navigation' in globalThis ? navigation.currentEntry : undefined;
  const state: unknown = entry?.getState();
  if (state === undefined) return entry ? {} : undefined;
  return isState(state) ? state : undefined;
};

const saving = new Debounce(saveDelayMs);
const save = (): void => {
  saving.run(() => {
    const state = entryState();
    if (state) navigation.updateCurrentEntry({state: {...state, [key]: scrollY}});
  });
};

/** The place to return to; undefined where the page is opened anew. */
const savedPlace = (): number | undefined => {
  const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = /reload|back_forward/.test(timing?.type ?? '') ? entryState()?.[key] : undefined;
  return typeof place === 'number' && place > 0 ? place : undefined;
};

let wanted: number | undefined;
const forget = (): void => {
  wanted = undefined;
};

let isStarted = false;
/** Starts to remember the reader's place, and looks where it was before the page was loaded again. */
export const keepScroll = (): void => {
  if (isStarted) return;
  isStarted = true;
  wanted = history.scrollRestoration === 'auto' ? savedPlace() : undefined;
  addEventListener('scroll', save, {passive: true});
  if (wanted === undefined) return;
  for (const action of actions) addEventListener(action, forget, {once: true, capture: true, passive: true});
  setTimeout(forget, giveUpMs);
};

/**
 * Returns to the reader's place once the page is high enough. The browser does so when the page has loaded, and a
 * widget whose feed comes later was not there then.
 */
export const restoreScroll = (): void => {
  if (wanted === undefined) return;
  const room = document.documentElement.scrollHeight - innerHeight;
  if (room < wanted - 1) return;
  if (scrollY < wanted) scrollTo({top: wanted, behavior: 'instant'});
  forget();
};
