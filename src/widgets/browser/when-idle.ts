/** Slices short enough for a key or a tap to be answered in between, in milliseconds. */
const slice = 5;

const underWay = new WeakSet<readonly object[]>();

/**
 * Calls a function for every record while the page has nothing else to do. Urgent work goes on between two tasks
 * of the page instead of waiting for it to rest; Safari has no idle time to tell of, there every work is so.
 */
export const whenIdle = <T extends object>(
  records: readonly T[],
  work: (record: T) => unknown,
  isUrgent: boolean,
): void => {
  if (underWay.has(records) && !isUrgent) return;
  underWay.add(records);
  let next = 0;
  const go = (): void => {
    for (const end = performance.now() + slice; next < records.length && performance.now() < end; next++) {
      const record = records[next];
      if (record) work(record);
    }
    if (next < records.length) wait(go);
  };
  const wait = (callback: () => void): void => {
    if (isUrgent || !('requestIdleCallback' in globalThis)) setTimeout(callback);
    else requestIdleCallback(callback);
  };
  wait(go);
};
