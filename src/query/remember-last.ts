/**
 * A function that computes only when an argument has changed: opening one of 10,000 records must not sort them
 * again. Arguments are compared by identity, so whoever calls hands in what stays the same object.
 */
export const rememberLast = <Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): ((...given: Arguments) => Result) => {
  let last: {readonly given: Arguments; readonly result: Result} | undefined;
  return (...given) => {
    if (!last?.given.every((one, index) => one === given[index])) last = {given, result: compute(...given)};
    return last.result;
  };
};
