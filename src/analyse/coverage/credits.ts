import type { Place, Side } from '../evidence.ts';
import type { Reading } from '../reading/read.ts';

/** A mention of an agency as the source of an article's text or pictures. */
export interface Credit {
  readonly side: Side;
  /** As the article prints it. */
  readonly text: string;
  /** Where it stands; `null` where the article's front matter gives it. */
  readonly place: Place | null;
}

/** Agencies by the names and letters that credits print, and the word for agencies at large. */
const AGENCY =
  /(?<![\p{L}\p{N}])(?:AFP|AP|AA|DPA|dpa|EFE|ANSA|APA|PA Media|TASS|ТАСС|РИА Новости|Reuters|Xinhua|Anadolu|Associated Press|Agence France-Presse|Kyodo|Interfax|Интерфакс|Bloomberg|agencies|agences|agencias|agenzie|Agenturen|агентства|وكالات|新华社|共同)(?![\p{L}\p{N}])/u;

/** A credit in brackets, or at the beginning of a report: "(AA)", "BERLIN (dpa) –". */
const BRACKETS = /[([（][^()[\]（）]{2,60}[)\]）]/gu;

/**
 * The credits of agencies: from the front matter, from furniture ("Source: … and agencies"), and from
 * brackets in captions and at the head of the report.
 */
export function agencyCredits(reading: Reading): Credit[] {
  return (['left', 'right'] as const).flatMap((side): Credit[] => {
    const article = reading[side];
    const given = article.agency.map((text): Credit => ({ side, text, place: null }));
    const printed = article.passages.flatMap(({ index, text, furniture }): Credit[] => {
      const bracketed = [...text.matchAll(BRACKETS)].find(([words]) => AGENCY.test(words));
      if (bracketed && (furniture || index === 0)) {
        const [words] = bracketed;
        const place = {
          passage: index,
          start: bracketed.index,
          end: bracketed.index + words.length,
        };
        return [{ side, text: words, place }];
      }
      const isSource = furniture && /[:：]/u.test(text) && AGENCY.test(text);
      if (!isSource) return [];
      return [{ side, text, place: { passage: index, start: 0, end: text.length } }];
    });
    return [...given, ...printed];
  });
}
