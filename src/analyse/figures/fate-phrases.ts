import { primaryLanguage } from '../../text/segmenter.ts';
import type { Token } from '../../text/tokens.ts';
import type { Fate } from './fate-words.ts';

/** Phrases that tell of a fate, none of whose words does by itself, by language; folded, up to their last word. */
const PHRASES: Readonly<Record<string, Readonly<Partial<Record<Fate, RegExp>>>>> = {
  de: {
    dead: /\bums leben$|\bdas leben gekostet$/u,
    evacuated:
      /\bin sicherheit (?:gebracht|bringen)$|\bihre (?:hauser|wohnungen) (?:verlassen|raumen)$/u,
  },
  en: {
    dead: /\blos(?:e|t|ing) (?:his|her|their) (?:life|lives)$|\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?)(?: [^ ]+){1,3} lives$|\blives (?:were |are )?lost$/u,
    evacuated: /\b(?:fled|flee|leave|left|forced from|moved out of) (?:his|her|their) homes?$/u,
    critical: /\bintensive care$/u,
    hurt: /\b(?:medical (?:attention|treatment)|treated in hospital)$/u,
    saved: /\bto safety$/u,
  },
  es: {
    dead: /\bperd\p{L}+ la vida$|\bcost(?:o|ado|aron) la vida$|\bcobr(?:o|ado|aron)(?: [^ ]+){1,2} vidas$/u,
    critical: /\bcuidados intensivos$/u,
    evacuated: /\babandon\p{L}+ sus (?:casas|hogares|viviendas)$/u,
    hurt: /\batencion medica$/u,
  },
  fr: {
    dead: /\bperdu la vie$|\bcout(?:e|ait|ant) la vie$/u,
    critical: /\bsoins intensifs$/u,
    evacuated: /\bquitt\p{L}+ leurs? (?:domiciles?|logements?|maisons?)$/u,
  },
  ja: { hurt: /(?:^| )(?:け が|ケ ガ|ケガ)$/u },
  it: {
    dead: /\b(?:pers|perdut)\p{L}+ la vita$|\bcostat[ao] la vita$/u,
    critical: /\bterapia intensiva$/u,
    evacuated: /\b(?:abbandon|lasci)\p{L}+ (?:la propria casa|le proprie case)$/u,
  },
  pt: {
    dead: /\bperd\p{L}+ a vida$|\bcust\p{L}+ a vida$/u,
    evacuated: /\b(?:abandon|deix)\p{L}+ (?:as )?(?:suas )?casas$/u,
    hurt: /\batendimento medico$/u,
  },
  ru: {
    dead: /(?:^| )стал[аи]? жертв(?:ой|ами) (?:авари|взрыв|землетрясени|катастроф|крушени|лавин|наводнени|обстрел|пожар|столкновени|теракт|ураган|шторм)\p{L}*$/u,
  },
};

/** No phrase has more words. */
const LONGEST = 5;

/** The fate that a phrase tells whose last word is a token. */
export function fateOfPhrase(tokens: readonly Token[], last: number, lang: string): Fate | null {
  const language = primaryLanguage(lang);
  const phrases = Object.hasOwn(PHRASES, language) ? PHRASES[language] : undefined;
  if (phrases === undefined) return null;
  const words = tokens
    .slice(Math.max(0, last + 1 - LONGEST), last + 1)
    .map(({ folded }) => folded)
    .join(' ');
  const fates = Object.keys(phrases) as Fate[];
  return fates.find((fate) => phrases[fate]?.test(words)) ?? null;
}
