import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

function list(sketch: Sketch): string[] {
  const input = compare(sketch);
  return ledgers(input).voices.entries.map((voice) => {
    const side = (of: 'left' | 'right') => words(input, of, voice[of]).join(' / ');
    return `${voice.kind}: ${side('left')} | ${side('right')}`;
  });
}

describe('voices', () => {
  it('knows one person under several descriptions', () => {
    expect(
      list({
        left: [
          'Interior Minister Klara Voss said the search went on.',
          'Ms Voss said it would take days.',
        ],
        right: ['“The search goes on,” said Klara Voss, the minister.', 'Divers waited.'],
        links: [[0, 0]],
      }),
    ).toEqual(['both: Interior Minister Klara Voss / Ms Voss | Klara Voss']);
  });

  it('keeps two sources of one statement apart', () => {
    expect(
      list({
        left: ['Eleven militants died in the raid, the interior ministry said.'],
        right: ['Eleven people died in the raid, residents said.'],
      }),
    ).toEqual(['only here: the interior ministry | ', 'only here:  | residents']);
  });

  it('pairs what stands opposite', () => {
    expect(
      list({
        left: ['Lorvania, which has a long coast, warned it would close its ports to the fleet.'],
        right: ['Tarnov, which has a long coast, warned it would close its ports to the fleet.'],
      }),
    ).toEqual(['both: Lorvania | Tarnov']);
  });

  it('pairs a body with the noun that takes it up', () => {
    expect(
      list({
        left: ['The Sons of the Plateau claimed the attack on the convoy on Thursday.'],
        right: ['The attack on the convoy on Thursday was its work, the movement said.'],
      }),
    ).toEqual(['both: The Sons of the Plateau | the movement']);
  });

  it('passes over furniture, and tells a language it does not serve', () => {
    expect(list({ left: ['~Mira Tolan said so.'], right: [] })).toEqual([]);
    const finnish = ledgers(compare({ lang: 'fi', left: ['Hän sanoi.'], right: ['Hän sanoi.'] }));
    expect(finnish.voices).toMatchObject({ supported: false, entries: [] });
  });
});
