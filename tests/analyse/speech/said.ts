import { read } from '../../../src/analyse/reading/read.ts';
import { citations } from '../../../src/analyse/speech/speakers.ts';
import { compare } from '../comparisons.ts';

/** The speakers and verbs of sentences that stand in one paragraph. */
export function said(lang: string, ...texts: readonly string[]): string[] {
  const blocks = { left: texts.map(() => 0) };
  const { left } = read(compare({ lang, left: texts, right: [], blocks }));
  return citations(left).map(({ passage, verb, speaker }) => {
    const who = texts[speaker.passage]?.slice(speaker.start, speaker.end);
    return `${who}: ${texts[passage]?.slice(verb.start, verb.end)}`;
  });
}
