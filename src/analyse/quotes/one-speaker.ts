import type { Reading } from '../reading/read.ts';
import { isSamePerson } from '../speech/persons.ts';
import { speakerOf } from '../speech/quoted-speakers.ts';
import { citations } from '../speech/speakers.ts';
import { described, isSameVoice } from '../voices/same-voice.ts';
import type { ReadQuotation } from './quoted-words.ts';

/** Who speaks two quotations, where both articles tell it. */
function speakersOf({ left, right }: Reading, a: ReadQuotation, b: ReadQuotation) {
  const [one, other] = [
    speakerOf(left, a.quotation, citations(left)),
    speakerOf(right, b.quotation, citations(right)),
  ];
  return one && other ? { one, other } : null;
}

/** Whether two quotations are given to one person, as far as both articles tell who speaks. */
export function areOfOne(reading: Reading, a: ReadQuotation, b: ReadQuotation): boolean {
  const speakers = speakersOf(reading, a, b);
  if (!speakers) return false;
  const { one, other } = speakers;
  if (isSamePerson(reading, one, other) === true) return true;
  return isSameVoice(described(reading, 'left', one), described(reading, 'right', other));
}

/** Whether two quotations are given to two persons. */
export function areOfTwo(reading: Reading, a: ReadQuotation, b: ReadQuotation): boolean {
  const speakers = speakersOf(reading, a, b);
  return speakers !== null && isSamePerson(reading, speakers.one, speakers.other) === false;
}
