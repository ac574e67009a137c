import {waitUntil} from '@open-wc/testing';

/** The parameters of the page's address but for those of the test runner. */
export const parameters = (): string =>
  location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith('wtr-'))
    .join('&');

/** Puts parameters and hash into the address before a test begins, beside those of the test runner. */
export const setPageUrl = (search: string, hash = ''): void => {
  const own = location.search
    .slice(1)
    .split('&')
    .filter((part) => part.startsWith('wtr-'));
  const parts = [...own, ...(search ? [search] : [])].join('&');
  history.replaceState(null, '', `${location.pathname}${parts ? `?${parts}` : ''}${hash}`);
};

/** Leaves the address after every test of a suite as it was before. */
export const keepUrl = (): void => {
  let before = '';
  beforeEach(() => {
    before = location.href;
  });
  afterEach(() => {
    history.replaceState(null, '', before);
  });
};

/** Resolves when the address has these parameters; the test fails where it never does. */
export const untilUrl = (expected: string | RegExp): Promise<void> =>
  waitUntil(
    () => (typeof expected === 'string' ? parameters() === expected : expected.test(parameters())),
    `the address to become ${String(expected)}`,
    {
      timeout: 30_000,
      interval: 10,
    },
  );

/** Presses the back or forward button of the browser, and resolves when the page has heard of it. */
export const go = async (steps: -1 | 1): Promise<void> => {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.go(steps);
  await heard;
};

/** How many steps a test has made so far that the back button undoes. The length of the history tells it badly. */
export const countedSteps = (): (() => number) => {
  let steps = 0;
  beforeEach(() => {
    steps = 0;
    // In front of the method of the prototype, which is as it was when this one is gone.
    history.pushState = (...step) => {
      steps++;
      History.prototype.pushState.apply(history, step);
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
  });
  return () => steps;
};
