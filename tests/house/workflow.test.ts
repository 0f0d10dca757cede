import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const workflows = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  workflow: parse(readFileSync(file, 'utf8')) as Workflow,
}));

describe.each(workflows)('$file', ({ workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('runs only scripts that the project has', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(test|start))/g)].map(
        ([, a, b]) => a ?? b ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('uses actions of the host’s own, each of a named version, and may write nothing by itself', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('puts nothing that others write into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

it('there is a workflow', () => {
  expect(workflows.length).toBeGreaterThan(0);
});
