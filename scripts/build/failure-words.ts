import { systemReason } from '../../src/content/files.ts';

/** An error and what caused it, outermost first. */
function chain(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let one = error; one !== undefined && !causes.includes(one); ) {
    causes.push(one);
    one = one instanceof Error ? one.cause : undefined;
  }
  return causes;
}

/** Whether the operating system refused something. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'errno' in error;
}

/** Whether an error was written for whoever builds: a report on the content, or Astro's on its settings. */
function explainsItself(error: unknown): error is Error & { hint?: unknown } {
  if (!(error instanceof Error)) return false;
  return error.name === 'ContentError' || ('type' in error && error.type === 'AstroError');
}

/**
 * Says why a build failed, without a stack trace.
 *
 * @param error whatever was thrown
 * @param traced whether to add where in the code it was thrown
 */
export function failureWords(error: unknown, traced: boolean): string {
  const causes = chain(error);
  const stack = causes.find((one) => one instanceof Error)?.stack;
  if (traced && stack !== undefined) return stack;
  const refusal = causes.find(isRefusal);
  if (refusal !== undefined) {
    const { path, syscall } = refusal;
    const what = path === undefined ? `${syscall} a file` : `${syscall} ${path}`;
    return `Unexpected failure to ${what}: ${systemReason(refusal)}.`;
  }
  const told = causes.find(explainsItself);
  if (told !== undefined) {
    return typeof told.hint === 'string' ? `${told.message}\n${told.hint}` : told.message;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `${message}\nWith --trace the build says where in the code this comes from.`;
}
