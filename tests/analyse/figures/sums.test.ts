import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { figuresIn } from './read-in.ts';

it.each([
  ['The tram loses R3m a day.', ['R3m = number 3000000 rand']],
  ['The tram loses R4.2 million a day.', ['R4.2 million = number 4200000 rand']],
  ['It asks for R2,400 a head.', ['R2,400 = number 2400 rand']],
  ['It asks for R2 400 a head.', ['R2 400 = number 2400 rand']],
  ['The weir cost N6bn.', ['N6bn = number 6000000000 naira']],
  ['The vote cost Sh31 million.', ['Sh31 million = number 31000000 shill']],
  ['The vote cost Rs 40 lakh.', ['Rs 40 lakh = number 4000000 rupe']],
  ['It pays 7.4p a share, up from 6.9p.', ['7.4p = number 7.4 penc', '6.9p = number 6.9 penc']],
])('reads a currency that stands before its sum: %s', (text, found) => {
  expect(figuresIn(text)).toEqual(found);
});

it.each(['The R2 meets the N4 at the mill.', 'He filmed it in 1080p.', 'They wore N95 masks.'])(
  'takes no road, mask or screen for a sum: %s',
  (text) => {
    expect(figuresIn(text)).toEqual([]);
  },
);

it('sets sums of one currency against each other in any spelling', () => {
  const left = ['The crews want a meal allowance of R1,300, and the mill gave R240m.'];
  const right = ['The crews want a meal allowance of R1 600, and the mill gave R240 million.'];
  expect(list({ left, right })).toEqual([
    'conflict: R1,300 | R1 600',
    'agree: R240m | R240 million',
  ]);
});
