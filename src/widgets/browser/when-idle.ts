/** The length of a slice in milliseconds: short enough to answer a key or a tap in between. */
const slice = 5;

const underWay = new WeakSet<readonly object[]>();

/**
 * Calls a function for every item while the page is idle. Urgent work runs between two tasks of the page instead.
 * Safari has no `requestIdleCallback`, so there all work is urgent.
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
