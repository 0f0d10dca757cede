import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { anyLanguage, anyText } from './scripts.ts';
import { splits } from './splits.ts';

describe('abbreviations, initials and figures', () => {
  test.each([
    ['en', 'Gen. Qasem met Lt. Col. J. K. Rowling.‖ He left.'],
    ['en', 'They came to the U.S. Army base in the U.S.‖ The base is old.'],
    ['en', 'At 5 p.m. Washington fell.‖ At 6 p.m.‖ The city slept.'],
    ['en', 'They sat.‖ Police came on Sat. and on Jan. 3.‖ No. 3 won.'],
    ['en', 'It rose 2.5 percent.‖ In 2019.‖ 300 people died.'],
    ['en', 'Mr. Smith v. St. Paul’s Inc.‖ The case ended.'],
    ['en', '1. The first.‖ 2. The second.'],
    ['pt', 'O senador falou.‖ - A situação é grave.‖ – É uma denúncia.'],
    ['ru', '— Я приду.‖ — Он встал.‖ «Да», — сказал он.'],
    ['de', 'Am 3. März kam z. B. Hr. Müller zum 2. Weltkrieg.‖ Er ging 1945.‖ Die Sonne schien.'],
    ['fr', 'M. Dupont et Mme. Durand sont là.‖ Il est parti avant J.-C. en 2020.'],
    ['es', 'El Sr. López visitó EE.UU. con la Dra. Ruiz.‖ ¿Por qué?‖ ¡Nadie sabe!'],
    ['pt', 'O Sr. Silva e a Dra. Lima têm 2.500 votos.‖ O art. 5 diz não.'],
    ['ru', 'Это т. е. А. С. Пушкин.‖ Он жил на ул. Ленина.'],
  ])('%s: %s', splits);
});

describe('a dateline with its agency, before the first sentence', () => {
  test.each([
    ['de', 'Lauben (dpa). Nach einer Explosion brennt es.‖ Niemand starb.'],
    ['de', 'Frankfurt am Main, 3. Mai (AFP/dpa). Es regnet.‖ Es schneit.'],
    ['en', 'LORNE (AP). The ferry sank.‖ It was led by Bell (LIB).‖ Bell (LIB).‖ She left.'],
    ['en', 'He met Joe Bell (Labour).‖ She left.'],
    ['en', 'He left Lorne with them (AP).‖ She left.'],
  ])('%s: %s', splits);
});

describe('a dateline at the beginning of a report', () => {
  test.each([
    ['de', 'Brenkau. Nach einer Explosion brennt es.‖ Niemand starb.'],
    ['de', 'Bad Lauben/Brenkau. Nach einer Explosion brennt es.‖ Niemand starb.'],
    ['de', 'Lauben, 3. März. – Nach einer Explosion brennt es.'],
    ['de', 'Brenkau.'],
    ['de', 'Dann.‖ Es brannte.'],
    ['de', 'Es brennt.‖ Brenkau.‖ Niemand starb.'],
    ['es', 'MADRID. Un incendio dejó a oscuras la ciudad.‖ Nadie murió.'],
    ['es', 'Valdeluna, 14 may. (Meseta).- Un incendio dejó a oscuras la ciudad.'],
    ['fr', 'PARIS, 3 mars. Un incendie a éclaté.‖ Rien.'],
    ['fr', 'Paris. – Un incendie a éclaté.'],
    ['pt', 'Lisboa, 3 de março de 2024. Um incêndio.‖ Ninguém.'],
    ['ru', 'РИМ, 3 марта. В городе пожар.‖ Никто не погиб.'],
    ['ru', 'Москва. 3 марта. ИНФОРМ.RU - В городе пожар.‖ Да.'],
    ['ru', 'РИМ, 3 марта. /ТАСС/. В городе пожар.'],
    ['en', 'Silence.‖ Then the bridge fell.'],
    ['en', 'Lorne, 3 dead.‖ The ferry sank.'],
    ['zh', '新华社北京3月3日电 火灾发生。‖无人死亡。'],
  ])('%s: %s', (lang, marked) => splits(lang, marked, true));

  test.each([
    ['de', 'Brenkau.‖ Nach einer Explosion brennt es.'],
    ['es', 'MADRID.‖ Un incendio dejó a oscuras la ciudad.'],
    ['ru', 'РИМ, 3 марта.‖ В городе пожар.'],
  ])('and none elsewhere: %s: %s', splits);
});

describe('quotations', () => {
  test.each([
    ['en', '"We will not let you stay … martyrs,” another placard read.‖ US flags were strewn.'],
    ['en', '"What now?" he asked.‖ "What now?" Trump asked.‖ “Go!”‖ The crowd shouted.'],
    ['en', '"It is over. We won," she said.‖ He said: "A day. Another day."‖ She left.'],
    ['en', '"It is over.‖ We won."‖ The crowd cheered.'],
    ['de', '„Was nun?“, fragte er.‖ »Komm. Jetzt«, sagte sie.‖ „Geht weg!“‖ Die Menge blieb.'],
    ['fr', '« Que faire ? » a-t-il demandé.‖ « Nous sommes là. »‖ Il part.'],
    ['es', 'El presidente dijo: «No. Nunca».‖ Se fue.'],
    ['el', '«Γιατί άργησαν;» ρώτησε η Ειρήνη.‖ «Πού είναι;»‖ Το πλήθος σώπασε.'],
    ['el', '«Ποιος φταίει\u037e» είπε.‖ Τι έγινε;‖ Ποιος ξέρει\u037e‖ Κανείς.'],
    ['fr', '« Que faire ; » dit-il ; puis il part.‖ Nous restons ; Paul aussi.'],
    ['ru', '«Что?» — спросил он.‖ Тишина.'],
  ])('%s: %s', splits);
});

describe('speech of several sentences, with its speaker', () => {
  const speech = (first: string, last: string, length: number) =>
    `${first}${'x'.repeat(length - first.length - last.length)}${last}`;

  test.each([
    ['en', 300, '“We won. They ', ' lost.”', ' she said.'],
    ['zh', 100, '“我们赢了。你们', '输了。”', '她说。'],
    ['ja', 100, '「怖い。どう', 'ない」', 'と彼は言った。'],
  ])('in %s stays whole up to %i characters', (lang, most, first, last, speaker) => {
    const count = (length: number) =>
      sentences(`${speech(first, last, length)}${speaker}`, lang).length;
    expect(count(most)).toBe(1);
    expect(count(most + 1)).toBe(2);
  });
});

describe('other scripts', () => {
  test.each([
    ['zh', '他说：“我们赢了。你们输了。”‖然后离开。‖“怎么办？”他问。‖伊拉克宣布。'],
    ['ja', '「怖い。どうしよう」と彼は言った。‖終わり。‖「行け！」と叫んだ。'],
    ['ko', '"갔다."고 말했다.‖ “왜 늦었나?”라며 물었다.‖ ‘끝났다.’이라고 썼다.‖ 그는 떠났다.'],
    ['ko', '“가자. 늦었다.”고 했다.‖ “우리가 이겼다.”‖ 그들은 환호했다.'],
    ['ar', 'ماذا حدث؟‖ قال: لا.‖ ثم ذهب؛ وعاد.'],
    ['hi', 'वह गया।‖ वह आया।'],
  ])('%s: %s', splits);
});

describe('what stands beside a sentence', () => {
  test.each([
    ['en', '“You will go,” some of the placards read. (AA)'],
    ['en', 'A rally in Baghdad. [Ahmad Al-Rubaye/AFP]'],
    ['en', 'He left.‖ (He had been ill.)‖ She stayed.'],
    ['en', 'The coalition against ISIL.‖ But about 2,500 stay.'],
    ['en', 'Wait... what?‖ And then ... the Guard came ...‖ Then it left.'],
  ])('%s: %s', splits);

  test('a line break is a space', () => {
    const text = 'One line\ngoes on. Another\r\nline.';
    expect(sentences(text, 'en')).toEqual([
      { start: 0, end: 17 },
      { start: 18, end: text.length },
    ]);
  });

  test('nothing holds no sentence', () => {
    expect(sentences('', 'en')).toEqual([]);
    expect(sentences(' \n\u00a0', 'en')).toEqual([]);
  });
});

test('sentences rise, are trimmed and hold every character but white space', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      let last = 0;
      for (const { start, end } of sentences(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test.each(['a. ', 'x', '"a. ', '(. ', '.) ', '。', "' ", '. 1', '“a。', 'A! ', '\ud800. '])(
  'a hundred thousand characters of %j pass',
  (unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length));
    expect(sentences(text, 'en').at(-1)?.end).toBe(text.trimEnd().length);
  },
);
