import type { SplitFile } from './front-matter.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';

/** Every character that is not seen, or that the rules below look at. */
export const SUSPECT =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD\u115F\u1160\u3164\uFFA0]|[\u034F\u17B4\u17B5]/gu;

/** Letters whose shape depends on joiners: Arabic, Syriac, N'Ko, Mongolian and the scripts of India. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Mand}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** Scripts that write no space between words and mark a break with U+200B. */
const BREAKING = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/u;

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|[\u{E0020}-\u{E007F}]|\uFE0F/u;

/** Embeddings, overrides and isolates: they turn text from one direction to the other. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/u;

/** Marks that only lend a neutral character a direction. */
const DIRECTION_MARK = /[\u200E\u200F\u061C]/u;

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** Format characters that are seen: Arabic number signs, Kaithi and Egyptian ones. */
const SEEN = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u{13430}-\u{1343F}]/u;

/** Names that readers of a report know. Anything else is named by its code. */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u061C': 'Arabic letter mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of embedding',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\uFEFF': 'zero-width no-break space',
  '\uFFFD': 'replacement character',
};

/** What a C1 control's code prints in Windows-1252: the text was in it, and read as Latin-1. `null` for all else. */
function inWindows1252(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || code > 0x9f) return null;
  const printed = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return printed === character ? null : printed;
}

/** How a character is put right, where that is other than by deleting it. */
function remedy(character: string): { readonly fix?: string } {
  const printed = inWindows1252(character);
  if (printed === null) return {};
  return {
    fix: `Write ${printed} in its place: the text was in Windows-1252, where this code prints that.`,
  };
}

/** Code point of a character, as Unicode writes it, with its name if it is a well-known one. */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[character];
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}

/** What a character is, between the text before it and the text after it; `null` where it is fine. */
export function suspicion(before: string, character: string, after: string): ProblemName | null {
  if (/[\n\t]/u.test(character) || SEEN.test(character)) return null;
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(character)) return 'control-character';
  if (TURNS.test(character)) return 'bidi-control';
  const left = Array.from(before.slice(-2)).at(-1) ?? '';
  const right = Array.from(after.slice(0, 2))[0] ?? '';
  if (DIRECTION_MARK.test(character)) {
    return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after) ? null : 'invisible-character';
  }
  if (/[\u200C\u200D]/u.test(character)) {
    const joins = JOINING.test(left) || (EMOJI.test(left) && EMOJI.test(right));
    return joins ? null : 'invisible-character';
  }
  if (character === '\u200B' && (BREAKING.test(left) || BREAKING.test(right))) return null;
  // Tags spell the flags of regions after a black flag.
  if (/[\u{E0020}-\u{E007F}]/u.test(character) && EMOJI.test(left)) return null;
  return 'invisible-character';
}

/** Characters around a direction mark in which a right-to-left letter is looked for. */
const AROUND = 40;

/**
 * Characters of a file that nobody sees, or that turn the direction of text. In front matter each is
 * an error, since names and addresses are made of it. The same character met again is counted.
 *
 * @param source the file
 * @param split where its front matter ends
 */
export function characterProblems(source: SourceFile, split: Pick<SplitFile, 'yaml'>): Problem[] {
  const { text } = source;
  const frontEnd = split.yaml === null ? 0 : split.yaml.offset + split.yaml.text.length;
  const found = new Map<
    string,
    { readonly offset: number; readonly name: ProblemName; times: number }
  >();
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    const before = text.slice(Math.max(0, index - AROUND), index);
    const end = index + character.length;
    const name = suspicion(before, character, text.slice(end, end + AROUND));
    if (name === null) continue;
    const key = `${index < frontEnd} ${character}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { offset: index, name, times: 1 });
    else known.times += 1;
  }
  return [...found].map(([key, { offset, name, times }]) => {
    const inFront = offset < frontEnd;
    const character = key.slice(key.indexOf(' ') + 1);
    const what = `Unexpected ${characterName(character)}${inFront ? ' in the front matter' : ''}.`;
    const more = times === 1 ? '' : ` It comes ${times} times; this is the first.`;
    const detail = { ...remedy(character), ...(inFront ? { severity: 'error' as const } : {}) };
    return problemAt(name, source, pointAt(source, offset), what + more, detail);
  });
}
