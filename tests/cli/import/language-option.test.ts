import { expect, it } from 'vitest';
import { languageFault } from '../../../src/cli/import/language-option.ts';
import { importCommand } from '../../../src/cli/import.ts';
import { worldOf } from './world.ts';

it.each(['en', 'en-GB', 'EN-gb', 'pt-BR', 'zh-Hant', 'ar', 'gsw', 'he', 'de-CH-1996'])(
  'the language %s is taken',
  (tag) => {
    expect(languageFault(tag)).toBeNull();
  },
);

it.each([
  ['english', 'as en'],
  ['Deutsch', 'as de'],
  ['arabic', 'as ar'],
  ['portugese', 'as pt'],
  ['en_GB', 'as en-GB'],
  ['xx', 'such as en, de or ar'],
  ['x-private', 'such as en, de or ar'],
  ['123', 'such as en, de or ar'],
])('the language %s is none: expected a tag %s', (asked, expected) => {
  expect(languageFault(asked)).toBe(
    `Unexpected --lang ${asked}, expected a BCP 47 tag ${expected}`,
  );
});

it('a language that is none stops the command before anything is read', async () => {
  const world = worldOf({});
  const args = ['a.html', '--story', 'wall', '--lang', 'english'];
  expect(await importCommand(args, world.effects)).toBe(2);
  expect(world.complained.join()).toContain('Unexpected --lang english');
  expect(world.printed).toEqual([]);
});
