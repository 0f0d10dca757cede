/** How many values are remembered: those of the stories whose pages are being rendered. */
const REMEMBERED = 16;

/**
 * Remembers the values made last, so that what several pages of one story need is made once and is
 * let go of when its story is done.
 *
 * @returns gives the value of a key, made where it is not remembered
 */
export function recent<K, V>(remembered = REMEMBERED): (key: K, make: () => V) => V {
  const values = new Map<K, V>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > remembered && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
