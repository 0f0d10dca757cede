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

/**
 * The same for a function of an object and a language, BCP 47. An object is asked for in one language
 * nearly always: only the last one's result is known.
 *
 * @param compute pure; nobody may change what it returns
 */
export function onceByLanguage<Input extends object, Result>(
  compute: (input: Input, lang: string) => Result,
): (input: Input, lang: string) => Result {
  const made = new WeakMap<Input, { readonly lang: string; readonly result: Result }>();
  return (input, lang) => {
    const known = made.get(input);
    if (known?.lang === lang) return known.result;
    const result = compute(input, lang);
    made.set(input, { lang, result });
    return result;
  };
}
