/** A promise that the test resolves or rejects when it wants to. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

export const deferred = <T>(): Deferred<T> => {
  let handles: Omit<Deferred<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    handles = {resolve, reject};
  });
  return {promise, ...handles!};
};
