import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureWords } from '../../../scripts/build/failure-words.ts';

/** What is thrown by something that throws. */
function thrown(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

const refusal = thrown(() => writeFileSync('/missing/folder/page.html', ''));

describe('the words for a failed build', () => {
  it('are the report where the content is wrong', () => {
    const error = Object.assign(new Error('content/a.md:1:1  error  …'), { name: 'ContentError' });
    expect(failureWords(error, false)).toBe('content/a.md:1:1  error  …');
    expect(failureWords(new Error('Astro', { cause: error }), false)).toBe(error.message);
  });

  it('are the reason where the system refuses, however deep it is wrapped', () => {
    const words = 'Unexpected failure to open /missing/folder/page.html: it does not exist.';
    expect(failureWords(refusal, false)).toBe(words);
    expect(failureWords(new Error('x', { cause: new Error('y', { cause: refusal }) }), false)).toBe(
      words,
    );
    const full = Object.assign(new Error('ENOSPC'), {
      code: 'ENOSPC',
      errno: -28,
      syscall: 'write',
    });
    expect(failureWords(full, false)).toBe('Unexpected failure to write a file: the disk is full.');
  });

  it('are those of an error that explains itself', () => {
    const error = Object.assign(new Error('No such page.'), {
      type: 'AstroError',
      hint: 'Add it.',
    });
    expect(failureWords(error, false)).toBe('No such page.\nAdd it.');
  });

  it('tell of a fault of the code how to find it', () => {
    const fault = new TypeError('x is not a function');
    expect(failureWords(fault, false)).toMatch(/^x is not a function\nWith --trace /);
    expect(failureWords(fault, true)).toMatch(/^TypeError: x is not a function\n\s+at /);
    expect(failureWords('odd', false)).toMatch(/^odd\n/);
  });

  it('have no end where an error is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(failureWords(error, false)).toMatch(/^round\n/);
  });
});
