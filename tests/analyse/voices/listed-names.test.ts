import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const names = [['Ardelo Fire and Rescue', 'the AFS']];

describe('areListed', () => {
  const left = ['Ardelo Fire and Rescue said no.'];

  it('takes two whose names the story declares equal for one voice', () => {
    const right = ['It was out, the AFS said.'];
    expect(told({ left, right, names, links: [] })).toEqual(['both: Ardelo Fire and Rescue | AFS']);
    expect(told({ left, right, links: [] })).toHaveLength(2);
    const both = ['Ardelo Fire and Rescue said no.', 'It was out, the AFS said.'];
    expect(told({ left: both, right: ['It rained.'], names, links: [] })).toEqual([
      'only here: Ardelo Fire and Rescue / AFS | ',
    ]);
  });

  it('finds a voice named by the other name', () => {
    const right = ['Six crews of the AFS came.'];
    expect(told({ left, right, names, links: [] })).toEqual([
      'named: Ardelo Fire and Rescue | AFS',
    ]);
    expect(told({ left, right, links: [] })).toEqual(['only here: Ardelo Fire and Rescue | ']);
  });

  it('takes a name for no other that begins with the same word', () => {
    const other = ['Ardelo councillors said no.'];
    const right = ['It was out, the AFS said.'];
    expect(told({ left: other, right, names, links: [] })).toHaveLength(2);
  });
});
