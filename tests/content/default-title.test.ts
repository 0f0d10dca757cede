import { describe, expect, it } from 'vitest';
import { defaultTitle } from '../../src/content/default-title.ts';

describe('defaultTitle', () => {
  it.each([
    ['bridge-opens', [], 'Bridge opens'],
    ['baghdad-rally', ['Rally in Baghdad.', 'The rally ended.'], 'Baghdad rally'],
    ['klinik-brenkau', ['In der Klinik in Brenkau brannte es.'], 'Klinik Brenkau'],
    [
      'brand-in-brenkau',
      ['Der Brand in Brenkau ist aus.', 'In Brenkau ist Ruhe.'],
      'Brand in Brenkau',
    ],
    ['bruecke-lauben', ['Die Brücke bei Lauben ist offen.'], 'Brücke Lauben'],
    ['brucke-lauben', ['Die Brücke bei Lauben ist offen.'], 'Brücke Lauben'],
    ['brand-brenkau', ['Es war der Brand des Brenkauer Rathauses.'], 'Brand Brenkau'],
    ['puente-de-malaga', ['El puente de Málaga se abre.'], 'Puente de Málaga'],
    ['pmf-march', ['On the march, the PMF said no.'], 'PMF march'],
    ['fire-at-vell', ['Vell burns.', 'She was at the fire.'], 'Fire at Vell'],
    ['qitar-alshamal', ['توقف القطار.'], 'Qitar alshamal'],
    ['2024-vote', ['The vote is over.'], '2024 vote'],
    ['constructor', [], 'Constructor'],
  ])('%s, where the articles say %j, is %s', (slug, texts, title) => {
    expect(defaultTitle(slug, texts)).toBe(title);
  });
});
