import { declinesNames } from '../../text/declension.ts';
import { hasBareCapitals } from '../../text/letter-case.ts';
import { primaryLanguage } from '../../text/segmenter.ts';
import type { Languages } from './languages.ts';

/** What the spelling of two passages' languages means for the comparison of their words. */
export interface Orthography {
  /** Nouns begin with a capital (German), so that one tells no name. */
  readonly nounsAreCapital: boolean;
  /** Names have case endings, so that two endings are no two spellings. */
  readonly namesDecline: boolean;
  /** The one language of both passages where its capitals may stand without their accents. */
  readonly bareCapitals: string | null;
}

/**
 * The spelling of two languages.
 *
 * @param langs BCP 47 tags
 */
export function orthographyOf(langs: Languages): Orthography {
  const both = [langs.left, langs.right];
  const isOne = primaryLanguage(langs.left) === primaryLanguage(langs.right);
  const nounsAreCapital = both.some((lang) => primaryLanguage(lang) === 'de');
  return {
    nounsAreCapital,
    namesDecline: !nounsAreCapital && both.some(declinesNames),
    bareCapitals: isOne && hasBareCapitals(langs.left) ? langs.left : null,
  };
}
