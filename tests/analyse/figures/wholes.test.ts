import { expect, it } from 'vitest';
import { list } from './listed.ts';

it.each([
  ['en', 'The party won 118 seats.', 'The party won 116 of the 220 seats.', '118 seats | 116'],
  ['de', 'Die Partei gewann 118 Sitze.', 'Die Partei gewann 116 der 220 Sitze.', '118 Sitze | 116'],
  ['fr', 'Le parti gagne 118 sièges.', 'Le parti gagne 116 des 220 sièges.', '118 sièges | 116'],
  [
    'es',
    'El partido gana 118 escaños.',
    'El partido gana 116 de los 220 escaños.',
    '118 escaños | 116',
  ],
  [
    'it',
    'Il partito ha vinto 118 seggi.',
    'Il partito ha vinto 116 dei 220 seggi.',
    '118 seggi | 116',
  ],
])(
  'sets a number against the part and not the whole behind it in %s',
  (lang, left, right, pair) => {
    const lines = list({ lang, left: [left], right: [right] });
    expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([`conflict: ${pair}`]);
    expect(lines).toHaveLength(2);
  },
);

it('gives a part the unit of its whole alone', () => {
  const lines = list({ left: ['They met 14 of the 40 drivers.'], right: ['Some 14 drivers met.'] });
  expect(lines[0]).toBe('agree: 14 | Some 14 drivers');
  const other = list({ left: ['They met 14 of the town.'], right: ['Some 15 drivers met.'] });
  expect(other.filter((line) => line.startsWith('conflict'))).toEqual([]);
});

it('sets two wholes against each other', () => {
  const lines = list({
    left: ['The party won 116 of the 220 seats.'],
    right: ['The party won 116 of the 230 seats.'],
  });
  expect(lines).toContain('conflict: 220 seats | 230 seats');
});
