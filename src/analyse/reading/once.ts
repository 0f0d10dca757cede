/**
 * Makes a function of one object compute its result once for each object. The ledgers build on each
 * other (a clause is none that the wording tells of), and none is passed to the next by hand.
 *
 * @param compute pure
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
