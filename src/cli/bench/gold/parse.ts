import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { GoldError } from './problems.ts';

/**
 * Parses a YAML file and holds it against its shape.
 *
 * @throws GoldError where it is not YAML or not of the shape
 */
export function parseGold<S extends z.ZodType>(schema: S, yaml: string, file: string): z.output<S> {
  const result = schema.safeParse(parseYaml(yaml, file));
  if (!result.success) throw new GoldError(file, [z.prettifyError(result.error)]);
  return result.data;
}

function parseYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new GoldError(file, [error.message]);
    throw error;
  }
}
