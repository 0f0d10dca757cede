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
