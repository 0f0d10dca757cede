import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';

/**
 * How a language writes "%" in words, joined and folded: the form that stands for all first, then those
 * of other cases and spellings.
 */
const PERCENT: Readonly<Record<string, string>> = {
  ar: 'بالمئة بالمائة',
  cs: 'procent procenta procento',
  da: 'procent',
  de: 'prozent',
  el: 'τοισεκατο',
  en: 'percent',
  es: 'porciento',
  fa: 'درصد',
  fi: 'prosenttia prosentti prosentin',
  fr: 'pourcent',
  hi: 'प्रतिशत',
  hu: 'szazalek szazalekot',
  id: 'persen',
  it: 'percento',
  ko: '퍼센트',
  nb: 'prosent',
  nl: 'procent',
  nn: 'prosent',
  no: 'prosent',
  pl: 'procent procenta procentu',
  pt: 'porcento',
  ro: 'lasuta',
  ru: 'процентов процента процент',
  sk: 'percent percenta percento',
  sv: 'procent',
  tr: 'yuzde',
  uk: 'відсотків відсотки відсотка відсоток',
  vi: 'phantram',
};

/** The words for "%" of a language, folded; none where it has no list. */
export const percentWords = rememberedByLanguage((_, lang): readonly string[] => {
  const language = primaryLanguage(lang);
  const words = Object.hasOwn(PERCENT, language) ? PERCENT[language] : undefined;
  return words?.split(' ').map(fold) ?? [];
});
