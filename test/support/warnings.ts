/** What the widgets say on the console in the tests of a suite; the words of anybody else pass. */
export const captureWarnings = (): readonly string[] => {
  const warnings: string[] = [];
  let warn: typeof console.warn;

  beforeEach(() => {
    warnings.length = 0;
    warn = console.warn;
    console.warn = (...values: unknown[]) => {
      const line = values.map(String).join(' ');
      if (line.startsWith('sixcity-widgets')) warnings.push(line);
      else warn.apply(console, values);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  return warnings;
};
