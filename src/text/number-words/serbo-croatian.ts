import type { Source } from './source.ts';

/**
 * Bosnian, Croatian and Serbian, in both alphabets. The words for one are pronouns too, and count in
 * company only.
 */
export const serboCroatian: Source = {
  counts: [
    [
      0,
      1,
      'nula jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    ],
    [
      0,
      1,
      'нула један два три четири пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест',
    ],
    [2, 1, 'dvoje troje četvero petero šestero sedmero osmero devetero desetero'],
    [2, 1, 'двоје троје четворо петоро шесторо седморо осморо деветоро десеторо'],
    [4, 1, 'četvoro petoro šestoro sedmoro osmoro devetoro desetoro'],
    [2, 1, 'dvojica trojica četvorica petorica šestorica sedmorica osmorica'],
    [2, 1, 'двојица тројица четворица петорица шесторица седморица осморица'],
    [2, 1, 'dvojicu trojicu četvoricu petoricu šestoricu sedmoricu osmoricu'],
    [2, 1, 'двојицу тројицу четворицу петорицу шесторицу седморицу осморицу'],
    [2, 1, 'dvojice trojice četvorice petorice šestorice sedmorice osmorice'],
    [2, 1, 'двојице тројице четворице петорице шесторице седморице осморице'],
    [20, 10, 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto'],
    [20, 10, 'двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет сто'],
    [200, 100, 'dvjesto tristo četiristo petsto šeststo sedamsto osamsto devetsto'],
    [200, 100, 'двеста триста четиристо петсто шестсто седамсто осамсто деветсто'],
  ],
  forms: [
    [1, 'jedna jedno jednog jednoga jedne jednom jednoj jednu'],
    [1, 'једна једно једног једне једном једној једну'],
    [2, 'dvije dve dvaju dviju две двеју'],
    [3, 'triju трију'],
    [200, 'dvjesta dvesta dvesto двесто'],
    [300, 'trista тристо'],
    [600, 'šesto шесто'],
  ],
  scales: [
    [1e3, 'tisuću hiljadu хиљаду', 'tisuća tisuće hiljada hiljade хиљада хиљаде tis хиљ'],
    [1e6, 'milijun milion милион', 'milijuna milijuni miliona милиона mil мил'],
    [
      1e9,
      'milijardu милијарду',
      'milijarda milijarde milijardi милијарда милијарде милијарди mlrd',
    ],
    [1e12, 'bilijun bilion билион', 'bilijuna biliona билиона'],
  ],
  joins: 'i и',
  // "Šesto" is the sixth as well.
  bound:
    'jedan jedna jedno jednog jednoga jedne jednom jednoj jednu један једна једно једног једне једном једној једну šesto шесто',
  halfBefore: 'pola пола',
  halfBehind: 'i pol,i po,и по',
  isHalfOfClock: true,
  notBehind: 'nekoliko,више,više,par,неколико,пар,četvrt,четврт',
};
