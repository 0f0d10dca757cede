import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('romanceOpening', () => {
  it.each([
    [
      'it',
      'Il sindaco Carlo Neri ha chiuso il molo.',
      '«È presto», ha detto.',
      'Carlo Neri: detto',
    ],
    [
      'fr',
      'C’est une comptable du port, partie en mai, qui a vu la fuite.',
      '« Je ne regrette rien », confie-t-elle.',
      'une comptable du port: confie-t-elle',
    ],
  ])(
    'gives who begins the sentence before to a verb without a name, %s: %s %s',
    (lang, one, two, last) => {
      expect(said(lang, one, two)).toEqual([last]);
    },
  );

  it.each([
    ['it', 'La via per Porto Neri ha due corsie.', '«È presto», ha detto.'],
    ['fr', 'C’est un comptable du port qui a vu la fuite.', '« Je reste », confie-t-elle.'],
    ['fr', 'C’est une fuite du port.', '« Je reste », confie-t-elle.'],
  ])('gives it to nobody else, %s: %s %s', (lang, one, two) => {
    expect(said(lang, one, two)).toEqual([]);
  });
});

it.each([
  [
    'fr',
    'La maire (sans étiquette), Ana Ruhl, a reçu la presse.',
    '« Non », a-t-elle déclaré à la sortie.',
    'Ana Ruhl: déclaré',
  ],
  [
    'it',
    'La direttrice d’orchestra Ada Neri, 34 anni, è la prima.',
    '«Tremavo tutta», ha confessato al termine.',
    'Ada Neri: confessato',
  ],
  [
    'pt',
    'Já a promotora Ana Lins, do porto, quer obras.',
    '“O porto não espera”, afirmou.',
    'Ana Lins: afirmou',
  ],
  [
    'es',
    'El presidente del grupo, Juan Tarn, culpó al gas.',
    '«No hay otra salida», aseguró en una rueda de prensa.',
    'Juan Tarn: aseguró',
  ],
  [
    'ru',
    'Глава района Иван Седов приехал на причал.',
    '«Мы построим новый», — пообещал он.',
    'Иван Седов: пообещал',
  ],
])(
  'takes up the name behind an office in the sentence before, %s: %s',
  (lang, first, second, expected) => {
    expect(said(lang, first, second)).toEqual([expected]);
  },
);

it.each([
  ['pt', 'A frota dos lagos partiu.', 'A agência “Orme” disse na sexta-feira que choveu.'],
  ['it', 'La casa di Ada Neri, 34 anni, è bruciata.', '«Aiuto», ha gridato dal tetto.'],
])('takes up nobody in %s: %s', (lang, first, second) => {
  expect(said(lang, first, second)).toEqual([]);
});

it.each([
  [
    'pt',
    'O treinador Rui Tarn evitou críticas e reconheceu que o time perdeu.',
    'Rui Tarn: reconheceu',
  ],
  [
    'it',
    'Il sindaco Carlo Neri ha taciuto a lungo e ha riconosciuto che è tardi.',
    'Carlo Neri: riconosciuto',
  ],
])('knows "and" from "is" by its accent, %s: %s', (lang, text, expected) => {
  expect(said(lang, text)).toEqual([expected]);
});

it.each([
  [
    'it',
    'La preside Ada Neri ha difeso la spesa: «Abbiamo salvato un gioiello».',
    'Ada Neri: difeso',
  ],
  [
    'pt',
    '“Levaram tudo na frente de todos”, disparou o presidente do Orme, Rui Tarn, que saiu.',
    'Rui Tarn: disparou',
  ],
  ['ru', 'Его задержали; в МЧС считают, что он спешил.', 'МЧС: считают'],
  ['ru', 'Проверку, по утверждению мэрии, прошли зимой.', 'мэрии: по утверждению'],
  ['de', 'Nach Überzeugung des Gerichts war der Steg morsch.', 'des Gerichts: Nach Überzeugung'],
  ['fr', 'Le syndicat revendique 8 % de plus.', 'Le syndicat: revendique'],
])('knows who speaks, %s: %s', (lang, text, expected) => {
  expect(said(lang, text)).toEqual([expected]);
});
