import type { Step, Stop } from './going.ts';

/** Says something to a screen reader, in the live region that the buttons bring (`steps.ts`). */
export function announce(words: string): void {
  const status = document.querySelector('facing-steps [role="status"]');
  if (status) status.textContent = words;
}

/** What to say at either end of the rows: "Last difference". */
export function endWords(step: Step, stop: Stop): string {
  return `${step === 'next' ? 'Last' : 'First'} ${stop}`;
}

/** Milliseconds for which an outcome stays: time to look up and read three words. */
const STAYS = 5000;

const clearing = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Says how something went, to be seen and heard, and takes it back after a few seconds.
 *
 * @param status a live region that stands on the page already: one that comes with its words is not read
 */
export function tell(status: Element, words: string): void {
  clearTimeout(clearing.get(status));
  status.textContent = words;
  clearing.set(
    status,
    setTimeout(() => {
      status.textContent = '';
    }, STAYS),
  );
}
