/**
 * A function that computes only when an argument has changed: opening one of 10,000 records must not sort them again.
 * Of each object that comes first among its arguments it remembers its last answers, for as long as there is that
 * object. Arguments are compared by identity, so whoever calls hands in what stays the same object.
 */
export const memoize = <Owner extends object, Arguments extends readonly unknown[], Result>(
  compute: (owner: Owner, ...given: Arguments) => Result,
  most = 1,
): ((owner: Owner, ...given: Arguments) => Result) => {
  const known = new WeakMap<Owner, {readonly given: Arguments; readonly result: Result}[]>();
  return (owner, ...given) => {
    const answers = known.get(owner) ?? [];
    known.set(owner, answers);
    let answer = answers.find((one) => one.given.every((value, index) => value === given[index]));
    if (!answer) {
      answer = {given, result: compute(owner, ...given)};
      answers.unshift(answer);
      answers.splice(most);
    }
    return answer.result;
  };
};
