import { describe, expect, it } from 'vitest';
import { findDate } from '../../src/text/printed-date.ts';

describe('findDate', () => {
  it.each([
    ['11 March 2024', '2024-03-11'],
    ['March 5, 2024', '2024-03-05'],
    ['Sept. 5th, 2024', '2024-09-05'],
    ['2024-03-11', '2024-03-11'],
    ['20.08.2024', '2024-08-20'],
    ['3. Mai 2024', '2024-05-03'],
    ['1er mars 2024', '2024-03-01'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['14 мая 2023', '2023-05-14'],
    ['2024年5月3日', '2024-05-03'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['03/05/2024', null],
  ])('%s → %s', (text, day) => {
    expect(findDate(`on ${text}, here`)).toEqual({ start: 3, end: 3 + text.length, day });
  });

  it.each(['30 February 2024', 'Room 12 2024', '12 apples 2024', 'March 2024', '45.13.2024'])(
    'there is none in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});
