/** Captures the warnings of the widgets in a suite. Other warnings reach the console. */
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
