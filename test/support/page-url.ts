import {waitUntil} from '@open-wc/testing';

/** The query parameters of the page without those of the test runner. */
export const urlParameters = (): string =>
  location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith('wtr-'))
    .join('&');

/** Sets query and hash of the page URL, and keeps the parameters of the test runner. */
export const setPageUrl = (search: string, hash = ''): void => {
  const own = location.search
    .slice(1)
    .split('&')
    .filter((part) => part.startsWith('wtr-'));
  const parts = [...own, ...(search ? [search] : [])].join('&');
  history.replaceState(null, '', `${location.pathname}${parts ? `?${parts}` : ''}${hash}`);
};

/** Restores the page URL after every test of a suite. */
export const restoreUrl = (): void => {
  let before = '';
  beforeEach(() => {
    before = location.href;
  });
  afterEach(() => {
    history.replaceState(null, '', before);
  });
};

/** Resolves when the URL has these parameters, and fails after a timeout. */
export const waitForUrl = (expected: string | RegExp): Promise<void> =>
  waitUntil(
    () => (typeof expected === 'string' ? urlParameters() === expected : expected.test(urlParameters())),
    `the address to become ${String(expected)}`,
    {
      timeout: 30_000,
      interval: 10,
    },
  );

/** Goes back or forward in the history and resolves at the popstate event. */
export const goInHistory = async (steps: -1 | 1): Promise<void> => {
  const navigated = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.go(steps);
  await navigated;
};

/**
 * Counts the history entries that a test has added. history.length is limited, so pushState calls are
 * counted.
 */
export const countHistoryEntries = (): (() => number) => {
  let steps = 0;
  beforeEach(() => {
    steps = 0;
    // Shadows the method of the prototype; deleting it later restores the original.
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
