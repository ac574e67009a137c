const watchers = new Set<() => void>();

/** Resolves once there is a warning. The records of a fetched feed are checked while the page is idle. */
export const firstWarning = (warnings: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const check = () => {
      if (warnings.length === 0) return;
      watchers.delete(check);
      resolve();
    };
    watchers.add(check);
    check();
  });

/** Captures the warnings of the widgets in a suite. Other warnings reach the console. */
export const captureWarnings = (): readonly string[] => {
  const warnings: string[] = [];
  let warn: typeof console.warn;

  beforeEach(() => {
    warnings.length = 0;
    warn = console.warn;
    console.warn = (...values: unknown[]) => {
      const line = values.map(String).join(' ');
      if (!line.startsWith('sixcity-widgets')) {
        warn.apply(console, values);
        return;
      }
      warnings.push(line);
      for (const check of [...watchers]) check();
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  return warnings;
};
