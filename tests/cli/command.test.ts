import { describe, expect, it } from 'vitest';
import { command, UsageError } from '../../src/cli/command.ts';

function run(args: readonly string[]) {
  const said: string[] = [];
  const dig = command({
    help: 'Digs.\n\n  npm run dig -- [place] [--deep]   digs a hole\n\n  --deep   goes on',
    options: { deep: { type: 'boolean', default: false }, tool: { type: 'string' } },
    run({ values, positionals }, { print }: Record<'print' | 'complain', (line: string) => void>) {
      if (positionals.length > 1) throw new UsageError(`Unexpected '${positionals[1]}'`);
      if (values.tool === 'spoon') throw new TypeError('a fault of the command');
      print(`dug ${positionals[0]} ${values.deep} ${values.tool}`);
      return values.deep ? 1 : 0;
    },
  });
  const code = dig(args, {
    print: (line) => said.push(`out: ${line}`),
    complain: (line) => said.push(`err: ${line}`),
  });
  return code.then((exit) => ({ exit, said }));
}

describe('a command', () => {
  it('is run on its words and gives its exit code', async () => {
    expect(await run(['here', '--deep', '--tool=spade'])).toEqual({
      exit: 1,
      said: ['out: dug here true spade'],
    });
  });

  it.each([[['--help']], [['a', 'b', '--help', '--unknown']]])('helps: %j', async (args) => {
    expect(await run(args)).toEqual({
      exit: 0,
      said: [expect.stringMatching(/^out: Digs\.[\s\S]*goes on$/)],
    });
  });

  it.each([
    [['a', 'b'], "Unexpected 'b'"],
    [['--fast'], 'Unexpected --fast.'],
    [['--deap', 'here'], 'Unexpected --deap. Did you mean --deep?'],
    [['--tol=spade'], 'Unexpected --tol. Did you mean --tool?'],
    [['--helpp'], 'Unexpected --helpp. Did you mean --help?'],
    [['-d'], 'Unexpected -d.'],
    [['--tool'], "Option '--tool <value>' argument missing"],
    [['--deep=very'], "Option '--deep' does not take an argument"],
  ])('explains words that are not its own: %j', async (args, words) => {
    const { exit, said } = await run(args);
    expect(exit).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]?.split('\n')).toEqual([
      expect.stringContaining(words),
      '',
      '  npm run dig -- [place] [--deep]',
      '',
      '`npm run dig -- --help` tells what it takes.',
    ]);
  });

  it('lets its own faults through', async () => {
    await expect(run(['--tool', 'spoon'])).rejects.toThrow('a fault of the command');
  });
});
