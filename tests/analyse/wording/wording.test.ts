import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch } from '../comparisons.ts';

function list(sketch: Sketch): string[] {
  return ledgers(compare(sketch)).wording.entries.map(
    ({ words, voice, pairs }) =>
      `${pairs.length} ${voice}: ${words.left.forms.join('; ')} | ${words.right.forms.join('; ')}`,
  );
}

describe('wording', () => {
  it('takes what was not done for no choice of words beside what was', () => {
    const told = (left: string) =>
      list({ left: [left], right: ['The captain was detained in Orme.'] });
    expect(told('The captain had not been arrested in Orme.')).toEqual([]);
    expect(told('The captain had been arrested in Orme.')).toEqual(['1 own: arrested | detained']);
  });

  it('takes a word for further ones for no noun that a figure counts', () => {
    const lines = list({
      lang: 'de',
      left: ['Die Fähre lief auf, 23 weitere wurden verletzt.'],
      right: ['Die Fähre lief auf, 23 Menschen wurden verletzt.'],
    });
    expect(lines).toEqual([]);
  });

  it('gathers one choice over the pair, and counts it over both articles', () => {
    const sketch: Sketch = {
      left: [
        'The commander died in a drone attack by the United States.',
        'The president ordered the attack that killed him near the airport.',
        'There were more attacks on bases.',
      ],
      right: [
        'The commander died in a targeted US drone strike.',
        'The president ordered the strike that killed him near the airport.',
      ],
    };
    const [entry, ...more] = ledgers(compare(sketch)).wording.entries;
    expect(more).toEqual([]);
    expect(entry?.pairs).toHaveLength(2);
    expect(entry?.words.left).toMatchObject({ counts: { left: 3, right: 0 } });
    expect(entry?.words.left.forms).toContain('attack');
    expect(entry?.words.right).toMatchObject({ forms: ['strike'], counts: { left: 0, right: 2 } });
  });

  it('counts a phrase, and not each phrase with the same verb', () => {
    const [entry] = ledgers(
      compare({
        left: ['The crew put off the launch until Monday.', 'They put out a call.'],
        right: ['The crew postponed the launch until Monday.', 'They put out a fire.'],
      }),
    ).wording.entries;
    expect(entry?.words.left).toMatchObject({ forms: ['put off'], counts: { left: 1, right: 0 } });
  });

  it('takes no name for an occurrence of a common word', () => {
    const sketch = {
      left: ['The heads of both towns met at noon.', 'The light at Carrick Head went out.'],
      right: ['The mayors of both towns met at noon.', 'Carrick Head lost its light.'],
    };
    const [entry] = ledgers(compare(sketch)).wording.entries;
    expect(entry?.words.left).toMatchObject({ forms: ['heads'], counts: { left: 1, right: 0 } });
  });

  it('counts a title before a name with the word that it is', () => {
    const sketch = {
      left: ['The minister opened the bridge at noon.', 'Earlier Minister Voss had left.'],
      right: ['The politician opened the bridge at noon.', 'Voss had left earlier.'],
    };
    const [entry] = ledgers(compare(sketch)).wording.entries;
    expect(entry?.words.left).toMatchObject({ forms: ['minister'], counts: { left: 2, right: 0 } });
  });

  it('tells a choice between a country and its capital', () => {
    expect(
      list({
        left: ['Iran, which wields considerable influence there, warned it would avenge him.'],
        right: ['Tehran, which wields considerable influence there, warned it would avenge him.'],
      }),
    ).toEqual(['1 own: Iran | Tehran']);
  });

  it('takes no more for one choice than a few words, most of them small', () => {
    const praised = (whom: string) => `The mayor praised ${whom} for the work on Monday.`;
    const choice = (whom: string) => list({ left: [praised(whom)], right: [praised('crews')] });
    expect(choice('brave young divers')).toEqual(['1 own: brave young divers | crews']);
    expect(choice('brave young harbour divers')).toEqual([]);
    expect(choice('the divers of it and of')).toEqual(['1 own: divers | crews']);
    expect(choice('the divers of it and of that')).toEqual([]);
  });

  it.each([
    [
      'pt-BR',
      'O incêndio destruiu dez carros na garagem do mercado, disse o vigia.',
      'O fogo destruiu dez veículos na garagem do mercado, declarou o vigia.',
      ['1 own: incêndio | fogo', '1 own: carros | veículos'],
    ],
    [
      'it',
      'L’incendio ha distrutto dieci auto nel garage del mercato, ha detto il custode.',
      'Il rogo ha distrutto dieci vetture nel garage del mercato, ha spiegato il custode.',
      ['1 own: incendio | rogo', '1 own: auto | vetture'],
    ],
  ])('tells choices in %s', (lang, left, right, found) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual(found);
  });

  it('takes a unit that is cut short for the same unit', () => {
    const road = (unit: string) =>
      `The new road over the hills is 40 ${unit} of mud in winter, the mayor warned.`;
    const choice = (unit: string) => list({ left: [road('kilometres')], right: [road(unit)] });
    expect(choice('kil')).toEqual([]);
    expect(choice('kilo')).toHaveLength(1);
    expect(choice('km')).toEqual([]);
  });

  it('tells a phrase that stands around the same word', () => {
    expect(
      list({
        left: ['Trump had then said the killing came in response to a wave of attacks.'],
        right: ['Trump said at the time that the killing came in response to a wave of attacks.'],
      }),
    ).toEqual(['1 own: had then said | said at the time that']);
  });

  it('knows verbs by the word behind them', () => {
    expect(
      list({
        left: ['The president cancelled his visit to the coast on Monday.'],
        right: ['On Monday the president called off his trip to the coast.'],
      }).sort(),
    ).toEqual(['1 own: cancelled | called off', '1 own: visit | trip']);
  });

  it('takes a small word that joins a noun for no part of a phrase', () => {
    const behind = (end: string) =>
      list({
        left: [`Firefighters searched the damage ${end}`],
        right: [`Firefighters searched the town on ${end}`],
      });
    expect(behind('Monday after the storm had passed.')).toEqual(['1 own: damage | town']);
    expect(
      list({
        left: ['The crews of both boats continued until the storm had passed.'],
        right: ['The crews of both boats carried on until the storm had passed.'],
      }),
    ).toEqual(['1 own: continued | carried on']);
  });

  it('tells no word without the “not” that stands before it', () => {
    const told = (left: string, right: string) => list({ left: [left], right: [right] });
    const rest = 'a request for comment on the report of the county';
    expect(told(`Tarn & Holt declined ${rest}.`, `Tarn & Holt did not answer ${rest}.`)).toEqual(
      [],
    );
    expect(told(`Tarn & Holt declined ${rest}.`, `Tarn & Holt refused ${rest}.`)).toHaveLength(1);
  });

  it('tells what the same figure counts', () => {
    expect(
      list({
        left: ['Troops killed eleven militants in a raid near the town before dawn.'],
        right: ['Before dawn eleven people were killed when troops stormed a house near the town.'],
      }),
    ).toContain('1 own: militants | people');
  });

  it('tells a choice between words kept in order, though one of them was printed before', () => {
    expect(
      list({
        left: [
          'Heavy lorries used the bridge although it was closed to vehicles of more than 20 tonnes.',
        ],
        right: ['The bridge was closed to lorries of more than 20 tonnes.'],
      }),
    ).toEqual(['1 own: vehicles | lorries']);
    expect(
      list({
        left: ['The road agency said that repairs worth millions were planned. Repairs can wait.'],
        right: ['The road agency says that work worth millions was planned. Repairs can wait.'],
      }),
    ).toEqual(['1 own: repairs | work']);
  });

  it('tells no name that is moved for a choice', () => {
    const found = list({
      left: [
        'Production of Old Ferryman will move to the Dunmere site, 90 miles away, by March 2025.',
      ],
      right: [
        'Production of its best-known beer, Old Ferryman, will move to the group’s site in Dunmere, 90 miles to the south, by the end of March 2025.',
      ],
    });
    expect(found.filter((line) => line.includes('Dunmere'))).toEqual([]);
  });

  it('sets no words of a speaker against the outlet’s own where little else is shared', () => {
    expect(
      list({
        left: ['MP Hester Ballantine said the town had been “treated with contempt”.'],
        right: ['The local MP, Hester Ballantine, said she would seek a meeting with ministers.'],
      }),
    ).toEqual([]);
  });

  it('says where the words are a speaker’s', () => {
    expect(
      list({
        left: ['“I heard a crack like a rifle shot,” said Mira Tolan.'],
        right: ['“I heard a bang like a rifle shot,” said Mira Tolan.'],
      }),
    ).toEqual(['1 quoted: crack | bang']);
  });

  it.each([
    [
      'small words',
      'Five days after the killing, it fired at a base.',
      'Five days after his killing it fired at the base.',
    ],
    [
      'inflections',
      'The crowd marches and calls for talks.',
      'The crowd marched and called for talks.',
    ],
    [
      'spellings',
      'Qassem Rahimi led the force for years.',
      'Qasem Rahimi led the force for years.',
    ],
    ['figures', 'The bridge took 14 cars to the ground.', 'The bridge took 11 cars to the ground.'],
    [
      'one unit in two spellings',
      'The wind reached 18 metres a second in the bay.',
      'The wind reached 18 m a second in the bay.',
    ],
    [
      'words in another order',
      'The road links the harbour to the airport by way of the forest.',
      'The road links the airport to the harbour by way of the forest.',
    ],
    [
      'a verb that cites',
      'The state road agency said that repairs cost millions.',
      'The state road agency had postponed repairs that cost millions.',
    ],
    ['two sources', 'Eleven died, the interior ministry said.', 'Eleven died, residents said.'],
    ['furniture', '~The attack in pictures', '~The strike in pictures'],
  ])('leaves out %s', (_, left, right) => {
    expect(list({ left: [left], right: [right] })).toEqual([]);
  });

  it('says so where it knows no near words, or the languages differ', () => {
    const sketch = { left: ['Hän kuoli iskussa.'], right: ['Hän sai surmansa hyökkäyksessä.'] };
    expect(ledgers(compare({ ...sketch, lang: 'fi' })).wording).toMatchObject({
      supported: false,
      entries: [],
    });
    const input = compare({ left: ['One.'], right: ['Eins.'] });
    const mixed = { ...input, right: { ...input.right, lang: 'de' } };
    expect(ledgers(mixed).wording.supported).toBe(false);
  });

  it('counts no noun made of a verb with the verb, nor a verb with the noun', () => {
    const [entry] = ledgers(
      compare({
        left: ['The accusation was heard in court on Monday.', 'She accused him of it twice.'],
        right: ['The allegation was heard in court on Monday.', 'He was accused of it twice.'],
      }),
    ).wording.entries;
    expect(entry?.words.left).toMatchObject({
      forms: ['accusation'],
      counts: { left: 1, right: 0 },
    });
    const [german] = ledgers(
      compare({
        lang: 'de',
        left: ['Die Angestellten warteten am Montag vor der Halle.', 'Sie wurden dort angestellt.'],
        right: ['Die Beschäftigten warteten am Montag vor der Halle.', 'Sie arbeiten dort.'],
      }),
    ).wording.entries;
    expect(german?.words.left).toMatchObject({ counts: { left: 1, right: 0 } });
  });

  it('counts a word whose root ends as such a noun does in all its forms', () => {
    const [entry] = ledgers(
      compare({
        left: ['The mayor ordered people to stay at home.', 'He orders much.'],
        right: ['The mayor told people to stay at home.', 'He is strict.'],
      }),
    ).wording.entries;
    expect(entry?.words.left).toMatchObject({ forms: ['ordered'], counts: { left: 2, right: 0 } });
  });

  it('ends no phrase in a word that goes on', () => {
    expect(
      list({
        left: ['Six people in the boat were slightly hurt, including a boy.'],
        right: ['Six people in the boat were lightly injured, among them a boy.'],
      }).join('; '),
    ).not.toMatch(/including|among/u);
  });

  it.each([
    [
      'de',
      'Anwohner wurden am Dienstag aufgefordert, Fenster und Türen zu schließen.',
      'Die Stadt forderte Anwohner am Dienstag dennoch auf, Fenster und Türen geschlossen zu halten.',
      /dennoch|own: schließen \| halten/u,
    ],
    [
      'de',
      'Um 6.45 Uhr kam die Warnung über die App.',
      'Die Warnung über die App sei um 6.45 Uhr gekommen.',
      /kam/u,
    ],
    [
      'ru',
      'В Заречье на мосту находилось около 60 человек.',
      'В Заречье на мосту в этот момент было около 60 человек.',
      /момент/u,
    ],
    [
      'ru',
      'В городе Заречье объявлен день траура.',
      'В городе Заречье 15 мая объявлено днём траура.',
      /день/u,
    ],
  ])('lists no two forms of a word, nor two sorts, in %s: %s', (lang, left, right, pair) => {
    expect(list({ lang, left: [left], right: [right] }).join('; ')).not.toMatch(pair);
  });

  it.each([
    ['en', ['“It works,” said Colin Marr.', 'Colin Marr insisted: “It works.”'], 'said | insisted'],
    [
      'de',
      [
        '„Es bestand zu keiner Zeit Gefahr“, sagte Jens Pohl.',
        'Jens Pohl versicherte: „Es bestand zu keiner Zeit Gefahr.“',
      ],
      'sagte | versicherte',
    ],
    [
      'ru',
      [
        '«Никаких жалоб не было», — сказал Павел Громов.',
        '«Никаких жалоб не было», — подчеркнул Павел Громов.',
      ],
      'сказал | подчеркнул',
    ],
  ])(
    'tells how the same words are given to one person in %s',
    (lang, [left = '', right = ''], pair) => {
      expect(list({ lang, left: [left], right: [right] })).toEqual([`1 own: ${pair}`]);
    },
  );

  it('tells no two verbs that say no more than that somebody spoke', () => {
    expect(
      list({ left: ['Colin Marr said: “It works.”'], right: ['“It works,” added Colin Marr.'] }),
    ).toEqual([]);
  });

  it.each([
    [
      'The dam above the town burst at dawn.',
      'The dam above the town collapsed at dawn.',
      'burst | collapsed',
    ],
    ['Around 400 litres of diesel spilled.', 'Around 400 litres of fuel leaked.', 'diesel | fuel'],
  ])('tells a plain choice: %s', (left, right, pair) => {
    expect(list({ left: [left], right: [right] })).toContain(`1 own: ${pair}`);
  });

  it.each([
    [
      'قال التاجر إن الأسعار تنخفض كل يوم في السوق.',
      'قال التاجر إن الأسعار في انخفاض كل يوم في السوق.',
    ],
    ['أغلق الحراس رصيف المرفأ أمام القوارب.', 'أغلق الحراس أرصفة المرفأ أمام القوارب.'],
  ])('takes no two Arabic words of one root for a choice: %s', (left, right) => {
    expect(list({ lang: 'ar', left: [left], right: [right] })).toEqual([]);
  });

  it('cuts no Chinese counting word or preposition from its noun', () => {
    const left = ['乘客说车厢里有一股焦味，司机打开车门。', '站长林秋公开道歉，承诺退票。'];
    const right = ['乘客说车厢里有股怪味，司机打开车门。', '站长林秋向乘客致歉，承诺退票。'];
    expect(list({ lang: 'zh', left, right })).toEqual([
      '1 own: 焦味 | 怪味',
      '1 own: 公开道歉 | 向乘客致歉',
    ]);
  });

  it('counts no Romance noun with the verb that is made of it', () => {
    const [entry] = ledgers(
      compare({
        lang: 'es',
        left: [
          'El ingeniero inspeccionará el puente viejo en mayo.',
          'La inspección empezó tarde.',
        ],
        right: ['El ingeniero revisará el puente viejo en mayo.', 'Llovió mucho.'],
      }),
    ).wording.entries;
    expect(entry?.words.left).toMatchObject({
      forms: ['inspeccionará'],
      counts: { left: 1, right: 0 },
    });
  });

  it.each([
    [
      'fr',
      'Hier soir sur le vieux port environ 45 pêcheurs ont défilé.',
      'Hier soir sur le vieux port défilaient 45 pêcheurs en colère.',
    ],
    [
      'es',
      'La fiesta del puerto viejo empezó poco después de las tres.',
      'La fiesta del puerto viejo arrancó a las tres.',
    ],
    [
      'de',
      'Die Brücke sei zu teuer, betonte der SPD-Politiker am Abend vor Gästen.',
      'Die Brücke sei zu teuer, betonte nach der Tagung am Abend vor Gästen.',
    ],
  ])('takes what qualifies a figure, and who speaks, for no choice in %s: %s', (lang, ...pair) => {
    const found = list({ lang, left: [pair[0]], right: [pair[1]] });
    expect(found.filter((one) => /environ|poco|Politiker/u.test(one))).toEqual([]);
  });
});
