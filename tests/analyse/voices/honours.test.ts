import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('honours behind a name', () => {
  it('part no voice from itself', () => {
    const left = ['Daniel Tarn KC said it was late.', 'It was dark, Mr Tarn told the court.'];
    expect(told({ left, right: [] })).toEqual(['only here: Daniel Tarn KC / Mr Tarn | ']);
    expect(
      told({ left: ['Daniel Tarn KC said it was late.'], right: ['Daniel Tarn said so.'] }),
    ).toEqual(['both: Daniel Tarn KC | Daniel Tarn']);
  });

  it('are told where no full name stands before them', () => {
    expect(told({ left: ['The MP said no.'], right: ['The KC said no.'], links: [] })).toHaveLength(
      2,
    );
  });
});
