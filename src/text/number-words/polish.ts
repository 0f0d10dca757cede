import type { Source } from './source.ts';

/** Numbers in the cases that news prints. The words for one are pronouns too, and count in company only. */
export const polish: Source = {
  counts: [
    [
      0,
      1,
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ],
    [
      2,
      1,
      'dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu',
    ],
    [2, 1, 'dwaj trzej czterej'],
    [2, 1, 'dwoje troje czworo pięcioro sześcioro siedmioro ośmioro dziewięcioro dziesięcioro'],
    [
      2,
      1,
      'dwojga trojga czworga pięciorga sześciorga siedmiorga ośmiorga dziewięciorga dziesięciorga',
    ],
    [
      20,
      10,
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto',
    ],
    [
      20,
      10,
      'dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu stu',
    ],
    [200, 100, 'dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'],
    [200, 100, 'dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset'],
  ],
  forms: [
    [1, 'jedna jedno jednego jednej jednemu jedną jednym'],
    [1.5, 'półtora półtorej'],
    [2, 'dwie dwu dwóm dwoma dwiema'],
    [3, 'trzem trzema'],
    [4, 'czterem czterema'],
    [5, 'pięcioma'],
  ],
  scales: [
    [1e3, 'tysiąc tysiąca', 'tysiące tysięcy tysiącom tysiącami tys'],
    [1e6, 'milion miliona', 'miliony milionów milionom milionami mln'],
    [1e9, 'miliard miliarda', 'miliardy miliardów miliardom miliardami mld'],
    [1e12, 'bilion biliona', 'biliony bilionów bln'],
  ],
  bound: 'jeden jedna jedno jednego jednej jednemu jedną jednym',
  halfBefore: 'pół',
  halfBehind: 'i pół',
  notBehind: 'kilka,kilku,kilkaset,parę,ćwierć,połowa',
};
