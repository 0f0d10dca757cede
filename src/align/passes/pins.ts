import { type Draft, draftKey, type Pass } from './pass.ts';

/**
 * Does what the editor says: draws the links that are pinned, with confidence 1, and takes out those
 * that are forbidden. A pin on a passage that is not there is left out; where one pair is both pinned
 * and forbidden, it is pinned.
 *
 * ```text
 * drafts 0–0 (.8), 1–2 (.5)     same 3–1, different 1–2     →  0–0 (.8), 3–1 (1)
 * ```
 */
export const pinPass: Pass = (drafts, { left, right, options }) => {
  const known = (pins: readonly (readonly [number, number])[] = []) =>
    pins.filter(([i, j]) => left.passages[i] && right.passages[j]);
  const pinned = known(options.same).map(
    ([i, j]): Draft => ({ left: i, right: j, confidence: 1, pass: 'pin' }),
  );
  const settled = new Set([
    ...pinned.map(draftKey),
    ...known(options.different).map(([i, j]) => draftKey({ left: i, right: j })),
  ]);
  const free = drafts.filter((draft) => !settled.has(draftKey(draft)));
  return [...free, ...new Map(pinned.map((draft) => [draftKey(draft), draft])).values()];
};
