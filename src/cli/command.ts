import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Effects } from './effects.ts';
import { isParseError, misuse } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words of a command, parsed. */
export type Asked<O extends Options> = Pick<
  ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/** What every command does to the world at the least. */
type Streams = Pick<Effects, 'print' | 'complain'>;

/** What a command is. */
export interface CommandParts<O extends Options, E extends Streams> {
  /** What `--help` prints: what the command does, how it is called, its options and exit codes. */
  readonly help: string;
  readonly options: O;
  /**
   * Does what is asked.
   *
   * @returns exit code
   * @throws UsageError where the words are not those of the command
   */
  readonly run: (asked: Asked<O>, effects: E) => number | Promise<number>;
}

/** The words of a command are not among those it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit code where the words are not those of the command. */
export const MISUSED = 2;

/** A command. */
export interface Command<O extends Options, E extends Streams> {
  /** Runs it on the words after its name, and gives the exit code. */
  (args: readonly string[], effects: E): Promise<number>;
  /** The options that it takes. */
  readonly options: O;
  /** What `--help` prints. */
  readonly help: string;
}

/**
 * Makes a command of its parts: `--help` prints its help and does nothing else; words that are not
 * its own are explained, with how the command is called.
 */
export function command<const O extends Options, E extends Streams>({
  help,
  options,
  run,
}: CommandParts<O, E>): Command<O, E> {
  const start = async (args: readonly string[], effects: E): Promise<number> => {
    if (args.includes('--help')) {
      effects.print(help);
      return 0;
    }
    try {
      const asked = parseArgs({ args: [...args], options, allowPositionals: true });
      return await run(asked, effects);
    } catch (error) {
      if (!(error instanceof UsageError || isParseError(error))) throw error;
      effects.complain(misuse(error, help, [...Object.keys(options), 'help']));
      return MISUSED;
    }
  };
  return Object.assign(start, { options, help });
}
