import { describe, expect, it } from 'vitest';
import { isNamedLanguage, meantLanguage } from '../../src/content/languages.ts';

describe('meantLanguage', () => {
  it.each([
    ['EN_gb', 'en-GB'],
    ['english', 'en'],
    ['Deutsch', 'de'],
    ['gb', 'en-GB'],
    ['jp', 'ja-JP'],
    ['cn', 'zh-CN'],
    ['xx', null],
    ['zz', null],
    ['e', null],
    ['x-private', null],
  ])('of %s is %s', (text, tag) => {
    expect(meantLanguage(text)).toBe(tag);
  });
});

describe('isNamedLanguage', () => {
  it('holds of languages, and not of countries', () => {
    expect(['en', 'pt-BR', 'uk', 'ckb'].every(isNamedLanguage)).toBe(true);
    expect(['gb', 'jp', 'dk-DK', 'x', 'english'].some(isNamedLanguage)).toBe(false);
  });
});
