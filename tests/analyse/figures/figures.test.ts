import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare, type Sketch } from '../comparisons.ts';
import { list } from './listed.ts';

describe('figures', () => {
  it('finds one figure in two spellings', () => {
    expect(
      list({
        left: ['Rescuers pulled 26 people from the water.'],
        right: ['Twenty-six people were pulled from the water.'],
      }),
    ).toEqual(['agree: 26 people | Twenty-six people']);
  });

  it('calls no month lone whose name the other article prints, be it as another word', () => {
    const left = ['The ferry is to sail again in May.'];
    const sail = (right: string) => list({ left, right: [right] });
    expect(sail('The ferry is to sail again by May.')).toEqual(['agree: May | May']);
    expect(sail('May is when the ferry is to sail again.')).toEqual([]);
    expect(sail('The ferry is to sail again.')).toEqual(['only here: May | ']);
  });

  it('prints what is counted with the words that qualify it', () => {
    expect(
      list({
        left: ['The sea took eleven fishing boats and two police officers.'],
        right: ['It took eleven fishing boats, and seven remaining at their posts.'],
      }),
    ).toEqual([
      'agree: eleven fishing boats | eleven fishing boats',
      'only here: two police officers | ',
      'only here:  | seven remaining',
    ]);
  });

  it('sets no end of one stretch of hours against that of another', () => {
    const lines = list({
      left: ['The gate is shut from 4.15am to 6.15am, the keeper says.'],
      right: ['The gate is shut from 4.15am to 8.15am, the keeper says.'],
    });
    expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
    const night = list({
      left: ['The locks were shut from midnight to 6.15am on the Orme.'],
      right: ['The locks were shut from midnight to 8.15am on the Orme.'],
    });
    expect(night.filter((line) => line.startsWith('conflict'))).toEqual([]);
  });

  it('lets counts differ that are told of other hours', () => {
    const late = (left: string, right: string) =>
      list({
        left: [`Of the ferries due by ${left}, three sailed late from the mill.`],
        right: [`Of the ferries due by ${right}, four sailed late from the mill.`],
      });
    expect(late('6.15am', '8.15am')).toContain('differ: three sailed | four sailed');
    expect(late('6.15am', '6.15am')).toContain('conflict: three sailed | four sailed');
  });

  it('sets no number of a thing against that of its like', () => {
    const lines = list({
      left: ['The storm is a Class 7 storm now, the weather office says.'],
      right: ['The storm was a Class 6 storm, the weather office says.'],
    });
    expect(lines).toEqual(['only here: Class 7 | ', 'only here:  | Class 6']);
  });

  it('lets counts of one noun differ in a row that an editor draws, if they are of one order', () => {
    const row = (left: string, right: string) =>
      list({ left: [left], right: [right], pinned: true }).map((line) => line.split(':')[0]);
    expect(row('It wrecked 26 boats.', 'There, 31 boats sank.')).toEqual(['differ']);
    expect(row('It wrecked 26 boats.', 'There, 310 boats sank.')).not.toContain('differ');
    expect(row('The lamp cost $26.', 'She asked $31 for it.')).not.toContain('differ');
  });

  it('lets counts of one noun differ in a link of the aligner that is sure', () => {
    const shared = 'After the flood of the Orme the mayor Ann Poe called in the army, and';
    const right = `${shared} lamps failed street by street that night across 12 villages.`;
    const input = compare({
      left: [`${shared} long before grey dawn finally broke nine villages lay dark.`],
      right: [right],
    });
    const kinds = (confidence: number) => {
      const links = input.alignment.links.map((link) => ({ ...link, confidence }));
      const alignment = { ...input.alignment, links };
      return ledgers({ ...input, alignment }).figures.entries.map(({ kind }) => kind);
    };
    expect(kinds(0.99)).toEqual(['differ']);
    expect(kinds(0.6)).toEqual(['only here', 'only here']);
  });

  it('takes shares in two other matters of one link for no agreement', () => {
    const lines = list({
      left: ['Some 35% of the nets are torn.'],
      right: ['Prices in the town rose 35% by spring.'],
    });
    expect(lines.filter((line) => line.startsWith('agree'))).toEqual([]);
  });

  it('finds one length in two measures', () => {
    const lake = (left: string, right: string) =>
      list({
        left: [`The lake lies ${left} north of the mill.`],
        right: [`It is ${right} north of it.`],
      });
    expect(lake('30 miles', '48 kilometres')).toEqual(['agree about: 30 miles | 48 kilometres']);
    expect(lake('30 miles', '90 kilometres')).toEqual([
      'only here: 30 miles | ',
      'only here:  | 90 kilometres',
    ]);
  });

  it('lets a number differ from one that it may be rounded from', () => {
    const road = (left: string, right: string) =>
      list({
        left: [`The road to Orme is ${left} long.`],
        right: [`The road to Orme is ${right} long.`],
      });
    expect(road('318 km', '320 km')).toEqual(['differ: 318 km | 320 km']);
    expect(road('318 km', '330 km')).toEqual(['conflict: 318 km | 330 km']);
    expect(road('9 km', '10 km')).toEqual(['conflict: 9 km | 10 km']);
  });

  it('gives the first number of a range the unit of its second', () => {
    expect(
      list({
        left: ['The pump works for 12 to 16 hours.'],
        right: ['The pump works for twelve hours.'],
      }),
    ).toEqual(['agree: 12 | twelve hours', 'only here: 16 hours | ']);
  });

  it('lets a bare number agree with no stretch of time', () => {
    expect(
      list({
        left: ['The two mended the mill wheel.'],
        right: ['Mending the mill wheel took two weeks.'],
      }).filter((line) => line.startsWith('agree')),
    ).toEqual([]);
  });

  it.each([
    ['The Reds have 12% of the vote.', 'The Blues have 12% of the vote.'],
    ['The Reds won 3-1.', 'The Blues won 3-1.'],
    ['It began in March.', 'Another began in March 1998.'],
  ])(
    'lets shares, scores and unlike dates agree in no passages that no link ties: %s',
    (left, right) => {
      expect(list({ left: [left], right: [right], links: [] })).toEqual([]);
    },
  );

  it('calls no number lone that the other article prints of another noun, nor a year within its date', () => {
    const apart = (left: string, right: string) =>
      list({ left: [left], right: [right], links: [] });
    expect(apart('There were 4,000 lamps.', 'Some 4,000 ferries never came home.')).toEqual([]);
    expect(apart('It took 30 deaths.', 'It took 30%.')).toHaveLength(2);
    expect(apart('It sank in 1987.', 'They left in May 1987.')).toEqual(['only here:  | May 1987']);
  });

  it('sets two figures about one thing against each other', () => {
    expect(
      list({
        left: ['At least 14 people were killed when the bridge opened in 1971 fell.'],
        right: ['At least 11 people were killed when the bridge opened in 1974 fell.'],
      }),
    ).toEqual(['conflict: At least 14 people | At least 11 people', 'conflict: 1971 | 1974']);
  });

  it('sets figures that say not what they count against each other by the words around them', () => {
    const conflicts = (left: string, right: string) =>
      list({ left: [`${left} 12; floods took 30.`], right: [`${right} 14; mud swept 35.`] }).filter(
        (line) => line.startsWith('conflict'),
      );
    // A word right beside both, or two words of which one is near.
    expect(conflicts('Rains killed', 'Storms killed')).toEqual(['conflict: 12 | 14']);
    expect(conflicts('Harbour rescuers saved', 'Harbour rescuers found')).toEqual([
      'conflict: 12 | 14',
    ]);
    expect(conflicts('Rescuers saved', 'Rescuers found')).toEqual([]);
    expect(conflicts('Harbour rescuers quickly saved', 'Harbour rescuers finally found')).toEqual(
      [],
    );
  });

  it('calls no weekday lone of which the other prints the short name', () => {
    const left = ['O incêndio começou na madrugada desta terça-feira.'];
    expect(list({ lang: 'pt', left, right: ['Começou na madrugada de terça.'] })).toEqual([
      'agree: terça-feira | terça',
    ]);
    expect(list({ lang: 'pt', left, right: ['Começou de madrugada.'] })).toHaveLength(1);
  });

  it('sets the nearest against each other where two are as good a match for one', () => {
    expect(
      list({
        lang: 'ja',
        left: ['工場は約1800平方メートルのうち約600平方メートルが焼けた。'],
        right: ['工場は約六百五十平方メートルが焼けた。'],
      }).filter((line) => !line.startsWith('only here')),
    ).toEqual(['differ: 約600平方メートル | 約六百五十平方メートル']);
  });

  it('lets rough figures in Han characters differ, and not conflict', () => {
    expect(
      list({
        lang: 'ja',
        left: ['体育館には約310人が避難した。'],
        right: ['体育館には三百二十人ほどが避難した。'],
      }),
    ).toEqual(['differ: 約310人 | 三百二十人ほど']);
    expect(
      list({ lang: 'zh', left: ['至少有50人受伤。'], right: ['53人受伤。'] }),
    ).not.toContainEqual(expect.stringMatching(/^conflict/u));
  });

  it('takes a day without its month for one with it in a linked passage', () => {
    const sketch = { lang: 'zh', left: ['14日深夜电站断电。'], right: ['5月14日，电站断电。'] };
    expect(list(sketch)).toEqual(['agree: 14日 | 5月14日']);
    expect(list({ ...sketch, links: [] })).toEqual([]);
    expect(list({ ...sketch, right: ['5月15日，电站断电。'] })[0]).not.toMatch(/^agree/u);
  });

  it('counts persons in one unit, whatever word counts them in Chinese', () => {
    const [left, right] = [['目前有31人滞留山顶。'], ['目前有26名滞留山顶。']];
    expect(list({ lang: 'zh', left, right })).toEqual(['conflict: 31人 | 26名']);
  });

  it('says nothing of one small number of two things', () => {
    const told = (left: string, right: string) => list({ left: [left], right: [right] });
    expect(
      told('Four passengers were hurt on the lake.', 'Seven ran, and the boat has four lifts.'),
    ).toEqual(['only here:  | Seven ran']);
    expect(told('Four passengers were hurt.', 'Four people were hurt.')).toEqual([
      'agree: Four passengers | Four people',
    ]);
  });

  it.each([
    [
      'it',
      'A bordo della nave c’erano quattro passeggeri.',
      'A bordo della nave lavoravano quattro membri dell’equipaggio.',
    ],
    [
      'it',
      'Feriti quattro passeggeri del traghetto.',
      'Feriti quattro membri dell’equipaggio del traghetto, nessuno tra i passeggeri.',
    ],
    ['ja', '船には乗客4人が乗っていた。', '船には乗員4人が乗っていた。'],
    ['zh', '船上有4名乘客被困。', '船上有4名船员被困。'],
  ])('takes no number before two nouns for one near a word in common, %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual([]);
  });

  it.each([
    ['it', 'Feriti quattro passeggeri del traghetto.', 'Feriti quattro turisti del traghetto.'],
    ['it', 'A bordo della nave c’erano quattro turisti.', 'Sulla nave c’erano quattro persone.'],
    ['ja', '船には乗客4人が乗っていた。', '船には4人が乗っていた。'],
    ['ja', '船には乗客4人が乗っていた。', '船に乗っていたのは乗客4人だった。'],
  ])('agrees where two nouns may name one count, %s: %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual([
      expect.stringMatching(/^agree/u),
    ]);
  });

  it('sets a number against that of its own noun, not against the same before another', () => {
    const left = ['A bordo della nave c’erano quattro passeggeri e tre membri dell’equipaggio.'];
    const right = ['A bordo della nave lavoravano quattro membri dell’equipaggio.'];
    expect(list({ lang: 'it', left, right })).toEqual(['conflict: tre membri | quattro membri']);
  });

  it('tells two counts of one noun that an editor has paired as differing, whatever stands around', () => {
    const sketch: Sketch = {
      left: ['Rescuers led 60 people out of the smoke.'],
      right: ['By dusk a flotilla of kayaks had fetched 80 people from the island.'],
    };
    expect(list(sketch)).toEqual(['only here: 60 people | ', 'only here:  | 80 people']);
    expect(list({ ...sketch, pinned: true })).toEqual(['differ: 60 people | 80 people']);
    const right = ['A flotilla of kayaks had fetched 80 people and then 20 people.'];
    expect(list({ ...sketch, right, pinned: true })).toHaveLength(3);
    const cars = ['A flotilla of kayaks had fetched 80 sheep.'];
    expect(list({ ...sketch, right: cars, pinned: true })).toHaveLength(2);
  });

  it('leaves two figures alone that count other things, or stand in other links', () => {
    expect(
      list({
        left: ['The river took nine cars.', 'The union called a strike of two days.'],
        right: ['The river took a bus and 40 sheep.', 'The union called a strike.'],
        links: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toEqual(['only here: nine cars | ', 'only here: two days | ', 'only here:  | 40 sheep']);
  });

  it('calls no number lone that the other may spell out, where its words for numbers are not read', () => {
    const sketch = { left: ['Þar voru 20 bátar og 21 hús.'], right: ['Þar voru bátar og hús.'] };
    expect(list({ ...sketch, lang: 'is' })).toEqual(['only here: 21 hús | ']);
  });

  it('finds the same figure elsewhere, and says so', () => {
    expect(
      list({
        left: ['The bridge carries 18,000 vehicles a day.', 'It fell.'],
        right: ['It fell.', 'Some 18,000 vehicles used it.'],
        links: [[1, 0]],
      }),
    ).toEqual(['agree apart: 18,000 vehicles a day | Some 18,000 vehicles']);
  });

  it('takes the same number of kin for one figure, though no link ties them', () => {
    expect(
      list({
        left: ['Some 340 residents left.', 'It fell.', 'The road runs 340 miles.'],
        right: ['It fell.', 'The school took in 340 people.'],
        links: [[1, 0]],
      }),
    ).toEqual(['agree apart: Some 340 residents | 340 people', 'only here: 340 miles | ']);
  });

  it('calls nothing lone that the other article prints, in another part of the day or once more', () => {
    expect(
      list({
        left: ['The storm came on Monday.', 'Some 90 boats sank.', 'All 90 boats are raised.'],
        right: ['On Monday night it was dark.', 'Some 90 boats sank.'],
        links: [[1, 1]],
      }),
    ).toEqual(['agree: Some 90 boats | Some 90 boats']);
    expect(
      list({
        left: ['The storm came on Monday morning.'],
        right: ['On Monday night it was dark.'],
        links: [],
      }),
    ).toHaveLength(2);
  });

  it('lets a rounded figure agree within its own words', () => {
    expect(
      list({
        left: ['The floe drifted 1.8 kilometres from the shore.'],
        right: ['The floe drifted almost two kilometres from the shore.'],
      }),
    ).toEqual(['agree about: 1.8 kilometres | almost two kilometres']);
    expect(
      list({
        left: ['The floe drifted 1.8 kilometres from the shore.'],
        right: ['The floe drifted two kilometres from the shore.'],
      }),
    ).toEqual(['conflict: 1.8 kilometres | two kilometres']);
  });

  it('takes a weekday for a date only where the story’s date settles it', () => {
    const sketch: Sketch = {
      left: ['Thousands rallied in the square on Saturday.'],
      right: ['Thousands rallied in the square on 1 January.'],
    };
    expect(list({ ...sketch, date: '2022-01-01' })).toEqual(['agree: Saturday | 1 January']);
  });

  it('passes over a weekday and a date that may be one day, in a link or out of it', () => {
    const left = ['Thousands rallied in the square on Saturday.'];
    const may = { left, right: ['Thousands rallied in the square on 1 January.'] };
    expect(list(may)).toEqual([]);
    expect(list({ ...may, links: [] })).toEqual([]);
    expect(list({ ...may, date: '2022-01-02' })).toEqual([]);
    const lone = ['only here: Saturday | ', 'only here:  | 3 January'];
    const monday = { left, right: ['Thousands rallied in the square on 3 January.'] };
    expect(list({ ...monday, date: '2022-01-02' })).toEqual(lone);
    expect(list({ ...may, date: '2022-03-05' })).toHaveLength(2);
    const noDate = { left, right: ['Thousands rallied in the square.'] };
    expect(list(noDate)).toEqual(['only here: Saturday | ']);
  });

  it('counts years back from the story’s date, and is silent without one', () => {
    const sketch: Sketch = {
      left: ['The rebels took up arms in 2016 and demanded self-rule.'],
      right: ['The rebels took up arms eight years ago and demanded self-rule.'],
    };
    expect(list({ ...sketch, date: '2024-05-04' })).toEqual(['agree about: 2016 | eight years']);
    expect(list(sketch)).toEqual([]);
  });

  it('counts years back from when the first article was published, where the story has no date', () => {
    const input = compare({
      lang: 'pt',
      left: ['A ponte de Valdeluna foi fechada pela câmara em 2021.'],
      right: ['A ponte de Valdeluna foi fechada pela câmara há quatro anos.'],
    });
    const told = (published: string) =>
      ledgers({ ...input, right: { ...input.right, published } }).figures.entries.map(
        ({ kind, isApproximate }) => [kind, isApproximate],
      );
    expect(told('2025-03-04T10:00Z')).toEqual([['agree', true]]);
    expect(told('2029-03-04')).toEqual([
      ['only here', false],
      ['only here', false],
    ]);
  });

  it('takes a year without its day for the same date', () => {
    expect(
      list({
        left: ['He died in Baghdad on January 3, 2020.'],
        right: ['He died in Baghdad on 3 January.'],
      }),
    ).toEqual(['agree: January 3, 2020 | 3 January']);
  });

  it('passes over furniture', () => {
    expect(list({ left: ['~Photo 12 of 20'], right: ['~Photo 3 of 20'] })).toEqual([]);
  });
});

/** The entries of two sentences that face each other. */
function facing(left: string, right: string, lang = 'en'): string[] {
  return list({ lang, left: [left], right: [right] });
}

describe('no figure is lone', () => {
  const apart = (lang: string, left: string, right: string) =>
    list({ lang, left: [left], right: [right], links: [] });

  it.each([
    ['de', 'Es brannte gegen 9.15 Uhr.', 'Kurz nach neun Uhr schlugen Flammen aus der Halle.'],
    ['it', 'È avvenuto alle 7.42.', 'Lo scontro è di poco prima delle otto.'],
    ['en', 'We wrote to them three times.', 'It had complained twice.'],
  ])('that the other may tell without a link, %s: %s', (lang, left, right) => {
    expect(apart(lang, left, right)).toEqual([]);
  });

  it('that rounds what the facing passage counts under another noun', () => {
    const left = 'L’usine ferme et emploie 812 salariés.';
    expect(facing(left, 'L’usine ferme, supprimant plus de 800 emplois.', 'fr')).toEqual([]);
    expect(facing(left, 'L’usine ferme, supprimant plus de 500 emplois.', 'fr')).toHaveLength(2);
  });
});

it('agrees on a year without a link only where words around it may be of one thing', () => {
  const year = (left: string, right: string) => list({ left: [left], right: [right], links: [] });
  expect(year('The mill opened in 1974.', 'It was opened in 1974.')).toEqual([
    'agree apart: 1974 | 1974',
  ]);
  expect(year('The mill opened in 1974.', 'Ferries sank in 1974.')).toEqual([]);
});

describe('ages', () => {
  it('conflict where one is told in words and the other behind the name', () => {
    const left = '“We fell,” said Tomas Holt, a 38-year-old teacher.';
    expect(facing(left, '“We fell,” said teacher Tomas Holt, 39, who was there.')).toEqual([
      'conflict: 38-year-old | 39',
    ]);
    expect(facing(left, '“We fell,” said teacher Tomas Holt (38).')).toEqual([
      'agree: 38-year-old | 38',
    ]);
  });

  it('are none where no name stands before the number', () => {
    const lines = facing(
      'He is a 38-year-old teacher in Room 12.',
      'On Monday, 38, a teacher came.',
    );
    expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
  });
});

it('knows a month by how long ago it was', () => {
  const at = (left: string, right: string) =>
    list({ left: [left], right: [right], date: '2025-02-09' });
  expect(at('It was inspected in November.', 'It was inspected three months ago.')).toEqual([
    'agree about: November | three months',
  ]);
  expect(at('It was inspected in June.', 'It was inspected three months ago.')).toHaveLength(2);
});

describe('qualified figures', () => {
  it.each([
    ['en', 'About 2,500 people came.', 'They counted 2,468 people.'],
    ['en', 'More than 200 people left.', 'On board were 214 people.'],
    ['en', 'Nearly 50 people left.', 'They counted 47 people.'],
    ['en', 'Around 300 people left.', 'They spoke of some 320 people.'],
    ['en', 'Almost 300 people left.', 'More than 300 people came.'],
    ['de', 'Rund 1200 Menschen kamen.', 'Gezählt wurden 1180 Menschen.'],
    ['fr', 'Environ 2 500 personnes sont venues.', 'On a compté 2 468 personnes.'],
    ['es', 'Llegaron unas 2.500 personas.', 'Contaron 2.468 personas.'],
    ['ru', 'Около 300 человек ушли.', 'Насчитали 304 человека.'],
  ])('agree roughly where rounding makes one of the other, %s: %s', (lang, left, right) => {
    expect(facing(left, right, lang)).toEqual([expect.stringMatching(/^agree about: /u)]);
  });

  it.each([
    [
      'At least 13 people were killed.',
      'At least 15 people died.',
      ['conflict: At least 13 people | At least 15 people'],
    ],
    [
      'Up there 2,400 residents left their homes.',
      'Some 2,600 residents left their homes.',
      ['differ: 2,400 residents | Some 2,600 residents'],
    ],
    [
      'Around 300 firefighters fought it.',
      'Around 350 firefighters fought it.',
      ['differ: Around 300 firefighters | Around 350 firefighters'],
    ],
    [
      'More than 400 people left.',
      'They counted 390 people.',
      ['differ: More than 400 people | 390 people'],
    ],
    [
      'Fewer than 20 people left.',
      'They counted 22 people.',
      ['differ: Fewer than 20 people | 22 people'],
    ],
    [
      'More than 200 people left.',
      'They counted 290 people.',
      ['only here: More than 200 people | ', 'only here:  | 290 people'],
    ],
    [
      'Some 2,468 people left.',
      'They counted 2,500 people.',
      ['differ: Some 2,468 people | 2,500 people'],
    ],
  ])('do not agree because they are rough: %s', (left, right, lines) => {
    expect(facing(left, right)).toEqual(lines);
  });

  it('differ where both may hold, and conflict where they cannot', () => {
    expect(facing('At least 13 people were killed.', 'In all, 15 people died.')).toEqual([
      'differ: At least 13 people | 15 people',
    ]);
    expect(facing('At least 13 people were killed.', 'In all, 11 people died.')).toEqual([
      'conflict: At least 13 people | 11 people',
    ]);
    expect(facing('At least 13 people were killed.', 'At least 15 people died.')).toEqual([
      'conflict: At least 13 people | At least 15 people',
    ]);
    expect(
      facing('Around 300 firefighters fought it.', 'Around 350 firefighters fought it.'),
    ).toEqual(['differ: Around 300 firefighters | Around 350 firefighters']);
  });
});

describe('numbers of people', () => {
  it.each([
    [
      'en',
      'Nobody died, but six people were treated for injuries.',
      'Seven people were slightly hurt.',
    ],
    ['de', '13 Menschen wurden verletzt.', 'Zwölf Menschen wurden nach ersten Angaben verletzt.'],
    ['fr', 'Il y a eu 13 blessés.', 'Douze personnes ont été blessées.'],
    ['es', 'Hubo 13 heridos.', 'Doce personas resultaron heridas.'],
    ['it', 'Ci sono 13 feriti.', 'Dodici persone sono rimaste ferite.'],
    ['ru', 'Травмы получили 17 человек.', 'Пострадали девятнадцать человек.'],
    ['uk', 'Поранено 17 людей.', 'Постраждали 19 осіб.'],
    ['pl', 'Zginęło 17 osób.', 'Zginęło dziewiętnaście osób.'],
    ['nl', 'Er vielen 13 doden.', 'Twaalf mensen zijn omgekomen.'],
    ['pt', 'Morreram 13 pessoas.', 'Doze pessoas morreram.'],
    ['ar', 'لقي سبعة أشخاص مصرعهم في الغرق.', 'ارتفع عدد الضحايا إلى تسعة قتلى.'],
    ['de', 'Die Zahl der Verletzten ist auf 23 gestiegen.', '17 Menschen wurden verletzt.'],
  ])('of one fate that differ are in conflict, %s', (lang, left, right) => {
    expect(facing(left, right, lang)).toEqual([expect.stringMatching(/^conflict: /u)]);
  });

  it('are in conflict though some of them were hurt more', () => {
    const eleven = 'Eleven people were hurt, two of them seriously.';
    expect(facing(eleven, '13 people were hurt.')[0]).toBe('conflict: Eleven people | 13 people');
  });

  it.each([
    [
      'Six people were killed.',
      'Seven people were hurt.',
      ['only here: Six people | ', 'only here:  | Seven people'],
    ],
    ['Six people were killed.', 'Six people were hurt.', []],
    [
      'Three firefighters were hurt.',
      'Twelve passengers were hurt.',
      ['only here: Three firefighters | ', 'only here:  | Twelve passengers'],
    ],
    [
      'Six people were hurt, both of them seriously.',
      'Seven people were hurt.',
      ['only here: Six people | ', 'only here:  | Seven people'],
    ],
    [
      'Six people were hurt, and nine people were hurt later.',
      'Seven people were hurt.',
      ['only here: Six people | ', 'only here: nine people | ', 'only here:  | Seven people'],
    ],
    [
      'Six people waited.',
      'Seven people sang.',
      ['only here: Six people | ', 'only here:  | Seven people'],
    ],
    [
      'Two people were seriously hurt.',
      'Seven people were hurt.',
      ['only here: Two people | ', 'only here:  | Seven people'],
    ],
  ])('of other fates or sorts are no conflict and do not agree: %s | %s', (left, right, lines) => {
    expect(facing(left, right)).toEqual(lines);
  });

  it('agree in no passages apart where their fates differ', () => {
    const apart = {
      left: ['Six people were killed.'],
      right: ['Six people were hurt.'],
      links: [],
    };
    expect(list(apart)).toEqual([]);
  });

  it('told as a difference are in no conflict with the whole', () => {
    for (const [lang, left, right] of [
      ['en', 'It exceeded its limit by 20 passengers.', 'Its limit was 44 passengers.'],
      ['ar', 'أكثر من حمولتها المسموح بها بعشرين راكبا', 'حمولتها المسموح بها 44 راكبا'],
    ] as const) {
      expect(facing(left, right, lang).filter((line) => !line.startsWith('only'))).toEqual([]);
    }
  });

  it('are in conflict where Arabic writes one with “at”', () => {
    expect(
      facing(
        'وقدرت البلدية أضرار السوق بستة ملايين دينار.',
        'وقالت البلدية إن أضرار السوق بلغت 4 ملايين دينار.',
        'ar',
      ),
    ).toEqual(['conflict: بستة ملايين دينار | 4 ملايين دينار']);
  });

  it('count in one unit where Arabic has the plural behind one of them', () => {
    expect(
      facing('وبقيت في المرفأ أربع سفن راسية.', 'وبقيت في المرفأ 12 سفينة راسية.', 'ar'),
    ).toEqual(['conflict: أربع سفن | 12 سفينة']);
  });

  it('told from others only differ', () => {
    expect(
      facing('Погибли двое, ещё 17 получили травмы.', 'Погибли двое и 19 пострадали.', 'ru'),
    ).toContain('differ: 17 | 19');
  });
});

describe('times of day that differ', () => {
  it.each([
    [
      'es',
      'El derrumbe ocurrió hacia las 14.30 horas.',
      'El derrumbe ocurrió a las 14.35.',
      'differ',
    ],
    [
      'es',
      'El derrumbe ocurrió a las 14.30 horas.',
      'El derrumbe ocurrió a las 14.35.',
      'conflict',
    ],
    [
      'es',
      'El derrumbe ocurrió hacia las 14.30 horas.',
      'El derrumbe ocurrió a las 16.35.',
      'conflict',
    ],
    ['en', 'The bridge fell at about 5.40pm.', 'The bridge fell at 5.45pm.', 'differ'],
  ])(
    'are in conflict unless one of them is rough and near the other, %s: %s',
    (lang, left, right, kind) => {
      expect(facing(left, right, lang)[0]).toMatch(new RegExp(`^${kind}: `, 'u'));
    },
  );
});

describe('weekdays that differ', () => {
  it('are in conflict in one quotation that both print, and alone elsewhere', () => {
    const quoted = (day: string) =>
      `“The old bridge will be open to lorries by ${day} night,” Tolan said.`;
    expect(facing(quoted('Friday'), quoted('Saturday'))).toEqual([
      'conflict: Friday night | Saturday night',
    ]);
    expect(
      facing(
        'The bridge will open, Tolan said on Friday.',
        'The bridge will open, Tolan said on Monday.',
      ),
    ).toEqual(['only here: Friday | ', 'only here:  | Monday']);
  });
});

describe('one stretch of time', () => {
  it.each([
    ['en', 'The work takes two years.', 'The work takes 24 months.'],
    ['en', 'The strike will last up to 48 hours.', 'The strike lasts two days.'],
    ['ru', 'Ремонт займёт 24 месяца.', 'Ремонт займёт два года.'],
    ['ja', '工事は12か月かかる。', '工事は1年かかる。'],
  ])('agrees in two units, %s: %s', (lang, left, right) => {
    expect(facing(left, right, lang)).toEqual([expect.stringMatching(/^agree: /u)]);
  });

  it.each([
    ['en', 'He faces 12 months in prison.', 'He faces up to a year in prison.'],
    ['en', 'He waited 90 minutes.', 'He waited an hour and a half.'],
    ['de', 'Die Sperrung dauert zwölf Monate.', 'Die Sperrung dauert bis zu einem Jahr.'],
    ['ar', 'يستغرق العمل 24 شهرا', 'يستغرق العمل سنتين'],
  ])('is not lone where the other may tell it in words, %s: %s', (lang, left, right) => {
    expect(facing(left, right, lang)).toEqual([]);
  });

  it.each([
    ['He was away 12 months.', 'He was away two years.'],
    ['He got 13 months in prison.', 'He got a year in prison.'],
    ['He was away four weeks.', 'He was away a year.'],
  ])('is lone beside another: %s', (left, right) => {
    expect(facing(left, right)[0]).toMatch(/^only here/u);
  });
});

describe('a figure is not lone', () => {
  const lone = (lang: string, left: string, right: string, date: string | null = null) =>
    list({ lang, left: [left], right: [right], links: [], date }).filter((line) =>
      line.startsWith('only'),
    );

  it.each([
    ['en', 'Eleven were hurt, two of them badly.', 'Two nurses ran.', ['only here: Eleven | ']],
    ['en', 'The limit is 20km/h.', 'The limit is 20 kilometres an hour.', []],
    ['en', 'Some 1900 residents left.', 'About 1,900 residents left.', []],
    ['de', 'Rund 1900 Anwohner gingen.', '1.900 Anwohner gingen.', []],
    ['de', 'Sie kamen aus 12 km Entfernung.', 'Zwölf Kilometer weit war es.', []],
  ])('where the other article prints it in another way, %s: %s', (lang, left, right, expected) => {
    expect(lone(lang, left, right)).toEqual(expected);
  });

  it('where a day, a year or years are counted from the date of the story', () => {
    expect(lone('de', 'Er kam am Dienstagabend.', 'Sie kam am Dienstag.', '2023-06-20')).toEqual(
      [],
    );
    expect(
      lone(
        'de',
        'Schon vor vier Jahren brannte es.',
        'Bereits 2019 hatte es gebrannt.',
        '2023-06-20',
      ),
    ).toEqual([]);
    expect(
      lone('fr', 'Il attend depuis cinq ans.', 'Depuis 2018, il attend.', '2023-08-02'),
    ).toEqual([]);
    expect(lone('en', 'It ran for 19 years.', 'It began in 2004.', '2023-11-14')).toEqual([]);
    expect(lone('en', 'It ran for 19 years.', 'It began in 2005.', '2023-11-14')).toHaveLength(2);
    expect(lone('en', 'It ran for two years.', 'It began in 2021.', '2023-11-14')).toHaveLength(2);
  });

  it.each([
    ['en', 'It pledged to stay for ten years.', 'It pledged to stay for a decade.'],
    ['en', 'He was trapped for 50 minutes.', 'He was trapped for almost an hour.'],
    ['en', 'It lost 9 million in 2023.', 'It lost 9 million last year.'],
    ['ar', 'ترفع تقريرها خلال 30 يوما', 'ترفع تقريرها خلال شهر'],
  ])('where a linked passage may tell it in words, %s: %s', (lang, left, right) => {
    const date = '2024-02-06';
    const lines = list({ lang, left: [left], right: [right], date });
    expect(lines.filter((line) => line.startsWith('only'))).toEqual([]);
  });
});

describe('a number behind a label', () => {
  it.each([
    [
      'de',
      'Tote: 3, Verletzte: 12',
      '14 wurden verletzt, 5 starben.',
      ['conflict: Tote: 3 | 5', 'conflict: Verletzte: 12 | 14'],
    ],
    ['en', 'Injured: 12', 'Twelve people died.', [/^only here/u, /^only here/u]],
    ['fr', 'Blessés : 12', 'Douze personnes ont été blessées.', [/^agree/u]],
    ['en', 'Clear: 12 had fled.', 'Calm: 12 had fled.', ['agree: 12 | 12']],
  ] as const)('counts what the label says, %s: %s', (lang, left, right, expected) => {
    expect(facing(left, right, lang)).toEqual(
      expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });
});

describe('figures of one unit', () => {
  it('have it behind a million of it in Romance languages', () => {
    const [left, right] = [
      'Les dégâts sont estimés à 4 millions d’euros.',
      'Les dégâts sont évalués à 5 millions d’euros.',
    ];
    expect(facing(left, right, 'fr')).toEqual([
      'conflict: 4 millions d’euros | 5 millions d’euros',
    ]);
  });

  it('differ where each is alone and the words around are of one matter', () => {
    expect(
      facing(
        'Der Sachschaden liegt nach ersten Schätzungen bei 20 Millionen Euro.',
        'Den Schaden schätzt die Polizei auf 15 Millionen Euro.',
        'de',
      ),
    ).toEqual(['differ: 20 Millionen Euro | 15 Millionen Euro']);
  });

  it('are left alone where they measure other things, or only time', () => {
    expect(
      facing('Trains will halt for 48 hours.', 'They stop after eleven hours of talks.'),
    ).toEqual([expect.stringMatching(/^only here: 48/u), expect.stringMatching(/^only here/u)]);
    expect(facing('The road runs 12 metres up.', 'A ladder of 20 metres fell.')).toHaveLength(2);
  });
});

describe('a figure told more than once', () => {
  it('is not lone though it is taken with one of its tellings', () => {
    expect(
      list({
        left: ['All 214 passengers left.', 'The ferry carried 214 passengers from Lorne.'],
        right: ['The ferry carried 214 people from Lorne.'],
        links: [[1, 0]],
      }),
    ).toEqual(['agree: 214 passengers | 214 people']);
    expect(
      list({
        lang: 'de',
        left: ['Rund 300 Einsatzkräfte kämpften gegen das Feuer.'],
        right: ['Mehr als 300 Feuerwehrleute waren da.', 'Einsatzkräfte: mehr als 300'],
        links: [
          [0, 0],
          [0, 1],
        ],
      }),
    ).toHaveLength(1);
  });
});

it.each([
  ['en', 'The board refused the plan twice.', 'The board refused the plan three times.'],
  ['de', 'Der Rat lehnte den Plan zweimal ab.', 'Der Rat lehnte den Plan drei Mal ab.'],
  ['ru', 'Совет отклонил план дважды.', 'Совет отклонил план три раза.'],
])('how often conflicts however it is written, %s', (lang, left, right) => {
  expect(facing(left, right, lang)).toEqual([expect.stringMatching(/^conflict: /u)]);
});

it.each([
  ['Rents in the port rose by 12% last year.', 'Rents in the port rose by 15% last year.'],
  ['Shares in the mill fell by 7.4% on Monday.', 'Shares in the mill fell 7.1 percent on Monday.'],
])('a change conflicts with another, be it told with “by” or without: %s', (left, right) => {
  expect(facing(left, right).filter((line) => line.startsWith('conflict'))).toHaveLength(1);
});

it('a change does not conflict with what is reached', () => {
  const lines = facing(
    'Rents in the port rose by 2% last year.',
    'Rents in the port rose to 8% last year.',
  );
  expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
});

it.each([
  [
    'en',
    'The pill cut deaths by 21% in the trial.',
    'Deaths fell by more than a fifth in the trial.',
  ],
  ['de', 'In Orme brannten 30 Prozent der Häuser.', 'In Orme brannte ein Drittel der Häuser.'],
])('a share is not lone where the other tells it as a part, %s', (lang, left, right) => {
  expect(facing(left, right, lang).filter((line) => !line.startsWith('agree'))).toEqual([]);
});

it('a share is lone where the other tells another part', () => {
  const lines = facing('Deaths fell by 21% in the trial.', 'Deaths fell by a third in the trial.');
  expect(lines).toEqual(['only here: 21% | ']);
});

it('a stretch of time is lone beside a year that is none', () => {
  const lines = facing(
    'The mill would decide within 10 months.',
    'The mill would decide by the end of the year.',
  );
  expect(lines).toEqual(['only here: 10 months | ']);
  expect(facing('It would decide within 10 months.', 'It would decide within a year.')).toEqual([]);
});

it.each([
  [
    'The board ended the trial of the seed on 3 June, when it heard of the mould.',
    'The tests were stopped June 5 after an office learned what the grain had.',
  ],
  ['They closed the lower gate at 6.15pm.', 'The port said it had shut all doors by 7.30pm.'],
])('two days or hours differ that stand alone beside words of one meaning: %s', (left, right) => {
  expect(facing(left, right)).toEqual([expect.stringMatching(/^(?:differ|conflict): /u)]);
});

it.each([
  ['nothing beside them is kin', 'It rained on 3 June.', 'The seed was sold June 5.'],
  [
    'one passage has two',
    'The board ended the trial on 3 June and met on 4 June.',
    'The tests were stopped June 5.',
  ],
  ['they are years', 'The board ended a trial in 2014.', 'The tests were stopped in 2017.'],
])('two days do not differ where %s', (_, left, right) => {
  expect(facing(left, right).filter((line) => !line.startsWith('only here'))).toEqual([]);
});

describe('years since when something is so', () => {
  it.each([
    ['en', 'It was the strongest gust since 1990.', 'The highest since the storm of 1987, it was.'],
    ['de', 'Die stärkste Böe seit 1990.', 'Die höchste seit dem Sturm von 1987.'],
    ['es', 'La racha más fuerte desde 1990.', 'La mayor desde el temporal de 1987.'],
  ])('differ in a link, %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual([
      expect.stringMatching(/^differ: /u),
    ]);
  });

  it('are in no conflict with a year when it was so', () => {
    const told = (left: string, right: string) =>
      list({ left: [left], right: [right] }).map((line) => line.split(':')[0]);
    const [inYear, since] = ['It had two notices in 2022.', 'It had two notices since 2021.'];
    expect(told(inYear, since)).not.toContain('conflict');
    expect(told(inYear, 'It had two notices in 2021.')).toContain('conflict');
    expect(told('It rained in 1990.', 'The sea rose in 1987.')).not.toContain('differ');
  });
});

describe('parts of one weekday', () => {
  it.each([
    ['de', 'Am Samstagmorgen fährt die Bahn.', 'Bis Samstagmittag fährt keine Bahn.'],
    ['en', 'Four stayed in hospital on Tuesday evening.', 'Four were in hospital Tuesday night.'],
  ])('differ and are in no conflict, %s', (lang, left, right) => {
    const lines = list({ lang, left: [left], right: [right] });
    expect(lines.filter((line) => !line.startsWith('agree'))).toEqual([
      expect.stringMatching(/^differ: /u),
    ]);
  });

  it('agree where they are one', () => {
    const told = (left: string, right: string) =>
      list({ lang: 'de', left: [left], right: [right] });
    expect(told('Am Samstagabend fuhr sie.', 'Sie fuhr Samstagabends.')).toEqual([
      expect.stringMatching(/^agree: /u),
    ]);
    expect(told('Am Samstag fuhr sie.', 'Sie fuhr Samstagabend.')).toEqual([
      expect.stringMatching(/^agree: /u),
    ]);
  });
});

it.each([
  ['de', 'Die Firma spricht von nur 1500.'],
  ['en', 'The firm speaks of only 1500.'],
  ['it', 'La ditta parla di solo 1500.'],
])('takes no number for a year that is said to be no more, %s', (lang, text) => {
  const [figure] = ledgers(compare({ lang, left: [text], right: ['Orme.'], links: [] })).figures
    .entries;
  expect(figure?.sort).toBe('number');
});

it('reads a stretch in minutes and seconds as one, however short the words are', () => {
  const [left, right] = ['His lead was one minute and 12 seconds.', 'His lead was 1 min 12 sec.'];
  expect(list({ left: [left], right: [right] })).toEqual([
    'agree: one minute and 12 seconds | 1 min 12 sec',
  ]);
});

it('reads a currency by its name in the plural', () => {
  const [left, right] = ['Levaram R$ 480 mil da sede.', 'Quase meio milhão de reais na sede.'];
  expect(list({ lang: 'pt', left: [left], right: [right] })).toEqual([
    'agree about: R$ 480 mil | Quase meio milhão de reais',
  ]);
});

it('takes a German number behind "gut" for more than that', () => {
  const told = (right: string) =>
    list({ lang: 'de', left: ['Es kostete gut 20 Millionen Euro.'], right: [right] });
  expect(told('Es kostete 18 Millionen Euro.')).not.toContainEqual(
    expect.stringMatching(/^agree/u),
  );
  expect(told('Es kostete 20,4 Millionen Euro.')).toContainEqual(
    expect.stringMatching(/^agree about/u),
  );
});

describe('stretches of time and days that no link ties', () => {
  const agreeing = (left: string, right: string, date: string | null = null) =>
    list({ left: [left], right: [right], links: [], date }).filter((line) =>
      line.startsWith('agree'),
    );

  it('agree only where words around them are kin', () => {
    expect(agreeing('He lost his office for five years.', 'The town paid for five years.')).toEqual(
      [],
    );
    expect(
      agreeing('He was barred for five years.', 'The judge barred him for five years.'),
    ).toEqual(['agree apart: five years | five years']);
    const wednesday = '2026-06-17';
    expect(agreeing('A man died on Wednesday.', 'The ferry left on Wednesday.', wednesday)).toEqual(
      [],
    );
    expect(agreeing('A man died on Wednesday.', 'On Wednesday a man died.', wednesday)).toEqual([
      'agree apart: Wednesday | Wednesday',
    ]);
  });
});

describe('numbers of people of one fate that no link ties', () => {
  const unlinked = (left: readonly string[], right: readonly string[], lang = 'en') =>
    list({ lang, left, right, links: [] });

  it.each([
    ['en', 'Some 340 people were evacuated.', 'The police evacuated 410 residents of Orme.'],
    ['es', 'Evacuaron a 410 personas.', 'Hubo que desalojar a 340 vecinos del barrio.'],
  ])('differ where each report tells one alone, %s', (lang, left, right) => {
    expect(unlinked([left], [right], lang)).toEqual([expect.stringMatching(/^differ apart: /u)]);
  });

  it('differ right behind passages that a link ties', () => {
    const told = (first: string, second: string) =>
      list({
        left: [
          'The mill shut after 40 cases of mould.',
          'Three of them died.',
          'Last year 90 people died.',
        ],
        right: ['The mill shut after 40 cases of mould.', first, second],
        links: [[0, 0]],
      }).filter((line) => line.startsWith('differ'));
    expect(told('Two of those workers died.', 'The sea rose.')).toEqual([
      'differ apart: Three | Two',
    ]);
    expect(told('The sea rose.', 'Two of those workers died.')).toEqual([]);
  });

  it('agree roughly where their words allow it', () => {
    expect(unlinked(['About 340 people were evacuated.'], ['They evacuated 343 people.'])).toEqual([
      'agree apartabout: About 340 people | 343 people',
    ]);
  });

  it.each([
    ['de', '340 Menschen wurden in Sicherheit gebracht.', '410 Menschen wurden evakuiert.'],
    ['de', 'Drei Arbeiter kamen ums Leben.', 'Zwei Arbeiter starben.'],
    ['en', 'Some 340 people had to leave their homes.', '410 people were evacuated.'],
    ['en', 'Three workers lost their lives.', 'Two workers died.'],
    ['es', 'Tres obreros perdieron la vida.', 'Murieron dos obreros.'],
    ['es', '340 vecinos tuvieron que abandonar sus casas.', 'Evacuaron a 410 vecinos.'],
    ['fr', 'Trois ouvriers ont perdu la vie.', 'Deux ouvriers sont morts.'],
    ['pt', 'Três operários perderam a vida.', 'Dois operários morreram.'],
  ])('differ however their fate is told, %s: %s', (lang, left, right) => {
    expect(unlinked([left], [right], lang)).toEqual([expect.stringMatching(/^differ apart: /u)]);
  });

  it.each([
    ['en', 'Three workers, including two from Orme, have died.', 'Two workers died.'],
    ['en', 'Three workers, one of them from Orme, died.', 'Two workers died.'],
    ['de', 'Drei Arbeiter, darunter zwei Lehrlinge, starben.', 'Zwei Arbeiter starben.'],
    ['es', 'Tres obreros, entre ellos dos aprendices, murieron.', 'Murieron dos obreros.'],
    ['fr', 'Trois ouvriers, dont deux apprentis, sont morts.', 'Deux ouvriers sont morts.'],
    ['it', 'Tre operai, tra cui due apprendisti, sono morti.', 'Due operai sono morti.'],
    ['pt', 'Três operários, entre eles dois aprendizes, morreram.', 'Dois operários morreram.'],
    ['ru', 'Три человека, в том числе двое детей, погибли.', 'Погибли два человека.'],
  ])('differ where an aside parts one from its fate, %s: %s', (lang, left, right) => {
    expect(unlinked([left], [right], lang)).toContainEqual(
      expect.stringMatching(/^differ apart: /u),
    );
  });

  it('do not differ where what stands between commas is no aside', () => {
    const lines = unlinked(['Three workers, the mill says, have died.'], ['Two workers died.']);
    expect(lines.filter((line) => line.startsWith('differ'))).toEqual([]);
  });

  it.each([
    ['a report tells two', ['They evacuated 340 people.', 'In May 90 people were evacuated.']],
    ['one is more than twice the other', ['They evacuated 34 people.']],
    ['only some are counted', ['340 people were seriously hurt.']],
    ['they have another fate', ['340 people were arrested.']],
    ['they are other beings', ['They evacuated 340 cows.']],
  ])('do not differ where %s', (_, left) => {
    const lines = unlinked(left, ['They evacuated 410 sheep.', '380 people were hurt.']);
    expect(lines.filter((line) => line.startsWith('differ'))).toEqual([]);
  });
});

it.each([
  ['fr', 'Il y a eu deux morts.', 'Huit personnes ont été blessées, dont deux grièvement.'],
  ['en', 'Two people died.', 'Eight people were hurt, including two badly.'],
])('some of those of one fate are nobody of another, %s', (lang, left, right) => {
  const lines = list({ lang, left: [left], right: [right] });
  expect(lines.filter((line) => line.startsWith('agree'))).toEqual([]);
});

it.each([
  ['en', 'Two rowers were hurt, one of them seriously.', 'Three rowers were hurt.'],
  ['fr', 'Deux rameurs ont été blessés, dont un gravement.', 'Trois rameurs ont été blessés.'],
  ['de', 'Zwei Ruderer wurden verletzt, darunter einer schwer.', 'Drei Ruderer wurden verletzt.'],
])(
  'those who are hurt are in conflict though one of them is hurt more, %s',
  (lang, left, right) => {
    const lines = list({ lang, left: [left], right: [right] });
    expect(lines).toEqual([expect.stringMatching(/^conflict/u)]);
  },
);

it.each([
  ['zh', '爆炸造成6人死亡。', '爆炸死亡人数升至8人。'],
  ['zh', '爆炸造成32人受伤。', '爆炸造成40人受伤。'],
  ['ja', '火災で3人が死亡した。', '火災で4人が亡くなった。'],
  ['ja', '火災で3人がけがをした。', '火災で4人がけがをした。'],
])('people of one fate are in conflict in %s: %s', (lang, left, right) => {
  const lines = list({ lang, left: [left], right: [right] });
  expect(lines).toEqual([expect.stringMatching(/^conflict/u)]);
});

it.each([
  ['en', 'It shut at seven o’clock in the evening.', 'It shut at 7am.', 'conflict'],
  ['en', 'It shut at seven in the evening.', 'It shut at 7pm.', 'agree'],
  ['en', 'It shut at half past nine at night.', 'It shut at 9.30pm.', 'agree'],
  ['fr', 'Il a fermé à huit heures du soir.', 'Il a fermé à 20 heures.', 'agree'],
  ['es', 'Cerró a las ocho de la noche.', 'Cerró a las 20.00.', 'agree'],
  ['de', 'Es schloss um sieben Uhr abends.', 'Es schloss um 19 Uhr.', 'agree'],
])('an hour is of the part of the day behind it, %s: %s | %s', (lang, left, right, how) => {
  expect(list({ lang, left: [left], right: [right] })).toEqual([
    expect.stringMatching(new RegExp(`^${how}: `, 'u')),
  ]);
});

it('days that are joined to a date have its month', () => {
  expect(
    list({ lang: 'es', left: ['Sube el 6 y el 7 de marzo.'], right: ['Sube el 6 de marzo.'] }),
  ).toEqual(['agree: 6 | 6 de marzo', 'only here: 7 de marzo | ']);
  expect(list({ left: ['It runs on March 6 and 7.'], right: ['It runs on 7 March.'] })).toEqual([
    'agree: 7 | 7 March',
  ]);
});

it.each([
  ['es', 'Cierra uno de cada tres muelles.'],
  ['pt', 'Fecham nove em cada dez cais.'],
  ['it', 'Chiude un molo su due.'],
  ['fr', 'Il supprime un poste sur six.'],
  ['fr', 'Quatre pêcheurs sur dix partent.'],
])('a share of so many is no figure, %s: %s', (lang, text) => {
  expect(list({ lang, left: [text], right: [] })).toEqual([]);
});

it('the years of an age are not those of a sentence', () => {
  const left = ['Ruhl, de 46 años, fue condenado a 22 años de cárcel.'];
  const right = ['Ruhl, de 38 años, fue condenado hace dos años.'];
  const lines = list({ lang: 'es', left, right });
  expect(lines.filter((line) => line.startsWith('conflict: 22'))).toEqual([]);
});

it.each([
  ['de', 'Er muss für ein Jahr und zwei Monate ins Heim.', 'Er muss für 14 Monate ins Heim.'],
  ['en', 'He is to row for two years and six months.', 'He is to row for 30 months.'],
  ['en', 'It lasted two hours and ten minutes.', 'It lasted 130 minutes.'],
  ['es', 'Remó 22 años y seis meses.', 'Remó 22 años y medio.'],
])('a stretch in two units is one, %s: %s | %s', (lang, left, right) => {
  const lines = list({ lang, left: [left], right: [right] });
  expect(lines).toEqual([expect.stringMatching(/^agree/u)]);
});

it('the stop of a short scale parts no number from its unit', () => {
  const left = ['Der Schaden liegt bei 4 Mio. Euro.'];
  expect(list({ lang: 'de', left, right: ['Der Schaden liegt bei 5 Millionen Euro.'] })).toEqual([
    'conflict: 4 Mio. Euro | 5 Millionen Euro',
  ]);
});

it.each([
  ['The line cancelled 62 of its 80 sailings.', 'Only 18 of the 80 sailings took place.'],
  ['It costs about £900 a year.', 'It costs around £75 a month.'],
  ['It paid 14 cents, two cents more than last year.', 'It paid 14 cents, up from 12 cents.'],
])('a rest, another period and a difference are no conflict: %s', (left, right) => {
  const lines = list({ left: [left], right: [right] });
  expect(lines.filter((line) => /^(?:conflict|differ)/u.test(line))).toEqual([]);
});

it('two sums of one period are in conflict', () => {
  const lines = list({
    left: ['The pass costs £900 a year.'],
    right: ['The pass costs £800 a year.'],
  });
  expect(lines).toEqual([expect.stringMatching(/^conflict/u)]);
});

it('a verb behind a number is nothing that is counted', () => {
  const places = (lang: string, text: string) => list({ lang, left: [text], right: [] });
  expect(places('en', 'A crowd of 41,216 watched the race.')).toEqual(['only here: 41,216 | ']);
  expect(places('pt', 'Ao todo, 20 continuam no cais.')).toEqual(['only here: 20 | ']);
});

it('a share of very many is no figure', () => {
  expect(list({ left: ['It hurt 1 in 10,000 people.'], right: ['It hurt one in 1,000.'] })).toEqual(
    [],
  );
  expect(list({ left: ['He found one in 2019.'], right: ['He found it.'] })).toHaveLength(1);
});

it('what is said by one who speaks is no one matter for that', () => {
  const lines = facing('Tarn said 12 gates would close.', 'Holt said 40 gates were old.');
  expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
});

it.each([
  ['Keep it at 8C or less.', 'Keep it at 9 degrees or less.', 'conflict: 8C | 9 degrees'],
  ['Keep it at 8C or less.', 'Keep it at 8°C or less.', 'agree: 8C | 8°C'],
  ['Keep it at 104F or less.', 'Keep it at 40C or less.', 'agree about: 104F | 40C'],
  [
    'Keep it at 50 degrees Fahrenheit.',
    'Keep it at 10°C.',
    'agree about: 50 degrees Fahrenheit | 10°C',
  ],
  ['Keep it at 104°F or less.', 'Keep it at 41°F or less.', 'conflict: 104°F | 41°F'],
])('degrees are compared however they are written: %s', (left, right, expected) => {
  expect(facing(left, right)).toEqual([expected]);
});

it('counts a year back whichever article tells it so', () => {
  const [back, year] = ['The lock was mended six years ago.', 'The lock was mended in 2019.'];
  const told = (left: string, right: string) =>
    list({ left: [left], right: [right], date: '2025-03-01' });
  expect(told(back, year)).toHaveLength(1);
  expect(told(year, back)).toEqual([expect.stringMatching(/^agree/u)]);
});

it('adds others to some that are told, before the number or behind it', () => {
  const lines = facing('Zehn weitere Lotsen kamen.', 'Elf Lotsen kamen.', 'de');
  expect(lines).toEqual([expect.stringMatching(/^agree about: /u)]);
});

it('adds others to one that is told, and not to several', () => {
  const lines = facing(
    'Zwei Menschen sind ums Leben gekommen, neun weitere wurden verletzt.',
    'Zwei Menschen kamen ums Leben, zehn wurden verletzt.',
    'de',
  );
  expect(lines.filter((line) => /neun/u.test(line))).toEqual([expect.stringMatching(/^differ: /u)]);
});

it.each([
  ['en', 'The line was shut at 9.30am.', 'The line was reopened at 6.15pm.'],
  ['de', 'Die Suche wurde um 23 Uhr eingestellt.', 'Die Suche wurde um 5.30 Uhr fortgesetzt.'],
  ['es', 'La vía fue cortada a las 9.30.', 'La vía fue reabierta a las 18.15.'],
  ['fr', 'Les recherches ont été interrompues à 23 h.', 'Les recherches ont repris à 5 h 30.'],
])('the hours of an end and of a new start are two, %s', (lang, left, right) => {
  expect(facing(left, right, lang).filter((line) => !line.startsWith('only here'))).toEqual([]);
});

it('the hours of one act conflict', () => {
  const lines = facing('The line was shut at 9.30am.', 'The line was shut at 10.30am.');
  expect(lines).toEqual([expect.stringMatching(/^conflict/u)]);
});

it('how often is no number of things, and not lone', () => {
  expect(facing('The board met the two twice.', 'The board met twice.')).toEqual([
    'agree: twice | twice',
  ]);
  expect(facing('The board met twice in Orme.', 'The board met in Orme.')).toEqual([]);
});

it('a number does not differ from a half that the other article tells beside the whole', () => {
  const lines = list({
    left: [
      'The mill gave the seed to half of the 4,260 farmers in the trial.',
      'They live in Orme.',
    ],
    right: ['In the trial, about 2,100 farmers got the seed.', 'It had 4,260 farmers from Orme.'],
  });
  expect(lines.filter((line) => line.startsWith('differ'))).toEqual([]);
  expect(lines).toContain('agree apart: 4,260 farmers | 4,260 farmers');
});

describe('ages and years', () => {
  it.each([
    ['en', 'A boy aged nine was hurt.', 'A nine-year-old boy was hurt.'],
    ['de', 'Ein neunjähriger Junge fiel.', 'Ein 9-jähriger Junge fiel.'],
    ['ru', 'Мост построен в 1974 году.', 'Мост построили в 1974-м.'],
    ['uk', 'Міст збудований у 1974 році.', 'Міст збудували у 1974-му.'],
  ])('agree however they are written, %s', (lang, left, right) => {
    expect(facing(left, right, lang)).toEqual([expect.stringMatching(/^agree: /u)]);
  });

  it('are not the same: nine years of age and nine years', () => {
    const sketch = {
      left: ['A nine-year-old boy fell.'],
      right: ['It took nine years.'],
      links: [],
    };
    expect(list(sketch)).toHaveLength(2);
  });
});

describe('figures in other languages', () => {
  it('do not call a small number lone where it may stand in words that cannot be read', () => {
    expect(
      list({
        lang: 'et',
        left: ['Sillalt kukkus 7 autot ja 43 inimest.'],
        right: ['Sillalt kukkus seitse autot.'],
      }),
    ).toEqual(['only here: 43 inimest | ']);
  });

  it('do not call a number lone whose word is read beside others only', () => {
    const lone = (lang: string, count: number, ...[left, right]: [string, string]) =>
      list({ lang, left: [`${left} ${count} ${right}`], right: [`${left} ${right}`] });
    expect(lone('da', 20, 'Politiet anholdt', 'personer i havnen.')).toEqual([]);
    expect(lone('da', 30, 'Politiet anholdt', 'personer i havnen.')).toHaveLength(1);
    expect(lone('ro', 9, 'Au fost salvați', 'oameni din port.')).toEqual([]);
    expect(lone('ro', 8, 'Au fost salvați', 'oameni din port.')).toHaveLength(1);
  });

  it('do not call a two lone where the noun itself may say it', () => {
    expect(
      list({
        lang: 'ar',
        left: ['سقطت 2 سيارات و7 حافلات من الجسر.'],
        right: ['سقطت سيارتان وحافلات من الجسر.'],
      }),
    ).toEqual(['only here: و7 حافلات | ']);
  });

  it.each([
    ['ru', 'На льдине было 27 рыбаков.', 'На льдине было двадцать семь рыбаков.'],
    ['he', 'נפצעו 27 נוסעים ברכבל.', 'נפצעו עשרים ושבעה נוסעים ברכבל.'],
    ['ar', 'أصيب 27 راكبا في القطار.', 'أصيب سبعة وعشرون راكبا في القطار.'],
    ['pl', 'Zginęło 27 osób na moście.', 'Zginęło dwadzieścia siedem osób na moście.'],
    ['es', 'Costó 8,5 millones de euros.', 'Costó ocho millones y medio de euros.'],
    ['fr', 'La ville compte 12 000 habitants.', 'La ville compte douze mille habitants.'],
  ])('find one figure in two spellings, %s', (lang, left, right) => {
    const found = list({ lang, left: [left], right: [right] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^agree: /u);
  });

  it.each([
    ['tr', 'Depremde 12 bin 500 kişi öldü.', 'Depremde 12.500 kişi öldü.'],
    ['pl', 'Zginęło 12 tys. 500 osób.', 'Zginęło 12 500 osób.'],
    ['ko', '피해액은 12억5천만원이다.', '피해액은 12억 5000만 원이다.'],
    ['fa', 'جشن در ۱۵ مهر آغاز شد.', 'جشن در ۱۵ مهرماه ۱۴۰۲ آغاز شد.'],
  ])('agree where house styles differ, %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })).toEqual([
      expect.stringMatching(/^agree: /u),
    ]);
  });

  it('say nothing of dates in two calendars', () => {
    const sketch = { left: ['جشن در ۱۵ مهر آغاز شد.'], right: ['جشن در ۷ اکتبر آغاز شد.'] };
    expect(list({ lang: 'fa', ...sketch })).toEqual([
      'only here: ۱۵ مهر | ',
      'only here:  | ۷ اکتبر',
    ]);
  });

  it('find no month in a plain word of both articles', () => {
    const sketch = { left: ['Ludzie bali się wody.'], right: ['Bali się jej.'] };
    expect(list({ lang: 'pl', ...sketch })).toEqual([]);
  });

  it('let a Hebrew number that is said to be rough agree', () => {
    expect(
      list({
        lang: 'he',
        left: ['הרכבל הסיע 190 אלף נוסעים.'],
        right: ['הרכבל הסיע כ-200 אלף נוסעים.'],
      }),
    ).toEqual(['agree about: 190 אלף נוסעים | כ-200 אלף נוסעים']);
  });

  it('say nothing over two languages', () => {
    const input = compare({ left: ['It took 26 cars.'], right: ['Es waren 26 Autos.'] });
    const mixed = { ...input, right: { ...input.right, lang: 'de' } };
    const { quotes, names, voices, figures } = ledgers(mixed);
    for (const ledger of [quotes, names, voices, figures]) expect(ledger.supported).toBe(false);
  });

  it('knows a year by its distance from the story, wherever the other tells it', () => {
    const sketch = {
      left: ['The pier was closed in 2023.'],
      right: ['Gulls came back.', 'It has been shut since last year.'],
      links: [[0, 0]] as const,
    };
    expect(list({ ...sketch, date: '2024-05-02' })).toEqual([]);
    expect(list({ ...sketch, date: '2026-05-02' })).toEqual(['only here: 2023 | ']);
    expect(list({ ...sketch, date: null })).toEqual(['only here: 2023 | ']);
  });

  it('takes nearly one stretch of time for one where it is told roughly', () => {
    const fr = (left: string, right: string) =>
      list({ lang: 'fr', left: [`Le port est bloqué depuis le début, ${left}.`], right: [right] });
    const weeks = 'Le port est bloqué depuis près de deux semaines.';
    expect(fr('soit treize jours', weeks)[0]).toMatch(/^agree about/u);
    expect(fr('depuis treize jours', weeks)[0]).toMatch(/^agree about/u);
    expect(fr('soit six jours', weeks).filter((line) => line.startsWith('agree'))).toEqual([]);
  });

  it.each([
    ['en', 'It sank shortly before half past five.', 'It sank at 5.20am.'],
    ['es', 'La lancha volcó poco antes de las cinco y media.', 'La lancha volcó a las 5.20.'],
    ['es', 'La lancha volcó pasadas las 3.00.', 'La lancha volcó a las 3.10.'],
    ['de', 'Das Boot sank kurz nach 3 Uhr.', 'Das Boot sank um 3.10 Uhr.'],
  ])('lets a time agree with one shortly beside it in %s: %s', (lang, left, right) => {
    expect(list({ lang, left: [left], right: [right] })[0]).toMatch(/^agree about/u);
  });

  it('sets a time on the other side against one that is told so', () => {
    const lines = list({
      left: ['The old ferry sank off the pier shortly before 3.30am.'],
      right: ['The old ferry sank off the pier at 3.40am.'],
    });
    expect(lines[0]).toMatch(/^conflict/u);
  });

  it('tells two dates of one weekday apart', () => {
    const lines = list({
      lang: 'es',
      left: ['El barco zarpa el jueves 20 de marzo.'],
      right: ['El barco zarpó el jueves 13 de marzo.'],
      links: [],
    });
    expect(lines).toContain('only here: 20 de marzo | ');
    expect(lines).toContain('only here:  | 13 de marzo');
  });

  it('reads one of a part where the other tells another number of it', () => {
    const fr = (left: string, right: string) => list({ lang: 'fr', left: [left], right: [right] });
    const two = 'Douze marins ont été blessés, dont deux pilotes.';
    expect(fr(two, 'Douze marins sont blessés, dont un pilote.')).toEqual([
      'conflict: deux pilotes | un pilote',
      'agree: Douze marins | Douze marins',
    ]);
    expect(fr(two, 'Douze marins sont blessés, a dit un pilote.')).toContain(
      'only here: deux pilotes | ',
    );
    expect(fr('On a vu dont un pilote parlait.', 'On a vu dont un pilote parlait.')).toEqual([]);
  });
});

it('two numbers of nouns that stand for each other differ where each is alone in both', () => {
  const [left, right] = ['O prefeito fechou sete municípios.', 'O prefeito fechou oito cidades.'];
  expect(facing(left, right, 'pt')).toEqual(['differ: sete municípios | oito cidades']);
  expect(facing(`${left.slice(0, -1)} e três cidades.`, right, 'pt')).not.toContain(
    'differ: sete municípios | oito cidades',
  );
});

it('a rank among days agrees roughly with as many days', () => {
  const lines = facing('The strike is in its ninth day.', 'The strike has gone on for nine days.');
  expect(lines).toEqual(['agree about: ninth day | nine days']);
});

it.each(['nesta terça (20)', 'até terça', 'na terça-feira'])(
  'reads a Portuguese day: %s',
  (day) => {
    const [line = ''] = list({ lang: 'pt', left: [`O cais fecha ${day}.`], right: [] });
    expect(line).toMatch(/terça/u);
    const ordinal = ['Na segunda etapa, fecha a terça parte do cais.'];
    expect(list({ lang: 'pt', left: ordinal, right: [] }).join()).not.toMatch(/weekday|terça/u);
  },
);

it('a sum told to a digit less agrees roughly, and not with one of a year before', () => {
  const lines = list({
    left: ['Profit fell to £41.3m from £46.9m a year earlier.'],
    right: ['It earned £41m.'],
    links: [],
  });
  expect(lines[0]).toBe('agree apartabout: £41.3m | £41m');
  expect(lines).toHaveLength(2);
});

it('two counts of one noun that are all but the same differ, wherever they stand', () => {
  const [left, right] = ['The margin was 1,146 votes.', 'She was short of 1,164 votes.'];
  expect(list({ left: [left], right: [right], links: [] })).toEqual([
    'differ apart: 1,146 votes | 1,164 votes',
  ]);
  expect(list({ left: [left], right: [`${right} He had 4,012 votes.`], links: [] })).toHaveLength(
    3,
  );
});

it('a rank is not lone where the other article prints it of no noun', () => {
  const right = ['They are in 14th place.'];
  expect(list({ left: ['They stay 14th, five points clear.'], right, links: [] })).not.toContain(
    'only here:  | 14th place',
  );
  expect(list({ left: ['They stay up.'], right, links: [] })).toContain('only here:  | 14th place');
});

it('two stretches of time need more than one word in common to be in conflict', () => {
  const lines = facing(
    'Tarn, who came on with 20 minutes left, levelled late.',
    'Tarn equalised with six minutes remaining.',
  );
  expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
});

it('those who are hurt badly are some of the hurt', () => {
  expect(
    list({
      left: ['37 people were hurt, four of them seriously.'],
      right: ['41 people were injured, it was said.'],
      links: [],
    }),
  ).toContain('differ apart: 37 people | 41 people');
});
