/** What the widgets say on the console in the tests of a suite; the words of anybody else pass. */
export const heardWarnings = (): readonly string[] => {
  const heard: string[] = [];
  let warn: typeof console.warn;

  beforeEach(() => {
    heard.length = 0;
    warn = console.warn;
    console.warn = (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      if (line.startsWith('sixcity-widgets')) heard.push(line);
      else warn.apply(console, words);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  return heard;
};
