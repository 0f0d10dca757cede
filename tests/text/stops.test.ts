import { describe, test } from 'vitest';
import { splits } from './splits.ts';

describe('a quotation that asks or cries goes on with who spoke', () => {
  test.each([
    ['en', '“What now?” Sir John Paul Smith asked.‖ Nobody knew.'],
    ['en', '“What now?” Konstantinopoulos Papadimitropoulos Hadjikonstantis Anagnosto asked.'],
    // Five words with capitals are no name.
    ['en', '“What now?”‖ Red Blue Green White Black cried the boards.'],
    ['zh', '“怎么办？”市长办公室发言人说。‖他走了。'],
    ['zh', '“怎么办？”‖市长办公室新发言人说。‖他走了。'],
  ])('%s: %s', splits);
});

describe('the number of an item is no sentence', () => {
  test.each([
    ['en', '1. “It is over. We won.”'],
    ['en', '100. “It is over. We won.”'],
    ['en', '1. The first.‖ 100. The last.'],
    // A year may be one.
    ['en', '2019.‖ “It is over.‖ We won.”'],
  ])('%s: %s', splits);
});

describe('a function word in capitals is a name', () => {
  test.each([
    ['en', 'The U.S. IT sector grew.'],
    ['en', 'He left the U.S.‖ It grew.'],
  ])('%s: %s', splits);
});
