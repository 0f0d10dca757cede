/** The whole part of a division, and what is left. */
export function divide(n: number, by: number): [number, number] {
  return [Math.floor(n / by), n % by];
}

const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export function english(n: number): string {
  if (n < 20) return EN[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    return unit === 0 ? (EN_TENS[tens] ?? '') : `${EN_TENS[tens]}-${EN[unit]}`;
  }
  const [by, word] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const [high, low] = divide(n, by);
  const join = low > 0 && low < 100 ? ' and' : '';
  return `${english(high)} ${word}${low === 0 ? '' : `${join} ${english(low)}`}`;
}

const DE =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

function stem(n: number): string {
  if (n < 20) return DE[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    return `${unit === 0 ? '' : `${DE[unit]}und`}${DE_TENS[tens]}`;
  }
  const [by, word] = n < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const [high, low] = divide(n, by);
  return `${stem(high)}${word}${low === 0 ? '' : stem(low)}`;
}

export function german(n: number): string {
  const written = stem(n);
  return n % 100 === 1 ? `${written}s` : written;
}

const NL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const NL_TENS = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** One word up to a thousand; "ë" parts two vowels. */
export function dutch(n: number): string {
  if (n < 20) return NL[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    const first = NL[unit] ?? '';
    return unit === 0
      ? (NL_TENS[tens] ?? '')
      : `${first}${first.endsWith('e') ? 'ën' : 'en'}${NL_TENS[tens]}`;
  }
  const [by, word] = n < 1000 ? [100, 'honderd'] : [1000, 'duizend'];
  const [high, low] = divide(n, by);
  const rest = low === 0 ? '' : `${by === 1000 ? ' ' : ''}${dutch(low)}`;
  return `${high === 1 ? '' : dutch(high)}${word}${rest}`;
}

const SV =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const SV_TENS = '- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

export function swedish(n: number): string {
  if (n < 20) return SV[n] ?? '';
  if (n < 100) {
    const [tens, unit] = divide(n, 10);
    return `${SV_TENS[tens]}${unit === 0 ? '' : SV[unit]}`;
  }
  const [by, word] = n < 1000 ? [100, 'hundra'] : [1000, 'tusen'];
  const [high, low] = divide(n, by);
  const rest = low === 0 ? '' : `${by === 1000 ? ' ' : ''}${swedish(low)}`;
  // Three t in a row are written as two.
  return `${swedish(high)}${word}${rest}`.replace('ttt', 'tt');
}

const TR = '- bir iki üç dört beş altı yedi sekiz dokuz'.split(' ');
const TR_TENS = '- on yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' ');

/** Turkish, which says "hundred" and "thousand" without "one". */
export function turkish(n: number): string {
  if (n === 0) return 'sıfır';
  const [thousands, rest] = divide(n, 1000);
  const [hundreds, below] = divide(rest, 100);
  const [tens, unit] = divide(below, 10);
  return [
    thousands === 0 ? '' : `${thousands === 1 ? '' : turkish(thousands)} bin`,
    hundreds === 0 ? '' : `${hundreds === 1 ? '' : TR[hundreds]} yüz`,
    tens === 0 ? '' : TR_TENS[tens],
    unit === 0 ? '' : TR[unit],
  ]
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
