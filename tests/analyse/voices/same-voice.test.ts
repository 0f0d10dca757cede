import { describe, expect, it } from 'vitest';
import { read } from '../../../src/analyse/reading/read.ts';
import { described, isSameVoice } from '../../../src/analyse/voices/same-voice.ts';
import { compare } from '../comparisons.ts';
import { told } from './told.ts';

/** Whether two descriptions mean one voice, the same from either side. */
function areOne(left: string, right: string, lang: string): boolean {
  const reading = read(compare({ lang, left: [left], right: [right] }));
  const who = (text: string) => ({ passage: 0, start: 0, end: text.length, isPronoun: false });
  const [a, b] = [
    described(reading, 'left', who(left)),
    described(reading, 'right', who(right)),
  ] as const;
  expect(isSameVoice(b, a)).toBe(isSameVoice(a, b));
  return isSameVoice(a, b);
}

describe('isSameVoice', () => {
  it.each([
    ['es', 'Paco Rollo', 'Francisco Rollo', true],
    ['en', 'Bob Holt', 'Robert Holt', true],
    ['ru', 'Саша Седов', 'Александр Седов', true],
    ['es', 'Paco Rollo', 'José Rollo', false],
    ['en', 'Bob Holt', 'Robert Poe', false],
    // Two short forms may be of two names.
    ['en', 'Fred Holt', 'Alf Holt', false],
    ['pt', 'a PM', 'Polícia Militar', true],
    ['pt', 'a PM', 'Paulo Mota', false],
    ['en', 'the PM', 'Port Movement', false],
  ])('knows short forms of names, %s: %s and %s: %s', (lang, left, right, expected) => {
    expect(areOne(left, right, lang)).toBe(expected);
  });

  it.each([
    ['川上弘・商工会議所会頭', '商工会議所の川上弘会頭', true],
    ['川上弘会頭', '商工会議所の川上弘会頭', true],
    ['湖南大学の川上弘教授', '湖南大の川上弘教授', true],
    ['教育委員会の委員長', '教育委員会', false],
    ['川上弘・商工会議所会頭', '商工会議所', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(areOne(left, right, 'ja')).toBe(expected);
  });

  it.each([
    ['Klara Voss', 'Interior Minister Klara Voss', true],
    ['Ms Voss', 'Klara Voss', true],
    ['Faris Qadri', 'Fares Qadri', true],
    ['Klara Voss', 'Pavel Ruhl', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(areOne(left, right, 'en')).toBe(expected);
  });

  it.each([
    ['سلمى الجابري المتحدثة باسم هيئة المتاحف', 'المتحدثة باسم هيئة المتاحف، سلمى الجابري', true],
    ['سلمى الجابري المتحدثة باسم هيئة المتاحف', 'الجابري', true],
    ['المتحدثة باسم هيئة المتاحف، سلمى الجابري', 'الجابري', true],
    ['مدير السوق عادل الربيعي', 'الربيعي', true],
    ['مدير السوق عادل الربيعي', 'المهندس عادل الربيعي', true],
    ['مدير السوق تيسير الربيعي', 'تيسير الربيعي', true],
    ['عادل الربيعي', 'سامي الربيعي', false],
    // What an office belongs to is no surname.
    ['مدير السوق', 'السوق', false],
    ['أحد الباعة', 'الباعة', false],
    ['أحد السكان في حي النزهة', 'أحد الباعة في حي النزهة', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(areOne(left, right, 'ar')).toBe(expected);
  });

  it.each([
    // A name of two characters, or of three, behind two titles.
    ['市长王明', '王明', true],
    ['市长王小明', '主任王小明', true],
    ['市长王明', '主任王明', false],
    // A title behind the name, and none behind an office.
    ['市医院的陈丽娟医生', '市医院外科主任陈丽娟', true],
    ['林秋局长', '局长林秋', true],
    ['长河公司的林建国总经理', '长河公司总经理林建国', true],
    ['项目负责人林秋教授', '林秋', true],
    ['中原研究所研究员林秋', '林秋研究员', true],
    ['交通局局长', '交通局', false],
    ['韩国总统', '韩国', false],
    // One character is no name.
    ['市长王明', '明', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(areOne(left, right, 'zh')).toBe(expected);
  });

  it.each([
    ['de', 'Reederei Tarn', 'Geschäftsführer Enno Tarn', false],
    ['pt', 'Polícia de Tarnau', 'Promotoria de Tarnau', false],
    ['de', 'die Reederei Tarn', 'Reederei Tarn', true],
  ])(
    'makes no person and no second body one with a body, %s: %s, %s',
    (lang, left, right, isOne) => {
      expect(areOne(left, right, lang)).toBe(isOne);
    },
  );

  it('knows a body by the noun before its name in marks', () => {
    expect(areOne('o jornal', 'o jornal “Folha Orme”', 'pt')).toBe(true);
    expect(areOne('o jornal “Voz Orme”', 'o jornal “Folha Orme”', 'pt')).toBe(false);
  });

  it('knows a Japanese name by what honours it', () => {
    expect(areOne('町長の野中文子氏', '野中文子さん', 'ja')).toBe(true);
  });

  it.each([
    ['A Marlow spokesman', 'Marlow', 1],
    ['A Marlow spokesman', 'Tarn', 2],
    ['The transport ministry', 'The ministry of transport', 1],
    ['The transport ministry', 'The ministry of health', 2],
  ])('counts the voices of %s and %s', (left, right, voices) => {
    const said = (who: string) => [`${who} said the gate leaked.`];
    expect(told({ left: said(left), right: said(right), links: [] })).toHaveLength(voices);
  });

  it.each([
    ['ru', 'Губернатор Аркадий Орлов', 'Губернатор Орлов', 'заявил, что всё готово.'],
    ['pt', 'Ministro Duarte Tarn', 'Ministro Tarn', 'afirmou que está pronto.'],
    ['it', 'Sindaco Ubaldo Tarn', 'Sindaco Tarn', 'ha detto che è pronto.'],
  ])('takes no office for a first name, %s: %s', (lang, one, other, said) => {
    expect(told({ lang, left: [`${one} ${said}`], right: [`${other} ${said}`] })).toHaveLength(1);
  });
});
