import type { Source } from './source.ts';

/**
 * Numbers in both genders, with their construct forms. "שני" is left out, for it is Monday and the
 * second as well, and so is "שנים", years, but before ten. The words for one are pronouns too, and
 * count in company only; a hundred behind a preposition is a century.
 */
export const hebrew: Source = {
  counts: [
    [0, 1, 'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר'],
    [1, 1, 'אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה'],
    [3, 1, 'שלושת ארבעת חמשת ששת שבעת שמונת תשעת עשרת'],
    [20, 10, 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים'],
  ],
  forms: [
    [2, 'שתי שתים שנים'],
    [3, 'שלש שלשה'],
    [5, 'חמשה'],
    [6, 'ששה'],
    [200, 'מאתיים'],
  ],
  scales: [
    [100, 'מאה', 'מאות'],
    [1e3, 'אלף', 'אלפים'],
    [1e6, 'מיליון', 'מיליונים'],
    [1e9, 'מיליארד', 'מיליארדים'],
    [1e12, 'טריליון'],
  ],
  bound: 'אחת אחד שנים במאה למאה',
  halfBefore: 'חצי',
  halfBehind: 'וחצי',
  notBehind: 'כמה,באר,בבאר,מבאר,לבאר,רבע,שליש',
  pairs: { אלפיים: 'שתיים אלף' },
  prefixes: { and: 'ו', others: 'בלכמ' },
  order: 'semitic',
};
