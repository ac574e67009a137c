/** Replaces the clipboard in every test of a suite, because browsers ask the user for permission. */
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
    /** The copied texts. */
    texts: (): readonly string[] => texts,
    forbid: () => {
      isRefused = true;
    },
    /** Removes the clipboard, as on a page without HTTPS. */
    remove: () => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined}),
  };
};
