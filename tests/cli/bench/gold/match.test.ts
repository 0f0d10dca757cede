import { describe, expect, it } from 'vitest';
import { nodeFiles, readGold, tallyLedger } from '../../../../src/cli/bench/gold/index.ts';

const at = (passage: number, start: number, end: number) => ({ passage, start, end });
const place = (passage: number, start: number, end: number) => ({
  ...at(passage, start, end),
  words: '',
});
const agree = { left: [place(0, 4, 9)], right: [place(2, 0, 5)], optional: false, kind: 'agree' };
const alone = { left: [place(1, 0, 4)], right: [], optional: false, kind: 'only-a' };
const perhaps = { left: [place(3, 0, 4)], right: [], optional: true, kind: 'only-a' };
const gold = [agree, alone, perhaps];

describe('tallyLedger', () => {
  it('finds everything in the gold itself, for every ledger of every pair', () => {
    for (const { ledgers } of readGold(nodeFiles(new URL('../../../../', import.meta.url)))) {
      for (const entries of Object.values(ledgers ?? {})) {
        const { right, listed, found, gold: all } = tallyLedger(entries, entries);
        expect([right, found]).toEqual([listed, all]);
      }
    }
  });

  it('takes words cut longer or shorter for the same', () => {
    const listed = [{ left: [at(0, 0, 5)], right: [at(2, 4, 30)], kind: 'agree' }];
    expect(tallyLedger(listed, gold)).toEqual({ right: 1, listed: 1, found: 1, gold: 2 });
  });

  it('takes words that only touch for others', () => {
    const listed = [{ left: [at(0, 9, 12)], right: [at(2, 0, 5)], kind: 'agree' }];
    expect(tallyLedger(listed, gold)).toEqual({ right: 0, listed: 1, found: 0, gold: 2 });
  });

  it('wants the same kind and the same sides', () => {
    const listed = [
      { left: agree.left, right: agree.right, kind: 'conflict' },
      { left: alone.left, right: [at(2, 0, 5)], kind: 'only-a' },
      { left: agree.left, right: [], kind: 'agree' },
    ];
    expect(tallyLedger(listed, gold)).toEqual({ right: 0, listed: 3, found: 0, gold: 2 });
  });

  it('counts an optional entry neither way, unless its kind is wrong', () => {
    const right = { left: perhaps.left, right: [], kind: 'only-a' };
    const wrong = { left: perhaps.left, right: [], kind: 'only-b' };
    expect(tallyLedger([right], gold).listed).toBe(0);
    expect(tallyLedger([wrong], gold)).toMatchObject({ right: 0, listed: 1 });
  });

  it('counts a grouped entry once, and all that it finds', () => {
    const listed = [{ left: alone.left, right: [], kind: 'only-a' }];
    const twice = [alone, { ...alone, left: [place(1, 2, 9)] }];
    expect(tallyLedger(listed, twice)).toEqual({ right: 1, listed: 1, found: 2, gold: 2 });
  });
});
