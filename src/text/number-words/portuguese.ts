import type { Source } from './source.ts';

/**
 * The words for one are articles, and count in company only. The half is "meio" alone, for "e meia"
 * tells the hour. "Dúzia" is left out: it is said of about twelve.
 */
export const portuguese: Source = {
  counts: [
    [
      0,
      1,
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    ],
    [20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'],
    [
      100,
      100,
      'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    ],
    [
      100,
      100,
      'cem duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas',
    ],
  ],
  forms: [
    [1, 'uma'],
    [2, 'duas'],
    [14, 'quatorze'],
    [16, 'dezasseis'],
    [17, 'dezassete'],
    [19, 'dezanove'],
  ],
  scales: [
    [1e3, 'mil'],
    [1e6, 'milhão', 'milhões mi'],
    [1e9, 'bilhão', 'bilhões bi'],
    [1e12, 'trilhão bilião', 'trilhões biliões tri'],
  ],
  joins: 'e',
  articles: 'um',
  bound: 'um uma',
  halfBefore: 'meio',
  halfBehind: 'e meio',
  notNumbers: 'por cento',
  notBehind: 'vários,várias,alguns,algumas,poucos,quarto de,terço de',
};
