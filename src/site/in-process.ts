/**
 * What the whole process keeps under a symbol: the loaders, the integrations, the pages and the build each
 * have an instance of a module to themselves.
 *
 * @param symbol of `Symbol.for`, with one type of value for good
 * @param make what is kept from the first call on
 */
export function inProcess<Value>(symbol: symbol, make: () => Value): Value {
  // Nothing but this function writes the property.
  const known: Value | undefined = Reflect.get(globalThis, symbol);
  if (known !== undefined) return known;
  const fresh = make();
  Reflect.set(globalThis, symbol, fresh);
  return fresh;
}
