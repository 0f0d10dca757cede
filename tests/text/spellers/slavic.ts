import { divide } from './germanic.ts';

interface Words {
  /** From nought to nineteen. */
  readonly low: string;
  readonly tens: string;
  readonly hundreds: string;
  /** One and two of thousands, which are feminine. */
  readonly feminine: readonly [string, string];
  /** One, two to four, and five thousand and more. */
  readonly thousand: readonly [string, string, string];
}

function below1000(n: number, { low, tens, hundreds }: Words): string[] {
  const [hundred, rest] = divide(n, 100);
  const found = hundred === 0 ? [] : [hundreds.split(' ')[hundred - 1] ?? ''];
  if (rest >= 20) {
    const [ten, unit] = divide(rest, 10);
    found.push(tens.split(' ')[ten - 2] ?? '');
    if (unit > 0) found.push(low.split(' ')[unit] ?? '');
  } else if (rest > 0) found.push(low.split(' ')[rest] ?? '');
  return found;
}

function speller(words: Words): (n: number) => string {
  return (n) => {
    if (n === 0) return words.low.split(' ')[0] ?? '';
    const [thousands, rest] = divide(n, 1000);
    const found = below1000(thousands, words);
    const [tens, unit] = [thousands % 100, thousands % 10];
    const isTeen = tens > 10 && tens < 20;
    if (!isTeen && (unit === 1 || unit === 2)) found.splice(-1, 1, words.feminine[unit - 1] ?? '');
    if (thousands > 0) {
      const form = isTeen || unit === 0 || unit > 4 ? 2 : unit === 1 ? 0 : 1;
      found.push(words.thousand[form]);
    }
    return [...found, ...below1000(rest, words)].join(' ');
  };
}

export const russian = speller({
  low: 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  feminine: ['одна', 'две'],
  thousand: ['тысяча', 'тысячи', 'тысяч'],
});

export const ukrainian = speller({
  low: 'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять',
  tens: 'двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
  hundreds: 'сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот',
  feminine: ['одна', 'дві'],
  thousand: ['тисяча', 'тисячі', 'тисяч'],
});

export const polish = speller({
  low: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
  tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
  hundreds: 'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset',
  feminine: ['jeden', 'dwa'],
  thousand: ['tysiąc', 'tysiące', 'tysięcy'],
});
