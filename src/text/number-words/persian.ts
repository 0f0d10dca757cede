import type { Source } from './source.ts';

/** The words for one, an article, and for nine, which says no as well, count in company only. */
export const persian: Source = {
  counts: [
    [
      0,
      1,
      'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده',
    ],
    [20, 10, 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد'],
    [200, 100, 'دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'],
  ],
  forms: [[100, 'یکصد']],
  scales: [
    [1e3, 'هزار'],
    [1e6, 'میلیون'],
    [1e9, 'میلیارد'],
    [1e12, 'تریلیون'],
  ],
  joins: 'و',
  bound: 'یک نه',
  halfBefore: 'نیم',
  halfBehind: 'و نیم',
  // Weekdays are counted from the first: "سه شنبه", Tuesday.
  notNumbers: 'دو شنبه,سه شنبه,چهار شنبه,پنج شنبه',
  notBehind: 'چند,چندین',
};
