import { fold } from '../../text/fold.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { primaryLanguage } from '../../text/segmenter.ts';

/**
 * The stems of ordinals from the second on. The first is left out: it says "at first" as often. A
 * stem holds for every ending.
 */
const STEMS: Readonly<Record<string, string>> = {
  en: 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  de: 'zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft',
  fr: 'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  es: 'segund tercer cuart quint sext séptim octav noven décim',
};

const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /^$/u,
  de: /^e[nrms]?$/u,
  fr: /^s?$/u,
  es: /^(?:[oa]s?)?$/u,
};

/**
 * The value of an ordinal, in words or as a figure with its ending ("2nd", "3e", "2º"); undefined for
 * any other word.
 *
 * @param folded a folded word
 */
export const ordinal = rememberedByLanguage((folded, lang): number | undefined => {
  const language = primaryLanguage(lang);
  const figure = /^(\d{1,3})(?:st|nd|rd|th|e|eme|er|o|a)$/u.exec(folded);
  if (figure) return Number(figure[1]);
  const stems = (STEMS[language] ?? '').split(' ').map(fold);
  const ending = ENDINGS[language];
  if (!ending) return undefined;
  const at = stems.findIndex(
    (stem) => stem !== '' && folded.startsWith(stem) && ending.test(folded.slice(stem.length)),
  );
  return at < 0 ? undefined : at + 2;
});
