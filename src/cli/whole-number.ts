import { UsageError } from './command.ts';

/**
 * Reads an option that is a whole number.
 *
 * @param option its name, without dashes
 * @param least the smallest number it may be
 * @throws UsageError where it is none, or a smaller one
 */
export function wholeNumber(option: string, text: string, least = 0): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(
    `Unexpected --${option} '${text}', expected a whole number of ${least} or more`,
  );
}
