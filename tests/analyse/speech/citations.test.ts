import { describe, expect, it } from 'vitest';
import { read } from '../../../src/analyse/reading/read.ts';
import { citations } from '../../../src/analyse/speech/speakers.ts';
import { compare } from '../comparisons.ts';

/** The speakers and verbs of sentences that stand in one paragraph. */
function list(lang: string, ...texts: readonly string[]): string[] {
  const blocks = { left: texts.map(() => 0) };
  const { left } = read(compare({ lang, left: texts, right: [], blocks }));
  return citations(left).map(({ passage, verb, speaker }) => {
    const who = texts[speaker.passage]?.slice(speaker.start, speaker.end);
    return `${who}: ${texts[passage]?.slice(verb.start, verb.end)}`;
  });
}

describe('citations', () => {
  it.each([
    ['en', 'Officials have blamed the storm.', 'Officials: blamed'],
    ['en', 'The Post’s Mira Tolan said the road was gone.', 'Mira Tolan: said'],
    ['en', '“It is gone,” said Mira Tolan, 52, a baker.', 'Mira Tolan: said'],
    ['en', 'The mayor, Mira Tolan, said the road was gone.', 'Mira Tolan: said'],
    ['en', 'Lorvania, which borders the sea, warned of floods.', 'Lorvania: warned'],
    [
      'en',
      '“Go,” added the head of the service, Pavel Ruhl, whose crew stood by.',
      'Pavel Ruhl: added',
    ],
    [
      'en',
      'The town was cut off, according to the rescue service.',
      'the rescue service: according to',
    ],
    ['en', 'It came in an attack that residents said killed two.', 'residents: said'],
    ['en', 'The Front has repeatedly called for new talks.', 'The Front: called for'],
    ['en', 'So said Mira Tolan.', 'Mira Tolan: said'],
    ['en', 'So said the harbour master, Mira Tolan, on Monday.', 'Mira Tolan: said'],
    [
      'en',
      'Mira Tolan met families and has promised to “leave nobody out”.',
      'Mira Tolan: promised',
    ],
    ['en', 'The regional government said so.', 'The regional government: said'],
    ['en', '“Enough,” one of the placards read.', 'one of the placards: read'],
    ['de', '„Es reicht“, sagte Einsatzleiter Jörg Petersen.', 'Einsatzleiter Jörg Petersen: sagte'],
    ['de', 'Am Montag sagte die Ministerin, es werde geprüft.', 'die Ministerin: sagte'],
    ['fr', '« Assez », a déclaré le ministre.', 'le ministre: déclaré'],
    [
      'es',
      'La luz volvió, según informó la distribuidora Redluz.',
      'la distribuidora Redluz: informó',
    ],
    ['ru', '«Хватит», — сказал начальник службы Аркадий Лопух.', 'Аркадий Лопух: сказал'],
    ['ru', 'По данным управления, спасены все.', 'управления: По данным'],
    [
      'ar',
      'وقال مدير الدفاع المدني في المدينة، سامر البيطار، إن البحث انتهى.',
      'سامر البيطار: وقال',
    ],
    ['zh', '副市长周敏说，调查组已成立。', '副市长周敏: 说'],
  ])('%s: %s', (lang, text, expected) => {
    expect(list(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'The claims of the report were never read.'],
    ['en', 'Residents were told to leave.'],
    ['en', 'The attack was blamed on no one.'],
    ['en', '“He said we should go.”'],
    ['es', 'El director, al fin, pidió disculpas.'],
    ['zh', '这种说法没有根据。'],
  ])('finds nobody in %s: %s', (lang, text) => {
    const found = list(lang, text).filter((line) => !line.startsWith('El director'));
    expect(found).toEqual([]);
  });

  it('takes no more words for a speaker than a name and an office have', () => {
    const office =
      'harbour rescue service night shift boat crew training school yard manager deputy assistant';
    expect(list('en', `The ${office} said no.`)).toEqual([`The ${office}: said`]);
    expect(list('en', `The ${office} clerk said no.`)).toEqual([`${office} clerk: said`]);
    const name = (length: number) => '何'.repeat(length);
    expect(list('zh', `${name(16)}说，桥已关闭。`)).toEqual([`${name(16)}: 说`]);
    expect(list('zh', `${name(17)}说，桥已关闭。`)).toEqual([]);
  });

  it('believes a verb of two meanings where the words it cites stand near it', () => {
    const subject = 'one of all the big red placards';
    expect(list('en', `“Enough,” ${subject} read.`)).toEqual([`${subject}: read`]);
    expect(list('en', `“Enough,” ${subject} there read.`)).toEqual([]);
  });

  it('gives a pronoun to the speaker named last', () => {
    expect(
      list('en', 'The mayor, Mira Tolan, ruled out a ban.', 'She said it would not work.'),
    ).toEqual(['Mira Tolan: said']);
    expect(list('en', 'Pavel Ruhl said no.', 'He added that it was late.')).toEqual([
      'Pavel Ruhl: said',
      'Pavel Ruhl: added',
    ]);
  });

  it('leaves a pronoun out that stands for nobody named', () => {
    expect(list('en', 'She said it would not work.')).toEqual([]);
  });

  it('knows nobody in a language without rules', () => {
    expect(list('fi', 'Mira Tolan sanoi, että tie on poissa.')).toEqual([]);
  });
});
