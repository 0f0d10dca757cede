import { arabic } from './arabic.ts';
import { bulgarian } from './bulgarian.ts';
import { catalan } from './catalan.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { malay } from './malay.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serboCroatian } from './serbo-croatian.ts';
import { slovak } from './slovak.ts';
import { slovene } from './slovene.ts';
import type { Source } from './source.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

/** The languages whose number words are read, by the primary subtag of their tags. */
export const SOURCES: Readonly<Record<string, Source>> = {
  ar: arabic,
  bg: bulgarian,
  bs: serboCroatian,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  hi: hindi,
  hr: serboCroatian,
  id: indonesian,
  it: italian,
  ms: malay,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sl: slovene,
  sr: serboCroatian,
  sv: swedish,
  th: thai,
  tr: turkish,
  uk: ukrainian,
};
