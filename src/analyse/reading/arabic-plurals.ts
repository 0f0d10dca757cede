import { fold } from '../../text/fold.ts';

/** Nouns that news counts and whose plural is made inside the word, each with its plurals. */
const BROKEN = `عامل عمال
شخص أشخاص
قتيل قتلى
جريح جرحى
طفل أطفال
رجل رجال
امرأة نساء
منزل منازل
بيت بيوت
مبنى مبان مباني
يوم أيام
شهر أشهر شهور
سنة سنوات سنين
عام أعوام
أسبوع أسابيع
دقيقة دقائق
ثانية ثوان ثواني
سفينة سفن
قارب قوارب
مركب مراكب
طائرة طائرات
حافلة حافلات
قطار قطارات
شاحنة شاحنات
مدرسة مدارس
طالب طلاب طلبة
تلميذ تلاميذ
راكب ركاب
نازح نازحون نازحين
جندي جنود
ضابط ضباط
مدينة مدن
قرية قرى
شركة شركات
مصنع مصانع
متجر متاجر
عضو أعضاء
ضحية ضحايا
مصاب مصابون مصابين
ساكن سكان
عائلة عائلات
أسرة أسر
طن أطنان
متر أمتار
فدان أفدنة
درهم دراهم
دينار دنانير
ريال ريالات
جنيه جنيهات
دولار دولارات
ساعة ساعات
صاروخ صواريخ
قذيفة قذائف
غارة غارات
رحلة رحلات
طبيب أطباء
عالم علماء
خبير خبراء
مهندس مهندسون مهندسين
مريض مرضى
سجين سجناء
رهينة رهائن
حاجز حواجز
طريق طرق
جسر جسور
ميناء موانئ
رصيف أرصفة
راتب رواتب
سعر أسعار
قرار قرارات
خسارة خسائر
ضرر أضرار
حادث حوادث
شارع شوارع`;

const SINGULARS: ReadonlyMap<string, string> = new Map(
  BROKEN.split('\n').flatMap((line) => {
    const [singular = '', ...plurals] = line.split(' ').map(fold);
    return [singular, ...plurals].map((form) => [form, singular] as const);
  }),
);

/** The ending of what is counted behind eleven and more: "عاملا". */
const ACCUSATIVE = /ا$/u;

/**
 * The singular of a noun whose plural Arabic makes inside the word, as far as a list tells: "عمال" is of "عامل".
 *
 * @param folded without joined letters
 */
export function arabicSingular(folded: string): string | undefined {
  return SINGULARS.get(folded) ?? SINGULARS.get(folded.replace(ACCUSATIVE, ''));
}
