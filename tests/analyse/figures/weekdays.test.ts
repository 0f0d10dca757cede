import { describe, expect, test } from 'vitest';
import { weekdayAt } from '../../../src/analyse/figures/weekdays.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** The weekdays that a text names, from 1, Monday. */
function weekdays(text: string, lang: string): number[] {
  const tokens = tokenise(text, lang);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const weekday = weekdayAt({ tokens, text, lang }, at);
    if (!weekday) continue;
    found.push(weekday.day);
    at += weekday.count - 1;
  }
  return found;
}

const WITH_NAMES =
  'ar be bg bn bs ca cs da de el en es et fi fr gl gu he hi hr hu is it lt lv mr nb nl pl pt ru sk sl sr sv th uk vi';

test.each(WITH_NAMES.split(' '))('every name that the platform has is read in %s', (lang) => {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const days = [1, 2, 3, 4, 5, 6, 7];
  const names = days.map((day) => format.format(Date.UTC(2001, 0, day)));
  expect(names.map((name) => weekdays(`x ${name} 5`, lang))).toEqual(days.map((day) => [day]));
});

describe('in the forms that news prints', () => {
  test.each([
    ['az', 'bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar günü'],
    ['be', 'у панядзелак, аўторка, у сераду, у чацвер, у пятніцу, у суботу, у нядзелю'],
    ['bn', 'সোমবারের, মঙ্গলবার, বুধবারে, বৃহস্পতিবার, শুক্রবারের, শনিবার, রবিবারের'],
    ['ca', 'dilluns, dimarts, dimecres, dijous, divendres, dissabtes, diumenges'],
    ['et', 'esmaspäeval, teisipäeva, kolmapäeval, neljapäevast, reedel, laupäeval, pühapäeviti'],
    ['hi', 'सोमवार, मंगलवार, बुधवार, बृहस्पतिवार, शुक्रवार, शनिवार, इतवार'],
    ['hr', 'ponedjeljak, u utorak, u srijedu, četvrtka, petkom, u subotu, u nedjelju'],
    ['hy', 'երկուշաբթի, երեքշաբթի, չորեքշաբթի, հինգշաբթի, ուրբաթ, շաբաթ օրը, կիրակի'],
    ['is', 'mánudaginn, þriðjudag, miðvikudags, fimmtudegi, föstudagur, laugardaginn, sunnudag'],
    ['ka', 'ორშაბათს, სამშაბათს, ოთხშაბათს, ხუთშაბათი, პარასკევს, შაბათს, კვირა დღეს'],
    ['lv', 'pirmdien, otrdienas, trešdien, ceturtdienā, piektdien, sestdienu, svētdien'],
    ['mk', 'понеделникот, вторник, среда, четврток, петок, сабота, во недела'],
    ['mr', 'सोमवारी, मंगळवारी, बुधवारी, गुरुवारच्या, शुक्रवार, शनिवारी, रविवारी'],
    ['ms', 'Isnin, Selasa, Rabu, Khamis, Jumaat, Sabtu, Ahad'],
    ['sl', 'v ponedeljek, torka, v sredo, četrtek, petkom, v soboto, v nedeljo'],
    ['sr', 'ponedeljak, utorka, u sredu, četvrtak, petkom, u subotu, u nedelju'],
    ['fa', 'دو شنبه، سه شنبه، چهار شنبه، پنج شنبه، جمعه، شنبه، یک شنبه'],
    ['he', 'ביום ב׳, יום שלישי, מיום ד׳, ליום חמישי, ביום ו׳, ביום השבת, ביום ראשון'],
    ['th', 'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสฯ วันศุกร์ วันเสาร์ วันอาทิตย์'],
    ['ur', 'پیر، منگل، بدھ، جمعرات، جمعہ، ہفتہ کو، اتوار'],
    ['vi', 'thứ Hai, hôm thứ ba, thứ Tư, thứ 5 tuần này, từ thứ sáu, tối thứ Bẩy, chủ nhật'],
  ])('%s: %s', (lang, text) => {
    expect(weekdays(text, lang)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

test.each([
  ['az', 'bazar yandı'],
  ['hy', 'մեկ շաբաթ առաջ'],
  ['ka', 'ერთი კვირა'],
  ['ur', 'ایک ہفتہ پہلے'],
  ['mk', 'една недела подоцна'],
  ['ms', 'rabu dan ahad'],
  ['sl', 'sredi mesta'],
  ['vi', 'người thứ hai, lần thứ 3, hạng tư'],
  ['he', 'הביתה ראשון, יום שני ברציפות, לשבת, השבת'],
])('plain words are none in %s: %s', (lang, text) => {
  expect(weekdays(text, lang)).toEqual([]);
});
