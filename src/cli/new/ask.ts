import { cancel, intro, isCancel, text } from '@clack/prompts';
import { dateFault, outletFault, storyFault, type Wanted } from './plan.ts';

/** What is known of a story before its editor has been asked. */
export interface Known extends Omit<Wanted, 'story'> {
  readonly story: string | null;
}

/** Asks an editor for what is missing; `null` where they would rather not. */
export type Ask = (known: Known) => Promise<Wanted | null>;

/** Outlets that make a comparison. */
const ENOUGH = 2;

/** One question; `null` where it is cancelled. */
async function answer(
  message: string,
  fault: (given: string) => string | null,
  placeholder: string,
): Promise<string | null> {
  const given = await text({
    message,
    placeholder,
    validate: (value) => fault(value?.trim() ?? '') ?? undefined,
  });
  return isCancel(given) ? null : (given ?? '').trim();
}

/** An answer that may be left out. */
function optional(fault: (given: string) => string | null): (given: string) => string | null {
  return (given) => (given === '' ? null : fault(given));
}

/** Asks in a terminal. */
export const askInTerminal: Ask = async (known) => {
  intro('A new story');
  const stop = (): null => {
    cancel('Nothing was written.');
    return null;
  };
  const story =
    known.story ?? (await answer('Name of its folder and address', storyFault, 'bridge-opens'));
  if (story === null) return stop();
  const title =
    known.title ?? (await answer('Title (may be left out)', () => null, 'The bridge opens'));
  if (title === null) return stop();
  const date =
    known.date ??
    (await answer('Day of the event (may be left out)', optional(dateFault), '2022-01-01'));
  if (date === null) return stop();
  const outlets = [...known.outlets];
  while (known.outlets.length < ENOUGH) {
    const enough = outlets.length >= ENOUGH;
    const message = enough ? 'One more outlet (leave blank if there is none)' : 'Name of an outlet';
    const outlet = await answer(
      message,
      enough ? optional(outletFault) : outletFault,
      'The Gazette',
    );
    if (outlet === null) return stop();
    if (outlet === '') break;
    outlets.push(outlet);
  }
  return { story, title: title || null, date: date || null, outlets, lang: known.lang };
};
