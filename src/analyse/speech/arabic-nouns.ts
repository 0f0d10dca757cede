import { fold } from '../../text/fold.ts';

const folded = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Nouns for what speaks and is no person. */
const BODIES = folded(
  `منظمة وزارة حكومة شركة نقابة هيئة حزب حركة جيش شرطة بلدية سلطة سلطات لجنة وكالة جمعية مجلس بنك مصرف
   محكمة نيابة جامعة اتحاد مؤسسة إدارة رئاسة قيادة مديرية غرفة مركز مستشفى مرصد سفارة صحيفة جريدة قناة
   إذاعة تلفزيون بعثة رابطة نادي فريق تحالف ائتلاف تيار جبهة قوات قوة دفاع هلال صليب أمم مصلحة جهاز
   مكتب معهد مفوضية شبكة حملة مجموعة فرقة ديوان برلمان مطار ميناء خطوط مصنع مدرسة كلية تنسيقية خفر إعلام أمن
   معارضة حرس إطفاء إسعاف طوارئ جمارك`,
);

/** Nouns for what somebody is. */
const OFFICES = folded(
  `وزير وزيرة رئيس رئيسة مدير مديرة متحدث متحدثة ناطق ناطقة محافظ محافظة والي عمدة مسؤول مسؤولة قائد نائب
   نائبة سفير سفيرة أمين أمينة نقيب نقيبة عضو خبير خبيرة محلل طبيب طبيبة محام محامي محامية مهندس مهندسة
   دكتور دكتورة أستاذ أستاذة عميد لواء عقيد رائد ملازم جنرال شيخ سيد سيدة ملك أمير أميرة بابا بطريرك
   مفتي مبعوث مفوض مفوضة ممثل ممثلة مندوب مستشار مستشارة باحث باحثة كاتب كاتبة صحفي صحفية صحافي صحافية
   شاهد شاهدة شهود سكان أهالي مصدر مصادر زعيم مدعي قاض قاضي مشرف مشرفة منسق منسقة سكرتير وكيل وكيلة
   عامل عمال سائق مزارع صياد معلم معلمة مدرب لاعب كابتن قبطان ربان مرشح مرشحة`,
);

/** Words before a name that say what somebody is. */
const TITLES =
  /^ال(?:مهندس|دكتور|استاذ|عميد|لواء|عقيد|رايد|ملازم|جنرال|شيخ|سيد|امير|محامي|نقيب|قبطان|كابتن)ه?$/u;

/** First names: where no capital marks a name, what tells that one begins. */
const FIRST_NAMES = folded(
  `أحمد محمد محمود مصطفى حسن حسين خالد عمر عمرو سعيد سعد سالم سامر سامي سمير سليم سليمان يوسف يونس
   إبراهيم إسماعيل إسحاق موسى عيسى داود كمال جمال جميل فؤاد فادي فاروق فهد فيصل فارس ماهر مازن ماجد
   مالك مروان منير منصور نبيل نادر ناصر نزار نضال هاني هشام هيثم وائل وليد وسام ياسر ياسين زياد زيد زكريا
   طارق طلال عادل عامر عباس عبدالله عبد عثمان عدنان عصام عماد غسان قاسم كريم لؤي باسم بسام بشار بلال بدر
   جابر جعفر جواد حاتم حازم حامد حمزة حيدر رامي رائد رشيد رياض رضا راشد شادي شريف صالح صلاح صادق ضياء
   أنور أيمن أسامة أشرف أكرم أمجد أنس إياد إيهاب تامر توفيق ثامر
   ليلى فاطمة مريم عائشة زينب خديجة سارة سلمى سعاد سميرة سناء سهام نادية نجلاء نجوى نوال نورا نور هالة هدى
   هناء هند وفاء ياسمين رنا ريم ريما رانيا رشا دينا دلال جميلة حنان خلود سوسن شيماء عبير غادة فرح كوثر لبنى
   لينا لمى مها منى ميساء نهى إيمان أسماء آمنة إلهام ابتسام`,
);

/** Letters that Arabic joins to a noun: "and", "by", "for", and the article. */
const JOINED = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=\p{L}{3})/u;

/** The letters "and" alone, and with the article. */
const FORMS = [/^[وف](?=\p{L}{3})/u, /^[وف]?ال(?=\p{L}{2})/u, JOINED];

function isOf(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || FORMS.some((joined) => set.has(word.replace(joined, '')));
}

/** Whether a folded Arabic word is a noun for a body, with or without what is joined to it: "المنظمة". */
export function isArabicBody(word: string): boolean {
  return isOf(BODIES, word);
}

/** Whether a folded Arabic word says what somebody is: "المدير". */
export function isArabicOffice(word: string): boolean {
  return isOf(OFFICES, word);
}

/** Whether a folded Arabic word stands before the name of one whom it honours: "المهندس". */
export function isArabicTitle(word: string): boolean {
  return TITLES.test(word);
}

/** Whether a folded Arabic word is a first name, as far as a list of common ones tells. */
export function isArabicFirstName(word: string): boolean {
  return FIRST_NAMES.has(word);
}
