import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageIds } from '../../src/text/id.ts';
import { anyText } from './scripts.ts';

test('an id is short ASCII that starts with a letter', () => {
  const [id] = passageIds(['“We will not let you stay,” another placard read.']);
  expect(id).toMatch(/^p[a-z2-7]{8}$/);
});

test('neither punctuation nor case nor spacing moves an id', () => {
  expect(passageIds(['"Since then, dozens…"'])).toEqual(passageIds([' since THEN dozens ']));
});

test('repeats are numbered in order', () => {
  const [one = '', two, other, three] = passageIds(['Same.', 'same', 'Other.', 'SAME!']);
  expect([two, three]).toEqual([`${one}-2`, `${one}-3`]);
  expect(other).not.toContain(one);
});

test('ids are unique, plain and stable under edits elsewhere', () => {
  fc.assert(
    fc.property(fc.array(anyText), anyText, (texts, other) => {
      const ids = passageIds(texts);
      expect(new Set(ids).size).toBe(texts.length);
      for (const id of ids) expect(id).toMatch(/^p[a-z2-7]{8}(-\d+)?$/);
      const marked = `${other} not among them`;
      expect(passageIds([...texts, marked]).slice(0, -1)).toEqual(ids);
      if (!texts.includes(marked)) expect(passageIds([marked, ...texts]).slice(1)).toEqual(ids);
    }),
  );
});
