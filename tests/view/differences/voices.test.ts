import { expect, it } from 'vitest';
import type { Voice } from '../../../src/analyse/voices/voice.ts';
import { voicesView } from '../../../src/view/differences/voices.ts';
import { facing } from '../../../src/view/facing.ts';
import { isolated } from '../../../src/view/isolated.ts';
import { article, compared } from '../stand-ins.ts';

it('tells who is cited in one report and named in the other', () => {
  const text = 'Mira Tolan said so.';
  const sides = facing(compared(article('A', [[text]]), article('B', [['Mira Tolan left.']]), []));
  const place = { passage: 0, start: 0, end: 10 };
  const voice: Voice = {
    kind: 'named',
    side: 'left',
    cited: { left: [{ passage: 0, verb: { start: 11, end: 15 }, speaker: place }], right: [] },
    left: [place],
    right: [place],
    links: [],
    rows: [],
  };
  const view = voicesView(sides, { supported: true, entries: [voice] });
  expect(view.note).toBe(
    `Who is quoted or cited, with the verb. None speaks in both, none in ${isolated('A')} alone, none in ${isolated('B')} alone; one is cited in one report and named in the other.`,
  );
  const [entry] = view.groups.flatMap(({ entries }) => entries);
  expect(entry?.label).toBe(`cited in ${isolated('A')}, named in ${isolated('B')}`);
  expect([entry?.a, entry?.b]).toMatchObject([
    { state: 'told', words: 'Mira Tolan' },
    { state: 'told', words: 'Mira Tolan' },
  ]);
});
