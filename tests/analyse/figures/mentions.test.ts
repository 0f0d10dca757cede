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
    ['en', 'The council voted 7-2 on Monday.', ['7-2 = score 7-2', 'Monday = weekday 1']],
    ['pt', 'O Orme venceu por 4 a 1 no domingo.', ['4 a 1 = score 4-1', 'domingo = weekday 7']],
    ['es', 'El Orme ganó por 4 a 1 en casa.', ['4 a 1 = score 4-1']],
    ['en', 'The 10-15 boats left.', ['10 = number 10', '15 boats = number 15']],
    ['pt', 'Gastou de 3 a 2 mil reais.', ['3 = number 3', '2 mil reais = number 2000']],
  ])('reads both numbers of a score as one, and no range as one, %s: %s', (lang, text, found) => {
    expect(list(text, lang)).toEqual(found);
  });

  it.each([
    ['en', 'The clerk filed it as No. 12-3456 and left.'],
    ['pt', 'A lei 4.321/1998 vale ainda.'],
    ['en', 'Call 555-0142 for help.'],
    ['en', 'The house at 12 Mill Lane burnt.'],
    ['en', 'He lives in the 1200 block of Weir Street.'],
    ['pt', 'A casa da Rua do Cais, 112, ardeu.'],
    ['de', 'Das Haus in der Uferstraße 12 brannte.'],
    ['en', 'The board was 3 1/2 feet wide.'],
    ['en', 'Their flat faces the Seven Weirs park.'],
    ['en', 'It was Tolan’s Seven Weirs, he said.'],
    ['pt', 'A ponte caiu nos anos 80 por falta de cuidado.'],
    ['en', 'He found comet 1302455 by chance.'],
  ])('reads no figure in a number that only says which one, %s: %s', (lang, text) => {
    expect(list(text, lang)).toEqual([]);
  });

  it('reads the number of places behind a range of ages, and no share', () => {
    expect(list('It taught girls between the ages of six and ten in 15 villages.')).toEqual([
      'six = number 6',
      'ten = number 10',
      '15 villages = number 15',
    ]);
    expect(list('It taught six in ten girls and one in 15 boys.')).toEqual([]);
  });

  it.each([
    ['The boat is a Class 7 boat.', 'Class 7 = number 7'],
    ['They took Ferry 12 home.', 'Ferry 12 = number 12'],
    ['The No. 2 lock broke.', 'No. 2 = number 2'],
    ['Orme Crews Save Three Swimmers', 'Three Swimmers = number 3'],
    ['He showed Tolan’s 1921 Weirs again.', '1921 = year 1921'],
    ['Officers say Orme 12 boats sank.', '12 boats = number 12'],
    ['It took them Monday 12 boats.', 'Monday = weekday 1, 12 boats = number 12'],
  ])('prints a number that tells a thing from its like with its name: %s', (text, found) => {
    expect(list(text).join(', ')).toBe(found);
  });

  it.each([
    ['pt', 'Foi na terça-feira (13), à noite.', 'terça-feira (13) = weekday 2'],
    ['pt', 'Foi na terça-feira, 13, à noite.', 'terça-feira, 13 = weekday 2'],
    ['pt', 'Foi na segunda-feira, dia 9.', 'segunda-feira, dia 9 = weekday 1'],
    ['es', 'Fue el martes (13).', 'martes (13) = weekday 2'],
    ['pt', 'Foi na terça-feira, 24 barcos.', 'terça-feira = weekday 2, 24 barcos = number 24'],
  ])('reads the day behind a weekday with it, %s: %s', (lang, text, found) => {
    expect(list(text, lang).join(', ')).toBe(found);
  });

  it.each([
    ['en', 'They freed two wet young otters.', 'two wet young otters = number 2'],
    ['en', 'The fine of $40 weekly stands.', '$40 = number 40'],
    ['pt', 'Nos dois primeiros barcos choveu.', 'dois primeiros barcos = number 2'],
    ['en', 'The pond lies 50 miles (80 kilometres) off.', '50 miles = number 50'],
  ])('prints what is counted, and nothing else, %s: %s', (lang, text, found) => {
    expect(list(text, lang).join(', ')).toBe(found);
  });

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
    ['en', 'In April Jones left.', 'April = month --04'],
    ['de', 'Im August Keller zu bauen, ist teuer.', 'August = month --08'],
    ['en', 'They resigned on Monday night.', 'Monday night = weekday 1'],
    ['en', 'It fell at 7.40 a.m. and sank.', '7.40 a.m. = time of day 460'],
    ['de', 'Rund 1.200 Menschen kamen.', '1.200 Menschen = number 1200'],
    ['de', 'Gegen 13.30 Uhr war Schluss.', '13.30 Uhr = time of day 810'],
    ['fr', 'Le 3 mars, tout était calme.', '3 mars = date --03-03'],
    ['ru', 'Рухнуло без двадцати десять.', 'без двадцати десять = time of day 580?'],
    ['ru', 'Это было без четверти шесть.', 'без четверти шесть = time of day 345?'],
    ['it', 'Trasporta 400mila passeggeri.', '400mila passeggeri = number 400000'],
    ['pt', 'O fogo durou três horas e meia.', 'três horas e meia = number 3.5'],
    ['en', 'It lasted three hours and a half.', 'three hours and a half = number 3.5'],
    ['en', 'The fine was Rs120,000.', 'Rs120,000 = number 120000'],
    ['en', 'It cost 18m crowns.', '18m crowns = number 18000000'],
    ['en', 'The fine was USD2.5m.', 'USD2.5m = number 2500000'],
    ['en', 'The fine was Rs 40,000 at most.', 'Rs 40,000 = number 40000'],
    ['en', 'On board were 209 passengers and crew.', '209 passengers and crew = number 209'],
    ['pt', 'O prejuízo passa de R$ 4 milhões.', 'R$ 4 milhões = number 4000000'],
    [
      'es',
      'A las seis menos veinte de la tarde cayó.',
      'seis menos veinte de la tarde = time of day 1060',
    ],
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
    ['ar', 'انقطع التيار الساعة التاسعة والنصف مساء.', 'التاسعة والنصف مساء = time of day 1290'],
    ['ar', 'انقطع التيار في التاسعة من صباح أمس.', 'التاسعة من صباح = time of day 540'],
    ['ar', 'انقطع التيار عند الساعة الثانية عشرة ليلا.', 'الثانية عشرة ليلا = time of day 0'],
    ['ar', 'انقطع التيار الساعة الحادية عشرة.', 'الحادية عشرة = time of day 660?'],
    ['ar', 'انقطع التيار قرابة الرابعة صباحا.', 'الرابعة صباحا = time of day 240'],
    ['ar', 'انقطع التيار نحو 9 صباحا.', '9 صباحا = time of day 540'],
    ['zh', '约1.2万名乘客滞留。', '1.2万名 = number 12000'],
    ['zh', '他们提出3点建议。', '3 = number 3'],
    ['zh', '停了四十七分钟。', '四十七分钟 = number 47'],
    ['zh', '上午9时15分停运。', '上午9时15分 = time of day 555'],
    ['ja', '断水は３０００世帯に及んだ。', '３０００世帯 = number 3000'],
    ['ja', '午前六時二十分ごろ始まった。', '午前六時二十分 = time of day 380'],
    ['ja', '午後一時に解除した。', '午後一時 = time of day 780'],
    ['ja', '6時半に再開した。', '6時半 = time of day 390?'],
    ['ja', '男性(七一)が見た。', '七一 = number 71'],
    ['zh', '下午两点半开会。', '下午两点半 = time of day 870'],
    ['zh', '当晚九点断电。', '晚九点 = time of day 1260'],
    ['zh', '封存了三十六份记录。', '三十六份 = number 36'],
    ['zh', '抽走四十二罐奶粉。', '四十二 = number 42'],
    ['zh', '百分之三十的人弃权。', '百分之三十 = number 30'],
    ['zh', '14日深夜断电。', '14日 = date ---14'],
    ['zh', '九月十四日断电。', '九月十四日 = date --09-14'],
    ['zh', '断电连续14日。', '14日 = number 14'],
    ['zh', '历史上断电14日后复电。', '14日 = number 14'],
    ['ja', '14日に再開した。', '14日 = date ---14'],
    ['ja', '停電は14日間続いた。', '14日間 = number 14'],
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
    ['fa', 'این در سه شنبه رخ داد.', 'سه شنبه = weekday 2'],
    ['he', 'זה קרה ביום ראשון בבוקר.', 'ביום ראשון = weekday 7'],
    ['he', 'הישיבה נדחתה מיום שני.', 'מיום שני = weekday 1'],
    ['he', 'החנויות נסגרות בימי שישי.', 'בימי שישי = weekday 5'],
    ['he', 'הדיון יתקיים ביום ה׳.', 'ביום ה׳ = weekday 4'],
    ['he', 'גשם ירד בשבת.', 'בשבת = weekday 6'],
    ['he', 'ההפגנה התקיימה במוצאי שבת.', 'במוצאי שבת = weekday 6'],
    ['th', 'ฝนตกเมื่อวันจันทร์', 'วันจันทร์ = weekday 1'],
    ['th', 'ฝนตกเมื่อวันพฤหัสบดีที่แล้ว', 'วันพฤหัสบดี = weekday 4'],
    ['th', 'ปิดทุกวันอาทิตย์', 'วันอาทิตย์ = weekday 7'],
    ['vi', 'Trời mưa hôm thứ Hai.', 'thứ Hai = weekday 1'],
    ['vi', 'Thứ Bảy trời mưa.', 'Thứ Bảy = weekday 6'],
    ['vi', 'Sáng thứ tư trời mưa.', 'thứ tư = weekday 3'],
    ['vi', 'Trường mở lại thứ 5 tuần sau.', 'thứ 5 = weekday 4'],
    ['vi', 'Trời mưa ngày Chủ nhật.', 'Chủ nhật = weekday 7'],
    ['vi', 'Hai mươi lăm người bị thương.', 'Hai mươi lăm người = number 25'],
    ['fa', 'این در ۱۵ مهر رخ داد.', '۱۵ مهر = date --27-15'],
    ['fi', 'Se tapahtui elokuussa.', 'elokuussa = month --08'],
    ['de', 'Am 09.11.2009 war Schluss.', '09.11.2009 = date 2009-11-09'],
    ['ro', 'A plouat din mai.', 'mai = month --05'],
    ['en', 'Sorley | 3 min read', '3 min = number 3'],
    ['en', 'Boats → 12 of them', '12 = number 12'],
    ['en', 'It cost £40 | and more.', '£40 = number 40'],
    ['en', 'A boy aged nine was hurt.', 'nine = number 9'],
    ['en', 'A nine-year-old boy was hurt.', 'nine-year-old = number 9'],
    ['en', 'A thirty-seven-year-old ship sank.', 'thirty-seven-year-old = number 37'],
    ['en', 'Two hundred refused to go.', 'Two hundred = number 200'],
    ['de', 'Ein neunjähriger Junge fiel.', 'neunjähriger = number 9'],
    ['de', 'Eine 71-Jährige fiel.', '71-Jährige = number 71'],
    ['de', 'Eine dreitägige Reise.', 'dreitägige = number 3'],
    ['en', 'It passed by 29 shortly after noon.', '29 = number 29'],
    ['en', 'Keep it below 8C at all times.', '8C = number 8'],
    ['en', 'Last year 90 people left.', '90 people = number 90'],
    ['es', 'Este año 30 personas se fueron.', '30 personas = number 30'],
    ['en', 'The board met twice.', 'twice = number 2'],
    ['de', 'Der Rat tagte zweimal.', 'zweimal = number 2'],
    ['nl', 'De raad kwam driemaal bijeen.', 'driemaal = number 3'],
    ['ru', 'Совет собирался дважды.', 'дважды = number 2'],
    ['uk', 'Рада збиралася двічі.', 'двічі = number 2'],
    ['nl', 'Een negenjarige jongen viel.', 'negenjarige = number 9'],
    ['sv', 'En nioårig pojke föll.', 'nioårig = number 9'],
    ['ru', 'Упал девятилетний мальчик.', 'девятилетний = number 9'],
    ['ru', 'Упал 34-летний рыбак.', '34-летний = number 34'],
    ['ru', 'Мост построили в 1974-м.', '1974-м = year 1974'],
    ['ru', 'Мост 1974-го года упал.', '1974-го = year 1974'],
    ['ru', 'Он живёт на 5-м этаже.', '5-м этаже = ordinal 5'],
    ['uk', 'Міст збудували у 1974-му.', '1974-му = year 1974'],
    ['ru', 'Ещё 17 получили травмы.', '17 = number 17'],
    ['ru', 'Пришли 19 недель спустя.', '19 недель = number 19'],
    ['ru', 'Ждали две недели.', 'две недели = number 2'],
    ['es', 'Ayer 12 resultaron heridos.', '12 = number 12'],
    ['fr', 'Les 12 périrent.', '12 = number 12'],
    ['it', 'In tutto 12 morirono.', '12 = number 12'],
    ['pl', 'Wczoraj 12 zginęło.', '12 = number 12'],
  ])('%s: %s', (lang, text, expected) => {
    expect(list(text, lang)).toEqual([expected]);
  });

  it.each([
    ['en', 'A three-way race and a two-thirds vote.'],
    ['ru', 'Это построили в 1960-х.'],
    ['en', 'The council issued a section 114 notice under article 50.'],
    ['en', 'One in five councils may fail, or 2 in 7.'],
    ['es', 'Ardió una quinta parte del bosque y tres cuartas partes del parque.'],
    ['es', 'El señor Julio Vega cruzó el puente.'],
    ['de', 'Bäcker August Keller kam zur Brücke.'],
    ['en', 'It was April Jones who left.'],
    ['de', 'Manchmal fragte er noch einmal, wie jedesmal.'],
    ['en', 'No one may march there, and one of them said so.'],
    ['en', 'Several hundred people may come.'],
    ['en', 'A quarter of a million people may come.'],
    ['de', 'Millionen Menschen kamen.'],
    ['ru', 'Тысячи людей вышли.'],
    ['zh', '一个孩子一直在哭，大家十分着急。'],
    ['ja', '体育館には一時、人が集まった。'],
    ['ja', '工場の第2棟で、第二棟とも呼ぶ。'],
    ['zh', '他提出三点建议。'],
    ['zh', '五年级和3年级的家长来了，庆祝三周年。'],
    ['zh', '三四名工人走过八十二银行，千千万万的人。'],
    ['ja', '三分の二が賛成し、22年度に始まる。'],
    ['zh', '大家十分满意，打了一百分，学习十九大报告。'],
    ['ar', 'لم يبق أحد تحت العربات.'],
    ['ar', 'انقطع التيار للمرة الثالثة صباح اليوم، وفي الثالثة من عمرها.'],
    ['pl', 'Mieszkańcy bali się, a lis uciekł.'],
    ['ru', 'Среди них были дети; окружающая среда пострадала.'],
    ['uk', 'Серед них були діти.'],
    ['es', 'Cayeron al mar; el mar estaba frío.'],
    ['cs', 'Hlasovali pro návrh, do středu města.'],
    ['el', 'Η τρίτη προσπάθεια απέτυχε, και την τρίτη φορά.'],
    ['id', 'Selama beberapa minggu mereka menunggu.'],
    ['he', 'הגשם נמשך יום שני ברציפות, והוא התיישב לשבת.'],
    ['he', 'זה היה היום הראשון, והשבת הרכוש נדחתה.'],
    ['th', 'ดวงอาทิตย์ขึ้นทุกวัน'],
    ['vi', 'Đây là lần thứ hai, và người thứ ba bỏ đi; chủ nhà nhật báo.'],
    ['tr', 'Kapalı pazar yandı; ara verildi.'],
    ['ro', 'Au venit mai mulți oameni, timp de luni de zile.'],
    ['lv', 'Marta un Maija runāja ar Augustu.'],
    ['pt', 'A segunda tentativa e a terça parte.'],
    ['pt', 'Ele mora no Rio de Janeiro.'],
    ['en', 'The Sept dance and Jan spoke.'],
  ])('finds none in %s: %s', (lang, text) => {
    expect(list(text, lang)).toEqual([]);
  });

  it.each([
    ['Nur 18 lehnten ab.', '18 = number 18'],
    ['Die Fähre, 2021 stillgelegt, rostet.', '2021 = year 2021'],
    ['Die im Sommer 2021 gebaute Fähre rostet.', '2021 = year 2021'],
    ['Bereits 2000 Fischer unterschrieben.', '2000 Fischer = number 2000'],
    ['Gut 300 kamen, 2000 unterschrieben.', '300 = number 300, 2000 = number 2000'],
    ['Seit 2000 rostet die Fähre.', '2000 = year 2000'],
    ['Dort lagen 18 alte Boote.', '18 alte = number 18'],
    ['Dort lagen 18 schwer beschädigte Boote.', '18 schwer = number 18'],
    ['Es kamen 18 weitere.', '18 weitere = number 18'],
    ['Er maß 18 cm.', '18 cm = number 18'],
  ])('takes no German verb for a unit: %s', (text, found) => {
    expect(list(text, 'de').join(', ')).toBe(found);
  });
});

it('takes a number before a year, or before a smaller one, for no part of a share', () => {
  expect(list('It had 12 in 2019.', 'en')).toEqual(['12 = number 12', '2019 = year 2019']);
  expect(list('It lost three in two raids.', 'en')).toEqual([
    'three = number 3',
    'two raids = number 2',
  ]);
});
