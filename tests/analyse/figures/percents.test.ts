import { expect, it } from 'vitest';
import { figuresIn } from './read-in.ts';

it.each([
  ['ar', 'بلغ العجز 35 في المئة.', '35 في المئة = number 35 %'],
  ['ar', 'بلغ العجز 35 بالمئة.', '35 بالمئة = number 35 %'],
  ['es', 'Cayó el 35 por ciento.', '35 por ciento = number 35 %'],
  ['it', 'Un taglio del 35 per cento.', '35 per cento = number 35 %'],
  ['nl', 'Het daalde 35 procent.', '35 procent = number 35 %'],
  ['pt', 'Caiu 35 por cento.', '35 por cento = number 35 %'],
  ['ru', 'Упали до 35 процентов.', '35 процентов = number 35 %'],
])('reads a share in the words of its language, %s: %s', (lang, text, found) => {
  expect(figuresIn(text, lang)).toEqual([found]);
});

it('takes an Arabic quantity for no hundred', () => {
  expect(figuresIn('زادت كمية المياه في النهر', 'ar')).toEqual([]);
  expect(figuresIn('زادت وكمية المياه في النهر', 'ar')).toEqual([]);
});
