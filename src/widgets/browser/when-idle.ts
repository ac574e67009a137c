/** The length of a slice in milliseconds. It is short enough to respond to a key or a tap in between. */
const slice = 5;

type Work = (record: never) => unknown;
const workUnderWay = new WeakMap<readonly object[], Map<Work, Promise<void>>>();

/**
 * Calls a function for every item while the page is idle, and resolves when it is done. Urgent work runs between
 * two tasks of the page instead. The same work on the same items is done once. Safari has no `requestIdleCallback`,
 * so all work is urgent there.
 */
export const whenIdle = <T extends object>(
  records: readonly T[],
  work: (record: T) => unknown,
  isUrgent: boolean,
): Promise<void> => {
  const known = workUnderWay.get(records) ?? new Map<Work, Promise<void>>();
  workUnderWay.set(records, known);
  const pending = known.get(work);
  if (pending && !isUrgent) return pending;
  const done = runInSlices(records, work, isUrgent);
  known.set(work, done);
  return done;
};

const runInSlices = <T extends object>(
  records: readonly T[],
  work: (record: T) => unknown,
  isUrgent: boolean,
): Promise<void> =>
  new Promise((resolve) => {
    let next = 0;
    const go = (): void => {
      for (const end = performance.now() + slice; next < records.length && performance.now() < end; next++) {
        const record = records[next];
        if (record) work(record);
      }
      if (next < records.length) wait(go);
      else resolve();
    };
    const wait = (callback: () => void): void => {
      if (isUrgent || !('requestIdleCallback' in globalThis)) setTimeout(callback);
      else requestIdleCallback(callback);
    };
    wait(go);
  });
