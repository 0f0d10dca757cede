import { describe, expect, it } from 'vitest';
import { foreignScript } from '../../src/content/script.ts';

const letters = (latin: number, cyrillic: number) => 'a'.repeat(latin) + 'б'.repeat(cyrillic);

describe('foreignScript', () => {
  it('tells the script of a text that is not its language’s', () => {
    expect(foreignScript(letters(0, 60), 'en')).toBe('Cyrl');
    expect(foreignScript(letters(60, 0), 'ru')).toBe('Latn');
    expect(foreignScript(letters(60, 0), 'en')).toBeNull();
    expect(foreignScript('漢字とかなのものカナ'.repeat(10), 'ja')).toBeNull();
    expect(foreignScript('漢字とかなのものカナ'.repeat(10), 'zh')).toBe('Hira');
  });

  it('says nothing of a text that may be all names', () => {
    expect(foreignScript(letters(0, 39), 'en')).toBeNull();
    expect(foreignScript(letters(0, 40), 'en')).toBe('Cyrl');
  });

  it('leaves room for quotations: more than half of the letters have to be of the other script', () => {
    expect(foreignScript(letters(30, 30), 'en')).toBeNull();
    expect(foreignScript(letters(29, 31), 'en')).toBe('Cyrl');
  });

  it('names no script where no one has more than half of the letters', () => {
    expect(foreignScript('б'.repeat(30) + 'ם'.repeat(30), 'en')).toBeNull();
  });
});
