import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('isToldBeside', () => {
  it('takes nobody who is named beside a body for the body', () => {
    const left = ['The pier’s owner, Tarn Lines, said the captain, who is 52, had seen the rust.'];
    const right = ['Tarn Lines confirmed that the captain had reported that he saw the rust.'];
    expect(told({ left, right })).toEqual([
      'both: Tarn Lines | Tarn Lines',
      'only here:  | the captain',
    ]);
  });

  it('takes a body for nobody who is at its head', () => {
    const left = [
      'Fue a las dos, informaron los bomberos.',
      'El jefe de bomberos, Ada Rollo, explicó que ardió un taller.',
    ];
    const right = ['Según el jefe de bomberos, ardió un taller.'];
    expect(told({ lang: 'es', left, right, links: [[1, 0]] })).toEqual([
      'both: Ada Rollo | el jefe de bomberos',
      'only here: los bomberos | ',
    ]);
  });
});
