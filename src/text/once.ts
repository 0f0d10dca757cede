/**
 * Makes a function of one object compute its result once for each object. What several steps build on
 * (a clause is none that the wording tells of) need not be passed from one to the next by hand.
 *
 * @param compute pure; nobody may change what it returns
 */
export function once<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const made = new WeakMap<Input, { readonly result: Result }>();
  return (input) => {
    const known = made.get(input);
    if (known) return known.result;
    const result = compute(input);
    made.set(input, { result });
    return result;
  };
}
