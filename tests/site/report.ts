/** The first line of a problem: place, severity, name. */
const HEAD = /^(?<place>\S.*?) {2}(?:error|warning) {2}(?<name>[a-z0-9-]+)$/u;

/** The problems of a report in the form of the table of bad input, `name file:line:column`, in order. */
export function reported(output: string): string[] {
  return output.split('\n').flatMap((line) => {
    const { place, name } = HEAD.exec(line)?.groups ?? {};
    return place === undefined ? [] : [`${name} ${place}`];
  });
}

/** A line of a stack trace. */
const TRACE = /^\s+at .*(?::\d+:\d+\)?|\(native\))$/mu;

/** Whether words hold a stack trace. */
export function tellsOfCode(output: string): boolean {
  return TRACE.test(output) || /node_modules|node:internal/u.test(output);
}
