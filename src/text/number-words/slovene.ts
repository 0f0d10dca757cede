import type { Source } from './source.ts';

/** Numbers in the cases that news prints. The words for one are pronouns too, and count in company only. */
export const slovene: Source = {
  counts: [
    [
      0,
      1,
      'nič ena dva tri štiri pet šest sedem osem devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst',
    ],
    [
      2,
      1,
      'dveh treh štirih petih šestih sedmih osmih devetih desetih enajstih dvanajstih trinajstih štirinajstih petnajstih šestnajstih sedemnajstih osemnajstih devetnajstih',
    ],
    [20, 10, 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset'],
    [
      20,
      10,
      'dvajsetih tridesetih štiridesetih petdesetih šestdesetih sedemdesetih osemdesetih devetdesetih',
    ],
  ],
  forms: [
    [1, 'en eden eno enega'],
    [2, 'dve dvema'],
    [3, 'trije trem tremi'],
    [4, 'štirje štirim štirimi'],
  ],
  scales: [
    [100, 'sto'],
    [1e3, 'tisoč', 'tisočih'],
    [1e6, 'milijon', 'milijona milijone milijonov milijoni mio'],
    [1e9, 'milijarda milijardo', 'milijardi milijarde milijard mrd'],
    [1e12, 'bilijon', 'bilijona bilijone bilijonov'],
  ],
  joins: 'in',
  // "Nič" is nothing.
  bound: 'nič ena en eden eno enega',
  halfBefore: 'pol',
  halfBehind: 'in pol',
  isHalfOfClock: true,
  notBehind: 'nekaj,več,par,četrt,tretjina',
  compound: { glue: 'in', parts: {} },
};
