import type { Source } from './source.ts';

/**
 * The words for one are articles, and count in company only. The half is "medio" alone, for "y media"
 * tells the hour. "Docena" and "millar" are left out: they are said of about so many.
 */
export const spanish: Source = {
  counts: [
    [
      0,
      1,
      'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    ],
    [30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'],
    [
      100,
      100,
      'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    ],
    [
      100,
      100,
      'cien doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
    ],
  ],
  forms: [
    [1, 'uno una'],
    [21, 'veintiún veintiuna'],
  ],
  scales: [
    [1e3, 'mil'],
    [1e6, 'millón', 'millones'],
    [1e12, 'billón', 'billones'],
  ],
  joins: 'y',
  articles: 'un',
  bound: 'un uno una',
  halfBefore: 'medio',
  halfBehind: 'y medio',
  notNumbers: 'por ciento,por cien',
  notBehind: 'varios,varias,pocos,unos cuantos,cuarto de,tercio de',
};
