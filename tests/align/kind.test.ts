import { expect, test } from 'vitest';
import { describeLink } from '../../src/align/spans/describe.ts';

function kind(left: string, right: string, lang = 'en'): string {
  const passage = (text: string) => ({ text, furniture: false, block: 0 });
  return describeLink(passage(left), passage(right), { left: lang, right: lang }).kind;
}

test.each([
  ['The crowd filled the square.', '“the CROWD, filled: the square!”', 'verbatim'],
  ['The crowd filled the square. (AA)', 'The crowd filled the square.', 'verbatim'],
  ['by Abu Mahdi al-Muhandis', 'by Abu Mahdi al Muhandis', 'verbatim'],
  ['about 2,500 soldiers', 'about 2500 soldiers', 'verbatim'],
  ['about 2,500 soldiers', 'about two thousand five hundred soldiers', 'edited'],
  ['in the capital on 3 January', 'in the capital on January 3', 'edited'],
  ['The crowd filled the square.', 'The crowd filled the old square on Monday.', 'edited'],
  ['The crowd filled the square.', 'People poured into the square by the thousand.', 'reworded'],
  ['red', 'blue', 'reworded'],
  ['', '', 'verbatim'],
  ['…', '!', 'verbatim'],
])('%s / %s: %s', (left, right, expected) => {
  expect(kind(left, right)).toBe(expected);
});

test('an edited passage keeps more than half of the words of the shorter one', () => {
  const words = 'harbour board closed northern quay after heavy storm damage yesterday'.split(' ');
  const others = 'mayor praised crews whose boats rescued fishermen near lighthouse rocks'.split(
    ' ',
  );
  const keeping = (count: number) => [...words.slice(0, count), ...others.slice(count)].join(' ');
  expect(kind(words.join(' '), keeping(6))).toBe('edited');
  expect(kind(words.join(' '), keeping(5))).toBe('reworded');
  expect(kind(words.join(' '), `${keeping(6)} ${others.join(' ')}`)).toBe('edited');
});

test.each([
  ['Prices rose 1.5 percent.', 'Prices rose 15 percent.', 'en', 'edited'],
  ['It fell to -5 degrees.', 'It fell to 5 degrees.', 'en', 'edited'],
  ['It fell to -5 degrees.', 'It fell to −5 degrees.', 'en', 'verbatim'],
  ['Um 13.30 Uhr fiel es.', 'Um 13:30 Uhr fiel es.', 'de', 'verbatim'],
  ['some 1,234.5 tonnes', 'some 1234.5 tonnes', 'en', 'verbatim'],
  ['A Paris, l’Etat dort.', 'À Paris, l’État dort.', 'fr', 'verbatim'],
  ['Il a dormi.', 'Il à dormi.', 'fr', 'edited'],
  ['İlk gün', 'ilk gün', 'tr', 'verbatim'],
  ['constructor', 'constructor', 'constructor', 'verbatim'],
])('%s / %s in %s: %s', (left, right, lang, expected) => {
  expect(kind(left, right, lang)).toBe(expected);
});
