import { describe, expect, test } from 'vitest';
import type { Segment, SegmentState } from '../../../src/align/alignment.ts';
import { describeLink } from '../../../src/align/spans/describe.ts';
import { nameForms } from '../../../src/align/spans/names.ts';

const MARKS: Readonly<Record<SegmentState, readonly [string, string]>> = {
  same: ['', ''],
  changed: ['[', ']'],
  own: ['{', '}'],
  spelling: ['<', '>'],
  moved: ['~', '~'],
};
const BARE = /[[\]{}<>~]/gu;

function marked(text: string, segments: readonly Segment[]): string {
  return segments
    .map(({ start, end, state }) => {
      const [open, close] = MARKS[state];
      return `${open}${text.slice(start, end)}${close}`;
    })
    .join('');
}

/** Both passages with their marks: [changed] {own} <spelling> ~moved~. */
function expectMarks(lang: string, left: string, right: string, names: string[][] = []): void {
  const [one, other] = [left.replace(BARE, ''), right.replace(BARE, '')];
  const passage = (text: string) => ({ text, furniture: false, block: 0 });
  const langs = { left: lang, right: lang };
  const { spans } = describeLink(passage(one), passage(other), langs, nameForms(names));
  expect([marked(one, spans.left), marked(other, spans.right)]).toEqual([left, right]);
}

describe('a change reads as a person would describe it', () => {
  test.each([
    ['Trump [had then said] it was over.', 'Trump [said at the time that] it was over.'],
    ['[Iran], which warned of revenge', '[Tehran], which warned of revenge'],
    ['The [leader of the movement] resigned.', 'The [head of the party] resigned.'],
    ['They came {on Saturday} to pray.', 'They came to pray.'],
    ['Two were [wounded] {in the fire, which lasted three long hours}.', 'Two were [injured].'],
    ['{The king of the small old land, who is ill}, left.', 'Left.'],
    ['Peace, {said the king}, is near.', 'Peace is near.'],
    ['It fell in {the} war of [1914], too.', 'It fell in war of [1939], too.'],
    ['fighting the [ISIL (ISIS)] group', 'fighting the [Daesh] group'],
    ['the rebels {(the “Sons”)} said', 'the rebels said'],
    [
      '[Chanting] slogans, [the marchers] filled the square.',
      '[The demonstrators], {men of many towns}, [chanted] slogans {as they} filled the square.',
    ],
  ])('%s', (left, right) => expectMarks('en', left, right));
});

describe('what is not marked', () => {
  test.each([
    [
      'He left on 3 January with 2,500 men.',
      'He left on Jan. 3 with two thousand five hundred men.',
    ],
    ['at 5.40 a.m. in an air strike by al-Muhandis', 'at 5.40am in an airstrike by Al Muhandis'],
    ['Prices rose 5 per cent, he said.', '“Prices rose 5%”, he said'],
    ['The crowd came. (AA)', 'The crowd came.'],
    ['The U.S. army’s men', 'The US army men'],
  ])('%s', (left, right) => expectMarks('en', left, right));
});

describe('a time of day is one, however it is written', () => {
  test.each([
    ['en', 'It broke out at 5.40 p.m., he said.', 'It broke out at 17:40, he said.'],
    ['en', 'The doors opened at half past six.', 'The doors opened at 6.30.'],
    ['en', 'He fled at [5.40 a.m.] by car.', 'He fled at [5.40 p.m.] by car.'],
    ['en', 'It took [6:30] hours, not more.', 'It took [7:30] hours, not more.'],
    ['de', 'Um 17.40 Uhr fiel der Strom aus.', 'Um 17:40 Uhr fiel der Strom aus.'],
    ['fr', 'Le train est parti à 15h30 de Lyon.', 'Le train est parti à 15 h 30 de Lyon.'],
    ['es', 'Cerraron a las once y media.', 'Cerraron a las 11.30.'],
  ])('%s: %s', (lang, left, right) => expectMarks(lang, left, right));
});

describe('a name spelt another way', () => {
  test.each([
    ['General <Qassem> Soleimani', 'General <Qasem> Soleimani'],
    ['<Hashed’s> deputy', "<Hashd's> deputy"],
    ['the Revolutionary <Guard> fired', 'the Revolutionary <Guards> fired'],
    ['<Rasheed al-Tamiri> fled', '<Rashid Tamiri> fled'],
    ['the <United States> army', 'the <US> army'],
    ['the [United Nations] army', 'the [US] army'],
    ['[Iran] fell on [Tuesday]', '[Iraq] fell on [Thursday]'],
    ['many [guards] fired', 'many [guard] fired'],
  ])('%s', (left, right) => expectMarks('en', left, right));

  test('another name on a list of same names is a change of wording', () => {
    const names = [['ISIL', 'Islamic State', 'Daesh']];
    expectMarks('en', 'war on [the Islamic State]', 'war on [Daesh]', names);
  });
});

describe('reordered words are moved', () => {
  test.each([
    ['between ~Washington~ ~and~ Tehran', 'between Tehran ~and~ ~Washington~'],
    [
      '~Iran fired missiles~ five days after the killing.',
      'Five days after the killing, ~Iran fired missiles~.',
    ],
    [
      '~The mayor said~ the bridge was closed to lorries.',
      'The bridge was closed to lorries, ~the mayor said~.',
    ],
    ['{She said}: “I am here.”', '“I am here,” {she said}.'],
  ])('%s', (left, right) => expectMarks('en', left, right));
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'Der [Angriff] am 3. März traf [rund] 2.500 Menschen.',
      'Der [Schlag] am 3. März traf [etwa] 2500 Menschen.',
    ],
    [
      'fr',
      '[L’Iran] a promis de venger le général, [selon] l’AFP.',
      '[Téhéran] a promis de venger le général {Soleimani}, [d’après] l’AFP.',
    ],
    [
      'es',
      'La presidenta [exigió] explicaciones si {se demuestra que} hubo negligencia.',
      'La presidenta [quiere] explicaciones si hubo negligencia.',
    ],
    [
      'ar',
      '[قال] الوزير إن [الهجوم أسفر] عن مقتل ٢٠ شخصا.',
      '[ذكر] الوزير أن [الغارة أسفرت] عن مقتل 20 شخصًا.',
    ],
    [
      'zh',
      '伊拉克[示威者]要求撤军，数千人参加{了}集会。',
      '伊拉克[抗议者]要求撤军，数千人参加集会。',
    ],
    ['ja', '水道管が[破裂]し、３０００世帯に及んだ。', '水道管が[損傷]し、3000世帯に及んだ。'],
    ['fr', 'A Lyon, l’Etat [a] payé.', 'À Lyon, l’État [avait] payé.'],
    ['pl', 'Wczoraj [Anna Kowalska] milczała.', 'Wczoraj [Annę Kowalską] milczała.'],
    ['tr', 'İşçiler [geldi].', '{Bugün} işçiler [gitti].'],
    ['hi', 'जाँच [शुरू] हुई।', 'जांच [पूरी] हुई।'],
    ['en', 'It fell to [-5] degrees.', 'It fell to [5] degrees.'],
    ['ru', 'Спасатели [сняли] с льдины 63 рыбака.', 'Спасатели [эвакуировали] с льдины 63 рыбака.'],
  ])('%s: %s', (lang, left, right) => expectMarks(lang, left, right));
});

test.each([
  ['tr', 'Fiyatlar yüzde 5 arttı.', 'Fiyatlar %5 arttı.'],
  ['uk', 'Ціни зросли на 5 відсотків.', 'Ціни зросли на 5%.'],
  ['uk', 'Ціни зросли на 3 відсотки.', 'Ціни зросли на 3%.'],
  ['ru', 'Цены выросли на 5 процентов.', 'Цены выросли на 5%.'],
  ['ru', 'Цены выросли на 2,5 процента.', 'Цены выросли на 2,5%.'],
  ['id', 'Harga naik 5 persen.', 'Harga naik 5%.'],
  ['hi', 'कीमतें 5 प्रतिशत बढ़ीं।', 'कीमतें 5% बढ़ीं।'],
  ['fi', 'Hinnat nousivat 5 prosenttia.', 'Hinnat nousivat 5 %.'],
  ['da', 'Priserne steg 5 procent.', 'Priserne steg 5%.'],
  ['nb', 'Prisene steg 5 prosent.', 'Prisene steg 5%.'],
  ['cs', 'Ceny vzrostly o 5 procent.', 'Ceny vzrostly o 5 %.'],
  ['hu', 'Az árak 5 százalék körül.', 'Az árak 5% körül.'],
  ['fa', 'قیمت‌ها ۵ درصد رشد کرد.', 'قیمت‌ها ۵% رشد کرد.'],
  ['ar', 'ارتفعت الأسعار 5 بالمئة أمس.', 'ارتفعت الأسعار 5% أمس.'],
  ['ko', '가격이 5퍼센트 올랐다.', '가격이 5% 올랐다.'],
  ['el', 'Οι τιμές ανέβηκαν 5 τοις εκατό.', 'Οι τιμές ανέβηκαν 5%.'],
  ['ro', 'Prețurile au crescut cu 5 la sută.', 'Prețurile au crescut cu 5%.'],
  ['vi', 'Giá tăng 5 phần trăm.', 'Giá tăng 5%.'],
])('a sign and the word for per cent are one, %s: %s', (lang, left, right) =>
  expectMarks(lang, left, right),
);
