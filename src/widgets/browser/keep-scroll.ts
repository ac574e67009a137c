import {Debounce} from './debounce.js';

/**
 * Stores the scroll position in the state that the browser keeps for a history entry (the Navigation API), because
 * nothing else may be stored. It is separate from `history.state`, which belongs to the page. In browsers without
 * it nothing changes.
 */
const key = 'sixcity-scroll';
const saveDelayMs = 200;
/** A page that is still too short by then is not scrolled. */
const giveUpMs = 10_000;
/** Events by which a reader moves on a page. */
const actions = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

type State = Readonly<Record<string, unknown>>;
const isState = (state: unknown): state is State =>
  typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

/** The state of the entry; undefined if there is none, or if the page has stored another form of state. */
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

/** The position to restore; undefined if the page was not loaded before. */
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
/** Starts to store the scroll position, and reads the one from before a reload. */
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
 * Restores the scroll position once the page is high enough. The browser restores it when the page has loaded,
 * which is too early for a widget whose feed arrives later.
 */
export const restoreScroll = (): void => {
  if (wanted === undefined) return;
  const room = document.documentElement.scrollHeight - innerHeight;
  if (room < wanted - 1) return;
  if (scrollY < wanted) scrollTo({top: wanted, behavior: 'instant'});
  forget();
};
