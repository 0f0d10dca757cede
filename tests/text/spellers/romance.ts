import { divide } from './germanic.ts';

const FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '- - vingt trente quarante cinquante soixante'.split(' ');

function frenchBelow100(n: number): string {
  if (n < 20) return FR[n] ?? '';
  if (n >= 80) return n === 80 ? 'quatre-vingts' : `quatre-vingt-${FR[n - 80]}`;
  const tens = Math.min(6, Math.floor(n / 10));
  const rest = n - tens * 10;
  const base = FR_TENS[tens] ?? '';
  if (rest === 0) return base;
  return rest === 1 || rest === 11 ? `${base} et ${FR[rest]}` : `${base}-${FR[rest]}`;
}

export function french(n: number): string {
  if (n < 100) return frenchBelow100(n);
  if (n < 1000) {
    const [hundreds, rest] = divide(n, 100);
    const cent = hundreds === 1 ? 'cent' : `${FR[hundreds]} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? cent : `${cent} ${frenchBelow100(rest)}`;
  }
  const [thousands, rest] = divide(n, 1000);
  const before = thousands === 1 ? '' : `${french(thousands).replace(/(vingt|cent)s$/u, '$1')} `;
  return `${before}mille${rest === 0 ? '' : ` ${french(rest)}`}`;
}

const ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

export function spanish(n: number): string {
  if (n < 30) return ES[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    return `${ES_TENS[tens]}${unit === 0 ? '' : ` y ${ES[unit]}`}`;
  }
  if (n === 100) return 'cien';
  if (n < 1000) {
    const [hundreds, rest] = divide(n, 100);
    return `${ES_HUNDREDS[hundreds]}${rest === 0 ? '' : ` ${spanish(rest)}`}`;
  }
  const [thousands, rest] = divide(n, 1000);
  const before =
    thousands === 1
      ? ''
      : `${spanish(thousands)
          .replace(/veintiuno$/u, 'veintiún')
          .replace(/uno$/u, 'un')} `;
  return `${before}mil${rest === 0 ? '' : ` ${spanish(rest)}`}`;
}

const PT =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const PT_TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const PT_HUNDREDS =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
    ' ',
  );

export function portuguese(n: number): string {
  if (n < 20) return PT[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    return `${PT_TENS[tens]}${unit === 0 ? '' : ` e ${PT[unit]}`}`;
  }
  if (n === 100) return 'cem';
  if (n < 1000) {
    const [hundreds, rest] = divide(n, 100);
    return `${PT_HUNDREDS[hundreds]}${rest === 0 ? '' : ` e ${portuguese(rest)}`}`;
  }
  const [thousands, rest] = divide(n, 1000);
  const join = rest < 100 || rest % 100 === 0 ? ' e' : '';
  const before = thousands === 1 ? '' : `${portuguese(thousands)} `;
  return `${before}mil${rest === 0 ? '' : `${join} ${portuguese(rest)}`}`;
}

const IT =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const IT_TENS = '- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** One word; tens lose their last vowel before another. */
export function italian(n: number): string {
  if (n < 20) return IT[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    const word = IT_TENS[tens] ?? '';
    const before = unit === 1 || unit === 8 ? word.slice(0, -1) : word;
    return `${before}${unit === 0 ? '' : unit === 3 ? 'tré' : IT[unit]}`;
  }
  const [by, one, many] = n < 1000 ? [100, 'cento', 'cento'] : [1000, 'mille', 'mila'];
  const [high, low] = divide(n, by);
  const rest = low === 0 ? '' : italian(low);
  return `${high === 1 ? one : `${italian(high)}${many}`}${rest}`;
}
