import { describe, expect, it } from 'vitest';
import { citation, headlineInMarks } from '../../src/view/citation.ts';
import { article } from './stand-ins.ts';

describe('a headline', () => {
  it('stands in quotation marks, single ones where it has double ones of its own', () => {
    expect(headlineInMarks('Ferry runs aground')).toBe('“Ferry runs aground”');
    expect(headlineInMarks('“We saw it”: a ferry’s night')).toBe('‘“We saw it”: a ferry’s night’');
    expect(headlineInMarks('"We saw it"')).toBe('‘"We saw it"’');
  });
});

describe('a citation', () => {
  it('names what is known of an article', () => {
    const known = {
      ...article('Alpha', [['One.']]),
      headline: 'The “old” bridge',
      author: 'I. Berg',
    };
    expect(citation(known)).toBe('Alpha, I. Berg, ‘The “old” bridge’');
  });
});
