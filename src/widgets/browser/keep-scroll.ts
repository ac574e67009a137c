/** Where the reader was on the page, in the state of the history entry: nothing else may be stored. */
const key = 'sixcity-scroll';
/** A page that is still too short by then stays where it is. */
const giveUpMs = 10_000;
/** What a reader does to move on a page, or in it. */
const actions = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

type State = Readonly<Record<string, unknown>>;
const isState = (state: unknown): state is State =>
  typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

const save = (): void => {
  const state: unknown = history.state;
  if (state !== null && !isState(state)) return;
  try {
    history.replaceState({...state, [key]: scrollY}, '');
  } catch {
    // A sandboxed frame forbids it.
  }
};

/** The place to return to; undefined where the page is opened anew. */
const savedPlace = (): number | undefined => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const state: unknown = history.state;
  const place = isState(state) && /reload|back_forward/.test(navigation?.type ?? '') ? state[key] : undefined;
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
  addEventListener('pagehide', save);
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
