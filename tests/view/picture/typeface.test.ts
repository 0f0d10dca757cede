import { describe, expect, it } from 'vitest';
import { face, serif } from './faces.ts';

describe('typeface', () => {
  it('holds what one of its files can draw, also composed, and nothing else', () => {
    for (const text of ['The rally', 'Gdańsk', 'Поезд на север', 'Cafe\u0301', '']) {
      expect(serif.holds(text), text).toBe(true);
    }
    for (const text of ['قطار الشمال', '清雨地铁', 'The 清', '\u2068a\u2069', '🚆']) {
      expect(serif.holds(text), text).toBe(false);
    }
  });

  it('outlines a text from its baseline, as wide as it says', () => {
    const path = serif.outline('Hr', 100, 50, 40);
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const xs = numbers.filter((_, index) => index % 2 === 0);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...xs)).toBeLessThanOrEqual(100 + serif.width('Hr', 40) + 1);
    expect(serif.outline('', 0, 0, 40)).toBe('');
  });

  it('writes numbers only, near zero too', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzčğшюω“”’–…0123456789';
    for (const x of [0, 64, 1e-7, 312.3333333]) {
      expect(serif.outline(letters, x, x, 72)).toMatch(/^[MLQCZ\d. -]+$/);
    }
  });

  it('goes on where another file draws the next character', () => {
    const latin = face('source-serif-4', 400, ['latin']);
    expect(latin.holds('č')).toBe(false);
    expect(serif.width('ač', 10)).toBeCloseTo(serif.width('a', 10) + serif.width('č', 10));
  });
});
