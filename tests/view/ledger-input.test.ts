import { expect, it } from 'vitest';
import { ledgerInput } from '../../src/view/ledger-input.ts';
import { article, compared } from './stand-ins.ts';

it('tells the ledgers which passages stand in a block that is set as a quotation', () => {
  const left = article('Alpha', [['One.'], { told: ['Two.'], type: 'quote' }]);
  const { passages } = ledgerInput(compared(left, article('Beta', [['One.']]), [])).left;
  expect(passages.map(({ isSetAsQuote }) => isSetAsQuote)).toEqual([undefined, true]);
});
