import { nearest } from '../content/nearest.ts';

/** Whether an error of `parseArgs` speaks of the words that were typed. */
export function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/u.test(String(error.code));
}

/** An error's words; those of `parseArgs` about an unknown option in plain ones, with the option most like it. */
function inWords({ message }: Error, options: readonly string[]): string {
  const unknown = /^Unknown option '(-[^']*)'/u.exec(message)?.[1];
  if (unknown === undefined) return message;
  const near = nearest(unknown.replace(/^-+/u, ''), options);
  return `Unexpected ${unknown}.${near === null ? '' : ` Did you mean --${near}?`}`;
}

/**
 * What is said of words that are not those of a command: what is wrong, how the command is called, and
 * where the rest stands. The whole help would bury the first of these.
 *
 * @param help of the command; its first line that begins with two spaces and `npm run` is shown
 * @param options names of its options, without hyphens
 */
export function misuse(error: Error, help: string, options: readonly string[]): string {
  const said = inWords(error, options);
  const words = /[.?!]$/u.test(said) ? said : `${said}.`;
  const usage = /^ {2}(npm run (?:-s )?([\w:]+).*)$/mu.exec(help);
  if (usage === null) return `${words}\n\n--help tells what the command takes.`;
  const [, call = '', name = ''] = usage;
  const example = call.replace(/ {2,}.*$/u, '');
  return `${words}\n\n  ${example}\n\n\`npm run ${name} -- --help\` tells what it takes.`;
}
