import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { leaveComputation, takeComputation } from '../../../src/site/results/ahead.ts';
import { Computation } from '../../../src/site/results/compute.ts';
import { project } from '../build.ts';

it('hands a computation over once', () => {
  const engine = { folder: 'results', aligner: 'aligner', analyst: 'analyst' };
  const computation = new Computation(pathToFileURL(`${project}/`), engine);
  expect(takeComputation()).toBeUndefined();
  leaveComputation(computation);
  expect(takeComputation()).toBe(computation);
  expect(takeComputation()).toBeUndefined();
});
