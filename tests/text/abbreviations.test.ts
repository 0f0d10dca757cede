import { describe, expect, test } from 'vitest';
import { abbreviationUses } from '../../src/text/abbreviations.ts';
import { LATIN_ABBREVIATIONS } from '../../src/text/latin-abbreviations.ts';
import { OTHER_ABBREVIATIONS } from '../../src/text/other-abbreviations.ts';
import { sentences } from '../../src/text/sentences.ts';
import { splits } from './splits.ts';

describe('titles in lower case go on', () => {
  test.each([
    ['it', 'Il dott. Mario Rossi e il sig. Renato parlano.‖ La prof.ssa Bianchi ascolta.'],
    ['it', 'Le parole dell’avv. Verdi e dell’on. Neri.‖ Poi il silenzio.'],
    ['pt', 'O prefeito, dr. Anselmo, e a sra. Lima falaram.‖ O sr. Costa saiu.'],
    ['es', 'El dr. Ruiz y la sra. López llegaron.‖ El gral. Gómez no.'],
    ['fr', 'Le pr. Martin et mme. Durand sont là.‖ Ils partent.'],
    ['nl', 'Het was prof. dr. Jansen met mr. De Vries.‖ Zij zwegen.'],
  ])('%s: %s', splits);
});

test('an entry in lower case stands for any case, one with a capital for itself alone', () => {
  for (const word of ['dott', 'Dott', 'DOTT']) {
    expect(abbreviationUses(word, 'it')).toEqual(new Set(['inside']));
  }
  expect(abbreviationUses('Sat', 'en')).toEqual(new Set(['either']));
  expect(abbreviationUses('sat', 'en')).toEqual(new Set());
  // A gene.
  expect(abbreviationUses('gen', 'nl')).toEqual(new Set());
});

describe('the languages of the news', () => {
  test.each([
    ['uk', 'Пожежа на вул. Садовій, біля школи ім. Шевченка, у м. Київ.‖ Загинули 5 тис. людей.'],
    ['uk', 'Це сталося 2019 р. в Одесі, ст. 5 закону.‖ Поліція мовчить.'],
    ['bg', 'На ул. Раковски в гр. София проф. Иванов пострада.‖ Полицията мълчи.'],
    ['sr', 'Проф. др Марић из ул. Николе Тесле.‖ Ул. je npr. Savska, br. 5.‖ Dr. Ilić ćuti.'],
    ['tr', 'Doç. Dr. Ali Yılmaz ile Prof.Dr. Ayşe Kaya, Yrd. Doç. Can geldi.‖ Polis sustu.'],
    ['tr', 'Atatürk Mah. Cumhuriyet Cad. No. 5 yandı.‖ Bu ikinci yangın.'],
    ['el', 'Ο καθ. Νίκος και ο κ. Παπάς στην οδ. Αθηνάς, αρ. 5, π.χ. Τρίτη.‖ Η αστυνομία σιωπά.'],
    ['id', 'Kebakaran di Jl. Sudirman No. 5, Kec. Menteng, milik PT. Maju.‖ Polisi diam.'],
    ['id', 'Brigjen. Pol. Budi dan dr. Siti datang.‖ Mereka pergi.'],
    [
      'vi',
      'Cháy tại TP. Hồ Chí Minh, theo PGS.TS. Nguyễn Văn An và ThS. Lê Bình.‖ Công an im lặng.',
    ],
    ['fi', 'Paikalla oli esim. Helsingin poliisi, klo. 15 ja n. 300 ihmistä.‖ Muut lähtivät.'],
    ['ro', 'Pe str. Victoriei, nr. 5, dl. Ionescu și prof. Pop.‖ Din acest gen.‖ Poliția tace.'],
    ['cs', 'V ul. Dlouhá hovořil gen. Novák, resp. JUDr. Malá, čl. 5.‖ Policie mlčí.'],
    ['sk', 'Na ul. Dlhej hovoril prof. Novák, napr. Ing. Malý.‖ Polícia mlčí.'],
    ['hu', 'Az ifj. Kovács János, pl. Szt. István, dr. Nagy.‖ A rendőrség hallgat.'],
    ['da', 'Hr. Jensen, f.eks. Dr. Holm, i kap. 5.‖ Politiet tier.'],
    ['nb', 'Det var bl.a. Dr. Holm, ca. 300 og nr. 5.‖ Politiet tier.'],
    ['sv', 'Det var t.ex. Dr. Holm, fr.o.m. Malmö, ca. 300.‖ Polisen tiger i maj.‖ Alla vet.'],
    ['hr', 'U ul. Grada Vukovara, npr. prof. Horvat, čl. 5.‖ Policija šuti.'],
    ['sl', 'Na ul. Slovenski, npr. prof. Novak, oz. Kranj.‖ Policija molči.'],
    ['lt', 'Pvz. Vilnius, gen. Jonaitis, str. 5.‖ Policija tyli.'],
    ['et', 'Näit. Tallinn, hr. Tamm, nr. 5.‖ Politsei vaikib.'],
    ['is', 'Þar var t.d. Reykjavík, sr. Jón, nr. 5.‖ Lögreglan þegir.'],
    ['de', 'Dipl.-Ing. Holm und Univ.-Prof. Maier kamen.‖ Alle schwiegen.'],
    ['hi', 'डॉ. शर्मा और एम. एस. धोनी, पृ. 5.‖ वह गया.‖ वह आया.'],
    ['mr', 'प्रा. पाटील आणि डॉ. जोशी आले.‖ ते गेले.'],
    ['ne', 'डा. शर्मा र प्रा. राई आए।‖ उनी गए।'],
    ['uk', 'Це Dr. Smith з Prof. Jones.‖ Вони мовчать.'],
    ['bn', 'ড. ইউনূস ও মো. রহিম এলেন।‖ তারা গেলেন।'],
  ])('%s: %s', splits);
});

const lists = [LATIN_ABBREVIATIONS, OTHER_ABBREVIATIONS].flatMap((all) => Object.entries(all));

test('no entry keeps its stop, and none is listed twice for one use', () => {
  for (const [lang, list] of lists) {
    for (const use of [list.inside, list.beforeFigure, list.either]) {
      const words = use.split(' ');
      expect([lang, words.filter((word) => !/^[\p{L}\p{M}].*[^.\s]$|^\p{L}$/u.test(word))]).toEqual(
        [lang, []],
      );
      expect([lang, words]).toEqual([lang, [...new Set(words)]]);
    }
  }
});

test('a sentence goes on behind every abbreviation that cannot end one', () => {
  for (const [lang, { inside, beforeFigure }] of lists) {
    for (const word of inside.split(' ')) {
      const text = `Xx xx ${word}. Omega xx.`;
      expect([text, sentences(text, lang).length]).toEqual([text, 1]);
    }
    for (const word of beforeFigure.split(' ')) {
      const text = `Xx xx ${word}. 57 xx.`;
      expect([text, sentences(text, lang).length]).toEqual([text, 1]);
    }
  }
});
