import type { PassageInput } from './alignment.ts';

/** A label in front of a line: up to three words and a colon. */
const LABEL = /^\s*(?:[\p{L}\p{M}\p{N}'’-]+\s+){0,2}[\p{L}\p{M}\p{N}'’-]+\s*[:：]\s*(?=\S)/u;

/**
 * The text of a passage that may speak for a link. Furniture often begins with a standing label
 * ("READ MORE: …", "Photo: …"), which says what the line is, not what it tells: it is left out.
 *
 * ```text
 * furniture   "READ MORE: Biggest fires in pictures"   → "Biggest fires in pictures"
 * the report  "The minister said: we will not go."     → as it is
 * ```
 */
export function tellingText({ text, furniture }: PassageInput): string {
  return furniture ? text.replace(LABEL, '') : text;
}
