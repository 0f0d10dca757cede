import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';

/**
 * Endings of verbs in the past that no plural noun has, and verbs that often follow a bare number, by
 * language. They are for folded words.
 */
const VERBS: Readonly<Record<string, string>> = {
  cs: '(?!kilo$).*lo',
  de: 'gestiegen|angestiegen|gesunken|erhöht|starben|kamen|erlitten|mussten|konnten|blieben|überlebten|flohen|nahmen|demonstrierten|protestierten',
  en: 'died|suffered|fled|remained|remain|survived|escaped|needed|received|attended|came|went|sustained|refused|drowned|gathered|marched|stayed|took|lost|watched|cheered|queued|voted|joined|lived|worked|spoke|stood',
  es: '.*(?:aron|ieron|aban|ian)|continuan|siguen|permanecen|estan',
  fr: '.*(?:erent|irent|urent|aient)|restent|demeurent',
  it: '.*(?:arono|erono|irono|avano|evano|ivano)|restano|risultano|rimangono',
  nl: 'stierven|raakten|kwamen|moesten|vluchtten|overleefden',
  pl: '.*ło',
  pt: '.*(?:aram|eram|iram|avam|iam|ou)|continuam|permanecem|seguem|estao',
  ru: '.*л(?:и|о|ись|ось)',
  sk: '(?!kilo$).*lo',
  sv: 'dog|omkom|kom|fick|flydde|skadades|överlevde',
  uk: '.*л(?:и|о|ися|ося|ись|ось)',
};

/** Behind two, three and four, Slavic nouns can end as verbs do ("две недели"): these are verbs there, too. */
const VERBS_BEHIND_FEW: Readonly<Record<string, string>> = {
  ru: '.*(?:лись|лось|ло)|погибли|умерли|спасли|получили|пострадали|пропали|остались|попали|бежали|скончались',
  uk: '.*(?:лися|лося|лись|лось|ло)|загинули|померли|отримали|постраждали|зникли',
};

const FEW = /(?:^|[^1])[234]$/u;

const made = new Map<string, RegExp>();

/** A pattern for whole folded words. */
function whole(alternatives: string): RegExp {
  const known = made.get(alternatives);
  if (known) return known;
  const pattern = new RegExp(`^(?:${fold(alternatives)})$`, 'u');
  made.set(alternatives, pattern);
  return pattern;
}

/**
 * Whether a word right behind a number is a verb, so that the number stands alone: "17 получили травмы",
 * "two died".
 *
 * @param folded a folded word
 * @param value of the number
 */
export function isVerbBehindNumber(folded: string, value: string, lang: string): boolean {
  const language = primaryLanguage(lang);
  const few = FEW.test(value) ? VERBS_BEHIND_FEW[language] : undefined;
  const verbs = few ?? VERBS[language];
  return verbs !== undefined && whole(verbs).test(folded);
}
