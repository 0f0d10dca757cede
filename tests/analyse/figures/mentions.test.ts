import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/analyse/figures/mentions.ts';
import { read } from '../../../src/analyse/reading/read.ts';
import { compare } from '../comparisons.ts';

function list(text: string, lang = 'en'): string[] {
  const { left } = read(compare({ lang, left: [text], right: [] }));
  return mentions(left).map(
    ({ kind, value, start, end }) => `${text.slice(start, end)} = ${kind} ${value}`,
  );
}

describe('mentions', () => {
  it.each([
    ['en', 'About 2,500 soldiers left.', '2,500 soldiers = number 2500'],
    ['en', 'Twenty-six people left.', 'Twenty-six people = number 26'],
    ['en', 'Half a million people may come.', 'Half a million people = number 500000'],
    ['en', 'A 60-metre section fell.', '60-metre = number 60'],
    ['en', 'It cost $2.5 million last year.', '$2.5 million = number 2500000'],
    ['en', 'Wages fell by 7 per cent.', '7 per cent = number 7'],
    ['en', 'It marks the second anniversary.', 'second anniversary = ordinal 2'],
    ['en', 'It was opened in 1974.', '1974 = year 1974'],
    ['en', 'He died on January 3, 2020.', 'January 3, 2020 = date 2020-01-03'],
    ['en', 'In December, talks ended.', 'December = month --12'],
    ['en', 'They resigned on Monday night.', 'Monday night = weekday 1'],
    ['en', 'It fell at 7.40 a.m. and sank.', '7.40 a.m. = time of day 460'],
    ['de', 'Rund 1.200 Menschen kamen.', '1.200 Menschen = number 1200'],
    ['de', 'Gegen 13.30 Uhr war Schluss.', '13.30 Uhr = time of day 810'],
    ['fr', 'Le 3 mars, tout était calme.', '3 mars = date --03-03'],
    ['es', 'A las seis menos veinte de la tarde cayó.', 'seis menos veinte = time of day 340?'],
    ['ru', 'Спасли одиннадцать человек.', 'одиннадцать человек = number 11'],
    ['ru', 'Запрет действует с первого марта.', 'первого марта = date --03-01'],
    ['ru', 'Это было в двадцать минут пятого.', 'двадцать минут пятого = time of day 260?'],
    ['ru', 'Пострадали 12 000 человек.', '12 000 человек = number 12000'],
    ['ru', 'Ущерб – полтора миллиона рублей.', 'полтора миллиона рублей = number 1500000'],
    ['ru', 'Это было двадцать первого марта.', 'двадцать первого марта = date --03-21'],
    ['he', 'נפצעו עשרים ושבעה נוסעים.', 'עשרים ושבעה נוסעים = number 27'],
    ['he', 'זה קרה ב-3 בינואר 2020.', 'ב-3 בינואר 2020 = date 2020-01-03'],
    ['he', 'הרכבל נפתח ב-1996 ונסגר.', 'ב-1996 = year 1996'],
    ['ar', 'أصيب سبعة وعشرون راكبا.', 'سبعة وعشرون راكبا = number 27'],
    ['fr', 'Près de 12\u202f000 personnes.', '12\u202f000 personnes = number 12000'],
    ['es', 'El plan cuesta ocho millones y medio.', 'ocho millones y medio = number 8500000'],
    ['es', 'Llegó a las once y media.', 'once y media = time of day 690?'],
    ['de', 'Um halb acht war Schluss.', 'halb acht = time of day 450?'],
    ['en', 'It began at half past six.', 'half past six = time of day 390?'],
    ['en', 'They met on the third of January.', 'third of January = date --01-03'],
    ['ar', 'وصل ثلاثة أشخاص.', 'ثلاثة أشخاص = number 3'],
    ['ar', 'كلف ٩٠ مليون دينار.', '٩٠ مليون دينار = number 90000000'],
    ['zh', '约1.2万名乘客滞留。', '1.2万名 = number 12000'],
    ['zh', '停了四十七分钟。', '四十七分钟 = number 47'],
    ['zh', '上午9时15分停运。', '9时15分 = time of day 555?'],
    ['ja', '断水は３０００世帯に及んだ。', '３０００世帯 = number 3000'],
    ['pl', 'Wrócili w sierpniu albo w środę.', 'środę = weekday 3'],
    ['pl', 'To było w poniedziałku.', 'poniedziałku = weekday 1'],
    ['ru', 'Это было в среду.', 'среду = weekday 3'],
    ['ru', 'Дождь шёл с понедельника.', 'понедельника = weekday 1'],
    ['uk', 'Це сталося у п’ятницю.', 'п’ятницю = weekday 5'],
    ['uk', 'Дощ почався у середу.', 'середу = weekday 3'],
    ['el', 'Έγινε την Τρίτη στην Αθήνα.', 'Τρίτη = weekday 2'],
    ['el', 'Το βράδυ της Παρασκευής έβρεξε.', 'Παρασκευής = weekday 5'],
    ['id', 'Itu terjadi pada hari Minggu.', 'Minggu = weekday 7'],
    ['id', 'Mereka tiba Minggu malam.', 'Minggu = weekday 7'],
    ['fi', 'Se alkoi keskiviikkona.', 'keskiviikkona = weekday 3'],
    ['fi', 'Se alkoi maanantain sateessa.', 'maanantain = weekday 1'],
    ['tr', 'Pazar günü yağmur yağdı.', 'Pazar = weekday 7'],
    ['cs', 'Stalo se to ve středu.', 'středu = weekday 3'],
    ['pt', 'Choveu na segunda-feira.', 'segunda-feira = weekday 1'],
    ['vi', 'Việc này xảy ra vào tháng 8.', 'tháng 8 = month --08'],
    ['vi', 'Ngày 12 tháng 8 năm 2015 trời mưa.', 'Ngày 12 tháng 8 năm 2015 = date 2015-08-12'],
    ['fa', 'این در سه‌شنبه رخ داد.', 'سه‌شنبه = weekday 2'],
    ['fa', 'این در ۱۵ مهر رخ داد.', '۱۵ مهر = date --27-15'],
    ['fi', 'Se tapahtui elokuussa.', 'elokuussa = month --08'],
    ['de', 'Am 09.11.2009 war Schluss.', '09.11.2009 = date 2009-11-09'],
    ['ro', 'A plouat din mai.', 'mai = month --05'],
  ])('%s: %s', (lang, text, expected) => {
    expect(list(text, lang)).toEqual([expected]);
  });

  it.each([
    ['en', 'No one may march there, and one of them said so.'],
    ['en', 'Several hundred people may come.'],
    ['en', 'A quarter of a million people may come.'],
    ['de', 'Millionen Menschen kamen.'],
    ['ru', 'Тысячи людей вышли.'],
    ['zh', '一个孩子一直在哭，大家十分着急。'],
    ['ar', 'لم يبق أحد تحت العربات.'],
    ['pl', 'Mieszkańcy bali się, a lis uciekł.'],
    ['ru', 'Среди них были дети; окружающая среда пострадала.'],
    ['uk', 'Серед них були діти.'],
    ['es', 'Cayeron al mar; el mar estaba frío.'],
    ['cs', 'Hlasovali pro návrh, do středu města.'],
    ['el', 'Η τρίτη προσπάθεια απέτυχε, και την τρίτη φορά.'],
    ['id', 'Selama beberapa minggu mereka menunggu.'],
    ['fa', 'این در سه شنبه رخ داد.'],
    ['tr', 'Kapalı pazar yandı; ara verildi.'],
    ['ro', 'Au venit mai mulți oameni, timp de luni de zile.'],
    ['pt', 'A segunda tentativa e a terça parte.'],
    ['en', 'The Sept dance and Jan spoke.'],
  ])('finds none in %s: %s', (lang, text) => {
    expect(list(text, lang)).toEqual([]);
  });
});
