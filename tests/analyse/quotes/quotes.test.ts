import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch, words } from '../comparisons.ts';

function list(sketch: Sketch) {
  const input = compare(sketch);
  return ledgers(input).quotes.entries.map((quote) => ({
    kind: quote.kind,
    side: quote.side,
    left: words(input, 'left', quote.left),
    right: words(input, 'right', quote.right),
    altered: quote.alterations.map(({ left, right }) => [
      ...words(input, 'left', left ? [left] : []),
      '→',
      ...words(input, 'right', right ? [right] : []),
    ]),
    speakers: [
      ...words(input, 'left', quote.speakers.left ? [quote.speakers.left] : []),
      ...words(input, 'right', quote.speakers.right ? [quote.speakers.right] : []),
    ],
    another: quote.isGivenToAnother,
  }));
}

describe('quotes', () => {
  it('takes two styles of marks for the same words', () => {
    expect(
      list({
        left: ['"The road is gone,” said Mira Tolan.'],
        right: ['“The road is gone”, Mira Tolan said.'],
      }),
    ).toEqual([
      {
        kind: 'word for word',
        side: null,
        left: ['The road is gone'],
        right: ['The road is gone'],
        altered: [],
        speakers: ['Mira Tolan', 'Mira Tolan'],
        another: false,
      },
    ]);
  });

  it('finds words again that a hyphen joins or parts', () => {
    const sketch = (two: string) => ({
      left: ['The club said it was “cooperating fully”.'],
      right: [`The club said it was “${two}”.`],
    });
    expect(list(sketch('co-operating fully')).map(({ kind }) => kind)).toEqual(['word for word']);
    expect(list(sketch('co-operating fully with all')).map(({ kind }) => kind)).toEqual([
      'cut short',
    ]);
  });

  it('takes a number in words for the same in digits', () => {
    const kinds = (one: string, two: string) => {
      const speech = (days: string) => [`“I stood in the rain for ${days} days,” Mira Tolan said.`];
      return list({ left: speech(one), right: speech(two) }).map(({ kind }) => kind);
    };
    expect(kinds('nineteen', '19')).toEqual(['word for word']);
    expect(kinds('forty-five', '45')).toEqual(['word for word']);
    expect(kinds('nineteen', '18')).toEqual(['altered']);
  });

  it('takes two speeches that begin alike in linked passages for one that is altered', () => {
    const said = (end: string, who: string) => [`“Our crews stay calm now, ${end},” ${who} said.`];
    const kinds = (sketch: Partial<Sketch>, who = 'Mira Tolan') =>
      list({
        left: said('how right they were all along the way', 'Mira Tolan'),
        right: said('nothing went wrong in that dark shed', who),
        ...sketch,
      }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['altered']);
    expect(kinds({ links: [] })).toEqual(['only here', 'only here']);
    expect(kinds({}, 'Ari Bell')).toEqual(['only here', 'only here']);
  });

  it('finds the one word of a speech again that the same person says in a linked passage', () => {
    const kinds = (right: string, who = 'Ana Rollo') =>
      list({
        lang: 'es',
        left: ['Ana Rollo tachó la norma de «disparate económico».'],
        right: [`«${right}», resumió ${who}.`],
      }).map(({ kind }) => kind);
    expect(kinds('Es un disparate')).toEqual(['cut short']);
    expect(kinds('Es un error')).toEqual(['only here', 'only here']);
    expect(kinds('Es un disparate', 'Luis Tarn')).toEqual(['only here', 'only here']);
  });

  it('takes a speech whose clauses are exchanged for altered, in linked passages', () => {
    const sketch = {
      left: ['“If the pier is unsafe, the club will pay,” Mira Tolan said.'],
      right: ['“The club will pay if the pier is unsafe,” Mira Tolan said.'],
    };
    expect(list(sketch).map(({ kind }) => kind)).toEqual(['altered']);
    const apart = list({ ...sketch, links: [] }).map(({ kind }) => kind);
    expect(apart).toEqual(['only here', 'only here']);
  });

  it('takes a number in two spellings for the same words', () => {
    const [quote] = list({
      left: ['“The site loses £3.2 million a year and that is all,” said Mira Tolan.'],
      right: ['“The site loses £3.2m a year,” said Mira Tolan.'],
    });
    expect(quote).toMatchObject({ kind: 'cut short', side: 'left', altered: [] });
  });

  it('cuts a quotation short in neither alone where each has more at another end', () => {
    const [quote] = list({
      left: ['“People were lying on top of each other, and nobody screamed,” said Mira Tolan.'],
      right: ['“Then it tipped. People were lying on top of each other,” said Mira Tolan.'],
    });
    expect(quote).toMatchObject({ kind: 'cut short', side: null });
  });

  it('takes a word for cut short where the other quotes more around it, in linked passages', () => {
    const [one, ...none] = list({
      left: ['The blaze is “unexplained”, the fire service said on Monday.'],
      right: ['The blaze is “being treated as unexplained”, the fire service said on Monday.'],
    });
    expect(one).toMatchObject({ kind: 'cut short', left: ['unexplained'], altered: [] });
    expect(none).toEqual([]);
  });

  it('gives words to no other speaker where a German office stands for the name', () => {
    const [quote] = list({
      lang: 'de',
      left: ['Die Chefärztin der Notaufnahme warnte: „Es wird Menschen das Leben kosten.“'],
      right: ['„Es wird Menschen das Leben kosten“, sagte Silke Arndt.'],
    });
    expect(quote).toMatchObject({ kind: 'word for word', another: false });
    const [other] = list({
      lang: 'de',
      left: ['Minister Jan Kranz warnte: „Es wird Menschen das Leben kosten.“'],
      right: ['„Es wird Menschen das Leben kosten“, sagte Silke Arndt.'],
    });
    expect(other).toMatchObject({ another: true });
  });

  it('takes a name of one word in marks for no quotation where the other has it, whatever source stands beside', () => {
    const lines = list({
      lang: 'de',
      left: ['Die „Heron“ kam nach Angaben der Reederei Tarn gegen 18.40 Uhr vom Kurs ab.'],
      right: ['Vor Orme lag die „Heron“ im Schlick.'],
      links: [],
    });
    expect(lines).toEqual([]);
  });

  it('takes no name in marks for a quotation where the other prints it without', () => {
    const ferry = {
      left: ['The ferry “Heron” sank at noon.'],
      right: ['The ferry Heron sank at noon.'],
    };
    expect(list(ferry)).toEqual([]);
    const grade = { left: ['The report called it “sufficient”.'], right: ['It was sufficient.'] };
    expect(list(grade)).toHaveLength(1);
    const cited = {
      left: ['Ann Poe described it as “sufficient”.'],
      right: ['It was called sufficient by a baker, Ann Poe said.'],
    };
    expect(list(cited)).toEqual([]);
    expect(list({ ...cited, links: [] })).toHaveLength(1);
  });

  it('takes no few words for one article’s alone where the other has them in a longer quotation', () => {
    const sketch = {
      left: ['Ann Poe said the mill had “left the shore”.'],
      right: ['“They say they have left the shore for good,” said Tom Holt.'],
      links: [],
    };
    expect(list(sketch).map(({ side }) => side)).toEqual(['right']);
  });

  it.each([
    ['it', 'Il battello «Stella del Lago» è affondato.', 'Affonda il battello «Stella del Lago».'],
    ['ru', 'Он рассказал «Речной газете» о пожаре.', 'Он видел пожар.'],
    ['ru', '«Причал» закрыли в полдень.', 'Магазин закрыли.'],
    ['ar', 'ودعت جمعية «أنهار» إلى وقف الحفر.', 'وطالبت جمعية «أنهار» بوقف الحفر.'],
    ['zh', '环保组织“清水之约”对此表示担忧。', ''],
    ['ja', '市民グループ「水辺の会」が署名を集めた。', ''],
    ['it', 'In scena «La dama del lago» con Ada Neri.', 'Torna la «Dama del lago» di Neri.'],
  ])('takes no name in marks within a sentence for a quotation, %s: %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual([]);
  });

  it('gives a few words in marks to who describes something by them in Arabic', () => {
    const left = ['ووصف مدير السوق عادل الربيعي ما جرى بأنه «خسارة كبيرة».'];
    const [entry] = ledgers(compare({ lang: 'ar', left, right: [''] })).quotes.entries;
    expect(entry?.speakers.left).not.toBeNull();
  });

  it.each([
    ['it', 'Ha risposto: «Mai più».'],
    ['pt', '“Nunca mais”, disse Dora Lins.'],
    ['ru', 'Он назвал проверки «запоздалыми».'],
    ['ar', 'وقالت الجمعية: «لن نسكت».'],
    ['zh', '公司“先想到的是钱”。'],
    ['zh', '他批评公司：“太晚了。”'],
    ['ar', 'ووصفت الجمعية الحفر بأنه «كارثي».'],
  ])('keeps a short quotation, %s: %s', (lang, left) => {
    expect(list({ lang, left: [left], right: [''] })).toHaveLength(1);
  });

  it('takes no words in marks for one article’s alone where the other prints them without', () => {
    const speech = {
      left: ['“The lock must be rebuilt before winter,” the keeper said.'],
      right: ['The keeper wrote that the lock must be rebuilt before winter.'],
    };
    expect(list(speech)).toEqual([]);
    const term = {
      left: ['Divers call the place the “drowned orchard”.'],
      right: ['The drowned orchard lies off the mill.'],
    };
    expect(list(term)).toEqual([]);
    const another = { ...term, right: ['The orchard lies off the mill, drowned.'] };
    expect(list(another)).toHaveLength(1);
  });

  it('takes no English title in marks for a quotation', () => {
    const title = (left: string) => list({ left: [left], right: ['She sang.'] });
    expect(title('Her song “The Keeper of the Lower Lock” sold well.')).toEqual([]);
    expect(title('She spoke on Radio Orme’s “Morning at the Mill” of it.')).toEqual([]);
    expect(title('They marched, chanting “Down With the Dam” all day.')).toHaveLength(1);
    expect(title('The keeper said, “Mind the Lower Lock.”')).toHaveLength(1);
    expect(title('It was “a song of the Lower Lock” to her.')).toHaveLength(1);
  });

  it('joins no two quotations by their small words', () => {
    const kinds = list({
      left: ['The crates say “Packed in the valley” on their lids.'],
      right: ['The crates “were packed in the harbour by night”, one lid says.'],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['only here', 'only here']);
  });

  it('joins no two quotations that only speak of one place', () => {
    const kinds = list({
      left: ['“Nobody ever cleaned the pump house of the mill,” she said.'],
      right: ['“They met at the pump house that night,” she said.'],
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(['only here', 'only here']);
  });

  it('takes a stretch of a longer quotation for cut short, whichever small words it begins with', () => {
    const [quote, ...more] = list({
      left: ['She spoke “of the lower lock and the weir”.'],
      right: ['“The wall of the keeper, the roof of the lower lock and the weir,” she said.'],
    });
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ kind: 'cut short', side: 'right', altered: [] });
  });

  it('calls no words altered that are joined or capitalised in another way', () => {
    const [quote] = list({
      left: ['“We stood knee-deep in river water,” she said.'],
      right: ['“we stood knee deep in river water”, she said.'],
    });
    expect(quote).toMatchObject({ kind: 'word for word', altered: [] });
  });

  it('reads two parts of a quotation in the order of the article that prints it whole', () => {
    const [quote] = list({
      left: ['It was “far below the weir”, she said, and “the water rose for an hour”.'],
      right: ['“The water rose for an hour, far below the weir,” she said.'],
    });
    expect(quote).toMatchObject({ kind: 'word for word', altered: [] });
  });

  it('lists the words that were altered', () => {
    const [quote] = list({
      left: ['“We heard a crack and then there was no road at all,” said Mira Tolan.'],
      right: ['“We heard a bang and then there was no road,” said Mira Tolan.'],
    });
    expect(quote).toMatchObject({
      kind: 'altered',
      altered: [
        ['crack', '→', 'bang'],
        ['at all', '→'],
      ],
    });
  });

  it('tells a quotation that is cut short, and which article prints more', () => {
    const [quote] = list({
      left: ['“This disaster had an address and a date, and everyone knew it,” said Jan Vell.'],
      right: ['“This disaster had an address and a date,” said Jan Vell.'],
    });
    expect(quote).toMatchObject({ kind: 'cut short', side: 'left', altered: [] });
  });

  it('reads a quotation that is broken by its attribution as one telling of the other', () => {
    const [quote, ...more] = list({
      left: ['“We will search tonight and we will not stop,” said Mira Tolan.'],
      right: ['“We will search tonight,” said Mira Tolan, “and we will not stop.”'],
    });
    expect(more).toEqual([]);
    expect(quote).toMatchObject({
      kind: 'word for word',
      right: ['We will search tonight', 'and we will not stop'],
    });
  });

  it('notices when the same words are given to another person', () => {
    const [quote] = list({
      left: ['“Nobody will be left in that river,” said Klara Voss.'],
      right: ['“Nobody will be left in that river,” added Pavel Ruhl.'],
    });
    expect(quote).toMatchObject({ kind: 'word for word', another: true });
  });

  it('does not say so of two spellings of one name', () => {
    const [quote] = list({
      left: ['“Nobody will be left in that river,” said Faris Qadri.'],
      right: ['“Nobody will be left in that river,” said Fares Qadri.'],
    });
    expect(quote?.another).toBe(false);
    const [further] = list({
      left: ['“Nobody will be left in that river,” said Klara Faisal.'],
      right: ['“Nobody will be left in that river,” said Pavel Feisel.'],
    });
    expect(further?.another).toBe(false);
  });

  it('gives a few words in marks, which may be a term, to nobody who speaks far from them', () => {
    const speakers = (text: string) => list({ left: [text], right: [] })[0]?.speakers;
    expect(speakers('Mira Tolan said about some “hard combat mission” nothing.')).toEqual([
      'Mira Tolan',
    ]);
    expect(speakers('Mira Tolan said about those “hard combat mission” nothing.')).toEqual([]);
    expect(speakers('Mira Tolan said about those “long hard combat mission” nothing.')).toEqual([
      'Mira Tolan',
    ]);
  });

  it('joins what shares most of its words, and apart from links more than a few of them', () => {
    const words = 'alder birch cedar dogwood elm fir gorse hazel ivy juniper'.split(' ');
    const others = 'lead iron tin zinc gold copper brass silver nickel chrome'.split(' ');
    type Links = readonly [number, number][];
    const joined = (shared: number, length: number, links: Links, speaker = 'Ari Bell') => {
      const right = [...words.slice(0, shared), ...others.slice(shared)].slice(0, length);
      const said = (all: readonly string[], who: string) => [`“${all.join(' ')},” said ${who}.`];
      const left = said(words.slice(0, length), 'Mira Tolan');
      return list({ left, right: said(right, speaker), links }).length === 1;
    };
    expect([5, 6].map((shared) => joined(shared, 10, [[0, 0]]))).toEqual([false, true]);
    expect([5, 6].map((shared) => joined(shared, 10, []))).toEqual([false, true]);
    const byOne = (shared: number) => joined(shared, 10, [[0, 0]], 'Mira Tolan');
    expect([3, 4].map(byOne)).toEqual([false, true]);
    expect(joined(4, 10, [], 'Mira Tolan')).toBe(false);
    expect([3, 4].map((shared) => joined(shared, shared + 1, [[0, 0]]))).toEqual([true, true]);
    expect([3, 4].map((shared) => joined(shared, shared + 1, []))).toEqual([false, true]);
  });

  it('takes a few words at an end for a part of what was altered, more for a part left out', () => {
    const altered = (end: string) =>
      list({
        left: [`“We heard a crack and saw no road${end},” said Mira Tolan.`],
        right: ['“We heard a bang and saw no road,” said Mira Tolan.'],
      })[0]?.altered;
    const bang = ['crack', '→', 'bang'];
    expect(altered(' there at all')).toEqual([bang, ['there at all', '→']]);
    expect(altered(' there at all today')).toEqual([bang]);
  });

  it('does not say so of one man in two cases', () => {
    const [quote] = list({
      lang: 'ru',
      left: ['По словам губернатора Ивана Седова, «мы сделаем всё, чтобы помочь семьям».'],
      right: ['«Мы сделаем всё, чтобы помочь семьям», — сказал Иван Седов.'],
    });
    expect(quote?.speakers).toEqual(['Ивана Седова', 'Иван Седов']);
    expect(quote?.another).toBe(false);
  });

  it('does not say so of a body and a person, who may speak for it', () => {
    const [quote] = list({
      left: ['The union Seafarers United called it “an accident waiting to happen”.'],
      right: ['“This was an accident waiting to happen,” said Ruth Oyelaran.'],
    });
    expect(quote?.speakers).toEqual(['Seafarers United', 'Ruth Oyelaran']);
    expect(quote?.another).toBe(false);
  });

  it.each([
    ['en', 'Spokesman Ari Bell said the firm would “cooperate fully”.', 'Spokesman Ari Bell'],
    ['en', 'Ari Bell added that she had heard “a terrible scraping”.', 'Ari Bell'],
    ['en', 'The judge freed two men, saying the proof was “thin and old”.', 'The judge'],
    ['de', 'Klara Voss sagte, dass man „voll kooperieren“ wolle.', 'Klara Voss'],
    ['ru', 'Иван Седов сказал, что завод «готов помогать».', 'Иван Седов'],
    ['en', 'Lorvania announced the end of the “combat mission” there.', undefined],
  ])('names who says a few words within a clause in %s: %s', (lang, text, speaker) => {
    expect(list({ lang, left: [text], right: [] })[0]?.speakers[0]).toBe(speaker);
  });

  it('counts a caption that repeats a quotation as the same telling', () => {
    const [quote, ...more] = list({
      left: ['“We will not let you stay here,” a placard read.'],
      right: [
        '~“We will not let you stay here,” a placard read. (XY)',
        '“We will not let you stay here,” a placard read.',
      ],
      links: [
        [0, 0],
        [0, 1],
      ],
    });
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ kind: 'word for word' });
    expect(quote?.right).toHaveLength(2);
  });

  it.each([
    ['en', '~‘Radar was working’', 'The radar was off.'],
    ['ru', '~Обломки моста. Фото: РИА «Лента»', 'Мост упал.'],
    ['de', '~„Zu spät gewarnt“', 'Die Warnung kam spät.'],
  ])('counts nothing that stands in furniture alone, %s', (lang, furniture, right) => {
    expect(list({ lang, left: [furniture], right: [right], links: [] })).toEqual([]);
    expect(list({ lang, left: [right], right: [furniture], links: [] })).toEqual([]);
    expect(list({ lang, left: [furniture], right: [furniture] })).toEqual([]);
  });

  it('takes a quotation for told where the other report has it in a caption', () => {
    const [quote, ...more] = list({
      left: ['“We will not let you stay here,” a placard read.'],
      right: ['~“We will not let you stay here,” a placard read. (XY)'],
    });
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ kind: 'word for word' });
  });

  it('takes a block that is set as a quotation for one, though it has no marks', () => {
    expect(
      list({
        left: ['“We lost the boats and the shed,” said Mira Tolan.'],
        right: [
          'Mira Tolan stood on the quay and said:',
          '>We lost the boats and the shed.',
          '>— Mira Tolan',
        ],
        blocks: { right: [0, 1, 1] },
        links: [[0, 1]],
      }),
    ).toMatchObject([
      {
        kind: 'word for word',
        right: ['We lost the boats and the shed'],
        speakers: ['Mira Tolan', 'Mira Tolan'],
      },
    ]);
    // The line that signs it may be a paragraph of its own, or end the one that it signs.
    for (const right of [
      ['>“We lost the boats and the shed.”', '>— Mira Tolan, harbour master'],
      ['>We lost the boats and the shed.', '>– Mira Tolan (harbour master).'],
      ['>“We lost the boats and the shed.” — Mira Tolan'],
    ]) {
      expect(
        list({ left: ['“We lost the boats and the shed,” said Mira Tolan.'], right }),
      ).toMatchObject([{ kind: 'word for word', speakers: ['Mira Tolan', 'Mira Tolan'] }]);
    }
    // Where it has marks, these say what is quoted.
    expect(
      list({ left: [], right: ['>“We lost the boats,” said Mira Tolan.'] }).map(
        ({ right }) => right,
      ),
    ).toEqual([['We lost the boats']]);
  });

  it('leaves two sentences apart that share their small words', () => {
    const kinds = list({
      left: ['“It is the end of the road for all of us,” said Mira Tolan.'],
      right: ['“It is the start of a summer that none of them wanted,” said Mira Tolan.'],
    }).map(({ kind, side }) => [kind, side]);
    expect(kinds).toEqual([
      ['only here', 'left'],
      ['only here', 'right'],
    ]);
  });

  it('serves languages without rules for speakers, and names none there', () => {
    expect(
      list({
        lang: 'fi',
        left: ['”Tie on poissa kokonaan”, sanoi Mira Tolan.'],
        right: ['”Tie on poissa kokonaan”, Mira Tolan sanoi.'],
      }),
    ).toMatchObject([{ kind: 'word for word', speakers: [] }]);
  });

  it.each([
    ['de', 'Die Fischerin nannte den neuen Beschluss „verfrüht und teuer“.', 'Die Fischerin'],
    ['fr', 'Le club de voile a dénoncé un vieux projet « aberrant ».', 'Le club de voile'],
    ['es', 'La alcaldesa tildó todo el proyecto de «absurdo».', 'La alcaldesa'],
  ])('knows in %s who judges a thing in a few words: %s', (lang, text, speaker) => {
    expect(list({ lang, left: [text], right: [] })).toMatchObject([{ speakers: [speaker] }]);
  });

  it.each([
    [
      'fr',
      '« Nous ne voulons pas de miracle, nous voulons sauver nos bateaux », a dit Luc Petit.',
      'Luc Petit explique : « On ne veut pas de miracle, on veut sauver notre bateau. »',
    ],
    [
      'es',
      '«Fue una catástrofe evitable», dijo Rosa Vega.',
      'Rosa Vega lamentó: «Ha sido un desastre evitable».',
    ],
    [
      'de',
      '„Wir lassen die Fischer am See nicht allein“, sagte Marta Kehl.',
      'Marta Kehl betonte: „Kein Fischer am See wird alleingelassen.“',
    ],
    [
      'it',
      '«Non è un peso, è un dono che abbiamo lasciato al lago», ha detto Ada Neri.',
      'Ada Neri ha spiegato: «Abbiamo lasciato al lago un dono, non un peso. Adesso basta».',
    ],
    [
      'it',
      '«Mi tremavano le mani», ha detto Ada Neri.',
      '«Avevo le mani che tremavano», ha detto Ada Neri.',
    ],
    [
      'ru',
      '«Мой отец спешил, но моста не видел: в глаза било солнце», — сказал Иван Седов.',
      '«Он торопился и не заметил моста из-за солнца», — рассказал Иван Седов.',
    ],
  ])('takes what one person says in %s for one speech: %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] }).map(({ kind }) => kind)).toEqual([
      'altered',
    ]);
  });

  it('joins no two speeches of one person by what the report is about', () => {
    const left = '«El puente viejo es seguro y fuerte», dijo Rosa Vega.';
    const right = '«El puente viejo se revisa cada año», dijo Rosa Vega.';
    const kinds = (more: string) =>
      list({ lang: 'es', left: [left, more], right: [right] }).map(({ kind }) => kind);
    expect(kinds('El puente viejo sigue cerrado.')).toEqual(['only here', 'only here']);
  });

  it.each([
    ['«El puente es seguro», dijo Rosa Vega.', '«El puente está roto», dijo Rosa Vega.'],
    [
      'Rosa Vega dijo: «El puente se cerró demasiado tarde».',
      'Rosa Vega dijo: «La empresa tiene que pagar los daños del puente».',
    ],
    ['«El agua llegó al puente», dijo Rosa Vega.', '«El agua se fue», dijo Luis Mora.'],
  ])('takes two speeches for two: %s', (left, right) => {
    const kinds = list({ lang: 'es', left: [left], right: [right] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['only here', 'only here']);
  });

  it('takes six words in a row for one speech in linked passages, whatever follows', () => {
    const left = ['« C’est toute une vie qui part en fumée », dit Ana Ruhl.'];
    const right = ['Ana Ruhl s’est dite « émue » : « C’est toute une vie qui s’en va. »'];
    const kinds = list({ lang: 'fr', left, right }).map(({ kind }) => kind);
    expect(kinds).toEqual(['altered', 'only here']);
  });

  it('gives to nobody else what one who is not named says', () => {
    const left = ['“All of them saw it but the judge,” said Marco Ruhl.'];
    const another = (who: string) =>
      list({ left, right: [`All of them, ${who} said, saw it “but the judge”.`] })[0]?.another;
    expect(another('the Tarn boss')).toBe(false);
    expect(another('Tom Holt')).toBe(true);
  });

  it('gives a few German words to who tells them in a clause', () => {
    const [quote] = list({
      lang: 'de',
      left: ['Marta Kehl betonte am Freitag, es bestehe „keine Eile“.'],
      right: [],
    });
    expect(quote?.speakers).toEqual(['Marta Kehl']);
  });

  it('takes a speech for one that is the only one of linked passages and almost the same', () => {
    const left = ['„Es war, als würde der See stehenbleiben“, sagte eine Fischerin.'];
    const kinds = (right: string) =>
      list({ lang: 'de', left, right: [right] }).map(({ kind }) => kind);
    expect(kinds('„Es war, als bliebe der See stehen“, sagte Marta Kehl.')).toEqual(['altered']);
    expect(kinds('„Es war nicht so, als wäre ich allein“, sagte Marta Kehl.')).toHaveLength(2);
  });

  it('finds a speech in a linked passage that has all its words that say something', () => {
    const left = ['“We will cooperate fully with the investigators,” said Greta Voll.'];
    const told = (right: string) => list({ left, right: [right] }).length;
    expect(told('Ms Voll promised to cooperate fully with investigators.')).toBe(0);
    expect(told('Ms Voll promised to cooperate with investigators.')).toBe(1);
  });

  it('finds a speech in a linked passage that tells it in order and in other forms', () => {
    const lone = (right: string) =>
      list({ left: ['Tarn Lines said it “respects the ruling”.'], right: [right] }).length;
    expect(lone('Tarn Lines said it had respected the ruling.')).toBe(0);
    expect(lone('Tarn Lines said the ruling was late.')).toBe(1);
    expect(lone('Tarn Lines respected the ruling.')).toBe(1);
  });

  it('finds most of a speech in a linked passage that leaves the marks out', () => {
    const left = ['„Man hat die Bitten der Fischer am See nicht gehört“, sagte Marta Kehl.'];
    const right = ['Der Kreis habe die Bitten der Fischer am See nicht gehört, sagte Marta Kehl.'];
    expect(list({ lang: 'de', left, right })).toEqual([]);
    expect(list({ lang: 'de', left, right, links: [] })).toHaveLength(1);
    const few = ['Der Kreis habe die Bitten der Fischer abgelehnt, sagte Marta Kehl.'];
    expect(list({ lang: 'de', left, right: few })).toHaveLength(1);
  });

  it.each([
    ['Die Initiative „Steg bleibt“ klagt gegen den Kreis.', 0],
    ['Marta Kehl von der Initiative „Steg bleibt“ sagte nichts.', 0],
    ['Auf einem Schild steht der Satz „Steg bleibt“ in Rot.', 1],
    ['Kehl nannte den Plan: „Teuer“.', 1],
    ['Kehl nannte den Plan „teuer“.', 1],
    ['Kehl nannte den Plan „Unfug“.', 1],
    ['Da rief Kehl „Land unter“.', 1],
    ['Auf dem Plakat „Steg bleibt“ fehlt der See.', 1],
  ])('tells a German name in marks from words: %s', (text, count) => {
    expect(list({ lang: 'de', left: [text], right: [] })).toHaveLength(count);
  });
});
