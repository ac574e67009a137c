/** Stands in for the clipboard in every test of a suite; an engine asks its reader, and no test can answer. */
export const fakeClipboard = () => {
  let texts: string[] = [];
  let isRefused = false;
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  beforeEach(() => {
    texts = [];
    isRefused = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          if (isRefused) return Promise.reject(new DOMException('Refused', 'NotAllowedError'));
          texts.push(text);
          return Promise.resolve();
        },
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    if (own) Object.defineProperty(navigator, 'clipboard', own);
  });
  return {
    /** Everything that was copied. */
    texts: (): readonly string[] => texts,
    refuse: () => {
      isRefused = true;
    },
    /** As on a page without https. */
    takeAway: () => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined}),
  };
};
