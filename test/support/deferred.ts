/** A promise that a test keeps when it is ready for it. */
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
