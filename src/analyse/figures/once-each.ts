import type { Mention } from './mention.ts';

/**
 * Makes a function of a figure compute its result once for each figure: the same is asked of it in every pair
 * that it is in. What else the function takes is the same from one pair to the next nearly always: only the
 * last result is known.
 *
 * @param compute pure; nobody may change what it returns
 */
export function onceEach<Rest extends readonly unknown[], Result>(
  compute: (mention: Mention, ...rest: Rest) => Result,
): (mention: Mention, ...rest: Rest) => Result {
  const made = new WeakMap<Mention, { readonly rest: Rest; readonly result: Result }>();
  return (mention, ...rest) => {
    const known = made.get(mention);
    if (known?.rest.every((one, at) => one === rest[at]) === true) return known.result;
    const result = compute(mention, ...rest);
    made.set(mention, { rest, result });
    return result;
  };
}
