import { describe, expect, it } from 'vitest';
import { findOpening } from '../../../../src/cli/bench/gold/openings.ts';
import { GoldError, Report } from '../../../../src/cli/bench/gold/problems.ts';

const texts = [
  'The ferry ran aground.',
  'The ferry ran aground. (Photo: Courier)',
  'The mayor said “no”.',
  'Élan vital …',
];

function find(opening: string): number | null | string {
  const report = new Report();
  const found = findOpening(opening, texts, 'a', report);
  try {
    report.close('links.yaml');
  } catch (error) {
    return error instanceof GoldError ? error.message : 'something else';
  }
  return found;
}

describe('findOpening', () => {
  it('finds the passage that begins so', () => {
    expect(find('The mayor …')).toBe(2);
    expect(find('The mayor said “n…')).toBe(2);
  });

  it('takes words without dots for the whole passage', () => {
    expect(find('The ferry ran aground.')).toBe(0);
    expect(find('The mayor')).toContain('expected one passage, found 0');
  });

  it('prefers a passage that is the opening, dots and all', () => {
    expect(find('Élan vital …')).toBe(3);
  });

  it('reads through case, accents and the style of marks', () => {
    expect(find('the MAYOR said "no".')).toBe(2);
    expect(find('Elan …')).toBe(3);
  });

  it('reports several matches with all of them', () => {
    const said = find('The ferry …');
    expect(said).toContain('links.yaml');
    expect(said).toContain('“The ferry …” in a: expected one passage, found 2');
    expect(said).toContain('“The ferry ran aground.”, “The ferry ran aground. (Photo: Courier)”');
  });

  it('reports a miss with the nearest passages first', () => {
    expect(find('The mayor never said …')).toMatch(
      /found 0\. Candidates: “The mayor said “no”\.”, /,
    );
  });
});
