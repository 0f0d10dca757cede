import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { compare } from '../comparisons.ts';
import { told as list } from './told.ts';

describe('voices', () => {
  it('knows one person under several descriptions', () => {
    expect(
      list({
        left: [
          'Interior Minister Klara Voss said the search went on.',
          'Ms Voss said it would take days.',
        ],
        right: ['“The search goes on,” said Klara Voss, the minister.', 'Divers waited.'],
        links: [[0, 0]],
      }),
    ).toEqual(['both: Interior Minister Klara Voss / Ms Voss | Klara Voss']);
  });

  it.each([
    ['Ann Holt', 'Tom Holt', 2],
    ['Mr Holt', 'Mrs Holt', 2],
    ['Safer Rail Now', 'Network Rail', 2],
    ['The Orme Society of Botany', 'Dr Henry Osei of the Orme Society of Botany', 2],
    ['Mayor Holt', 'Tom Holt', 1],
    ['Mike Holt', 'Michael Holt', 1],
    ['Mayor Mike Holt', 'Mike R. Holt', 1],
  ])('counts %s and %s', (left, right, voices) => {
    const said = (who: string) => [`${who} said the gate leaked.`];
    expect(list({ left: said(left), right: said(right) })).toHaveLength(voices);
  });

  it('knows a body by its short name', () => {
    const short = (left: string, right: string) =>
      list({ left: [`${left} said it would decide by May.`], right: [`${right} said it would.`] });
    const [agency, fga] = ['The US Federal Grain Agency', 'The FGA'];
    expect(short(agency, fga)).toEqual([`both: ${agency} | ${fga}`]);
    expect(short('The Soil and Water Administration', 'SWA')).toHaveLength(1);
    expect(short('The Federal Grain Agency', 'The FGB')).toHaveLength(2);
  });

  it('stands in the rows where somebody is cited, be it with a pronoun', () => {
    const input = compare({
      left: ['Klara Voss said the search went on.', '“It will take days,” she said.'],
      right: ['“It goes on,” said Klara Voss.', 'Divers waited.'],
      blocks: { left: [0, 0] },
    });
    const [voss] = ledgers(input).voices.entries;
    expect(voss?.rows).toEqual([0, 1]);
    expect(voss?.left.map(({ passage }) => passage)).toEqual([0]);
  });

  it('knows who says the same words, by a word of the description', () => {
    expect(
      list({
        lang: 'ar',
        left: ['وقال الوزير: «سنحاسب كل مقصر مهما كان منصبه».'],
        right: ['وقال وزير النقل فادي الحلو: «سنحاسب كل مقصر مهما كان منصبه».'],
      }),
    ).toEqual(['both: الوزير | وزير النقل فادي الحلو']);
    expect(
      list({
        left: ['“It fell at once,” the coastguard said.'],
        right: ['“It fell at once,” the ministry said.'],
      }),
    ).toHaveLength(2);
  });

  it('takes no German noun for a name, so that one who says the same words is one', () => {
    expect(
      list({
        lang: 'de',
        left: ['„Wir brauchen bis zum Herbst einen neuen Steg am See“, betonte der SPD-Politiker.'],
        right: [
          'Bürgermeister Jan Ruhl kam spät.',
          '„Wir brauchen bis zum Herbst einen neuen Steg am See“, sagte Bürgermeister Jan Ruhl.',
        ],
        links: [[0, 1]],
      }),
    ).toEqual(['both: der SPD-Politiker | Bürgermeister Jan Ruhl']);
  });

  it('knows one description in another order where no capital tells a name', () => {
    expect(
      list({
        lang: 'ar',
        left: ['وقال قائد خفر السواحل، العميد ماهر الدالي، إن السفن تشارك.'],
        right: ['وقال العميد ماهر الدالي قائد خفر السواحل إن السفن تشارك.'],
      }),
    ).toHaveLength(1);
  });

  it('keeps two sources of one statement apart', () => {
    expect(
      list({
        left: ['Eleven militants died in the raid, the interior ministry said.'],
        right: ['Eleven people died in the raid, residents said.'],
      }),
    ).toEqual(['only here: the interior ministry | ', 'only here:  | residents']);
  });

  it('pairs what stands opposite', () => {
    expect(
      list({
        left: ['Lorvania, which has a long coast, warned it would close its ports to the fleet.'],
        right: ['Tarnov, which has a long coast, warned it would close its ports to the fleet.'],
      }),
    ).toEqual(['both: Lorvania | Tarnov']);
  });

  it('pairs a body with the noun that takes it up', () => {
    expect(
      list({
        left: ['The Sons of the Plateau claimed the attack on the convoy on Thursday.'],
        right: ['The attack on the convoy on Thursday was its work, the movement said.'],
      }),
    ).toEqual(['both: The Sons of the Plateau | the movement']);
  });

  it('knows a body by the noun before its name, however often it is named', () => {
    expect(
      list({
        left: ['The union Seafarers United said the ship was old.', 'It had warned of it in May.'],
        right: [
          'Seafarers United called the ship “an accident waiting to happen”.',
          'The union had warned of it in May, it said.',
        ],
      }),
    ).toEqual(['both: Seafarers United | Seafarers United / The union']);
  });

  it('takes no capital that begins a sentence for a name that a noun stands before', () => {
    expect(
      list({
        left: ['A fault was shown to the company two weeks ago.', 'The company said it was safe.'],
        right: ['A fault was shown to it.', 'Two people at the dam said it was safe.'],
        links: [[0, 0]],
      }),
    ).toHaveLength(2);
  });

  it('calls nobody lone whom the other may cite without a name that is read', () => {
    const quote = '“We are helping those who look for the cause';
    expect(
      list({
        left: [`${quote},” Tarn & Holt said.`],
        right: [`${quote},” was the answer.`],
      }),
    ).toEqual([]);
  });

  it('tells whom the other names, in whichever passage, without being read to cite them', () => {
    expect(
      list({
        left: ['Mira Tolan said the road was shut.'],
        right: ['Mira Tolan is sure that the road was shut.'],
      }),
    ).toEqual(['named: Mira Tolan | Mira Tolan']);
    expect(
      list({
        left: ['The road was shut.', 'It was open.'],
        right: ['The road was shut, engineer Mira Tolan said.', 'It was open.'],
      }),
    ).toEqual(['only here:  | Mira Tolan']);
    const input = compare({
      left: ['The road was shut.', 'The ferry is Mira Tolan’s.', '~Photo: Mira Tolan'],
      right: ['The road was shut, engineer Mira Tolan said.'],
      links: [[0, 0]],
    });
    expect(ledgers(input).voices.entries).toMatchObject([
      {
        kind: 'named',
        side: 'right',
        left: [{ passage: 1, start: 13, end: 25 }],
        cited: { left: [], right: [{ passage: 0 }] },
      },
    ]);
  });

  it.each([
    ['Patients for Safe Care called for talks.', 'Ann Poe, of Patients for Safe Care, wept.', 1],
    ['The union Unitas said no.', 'Tom Holt, of the union Unitas, wept.', 1],
    ['Tom Poe of Clean Rivers said no.', 'Clean Rivers is a group.', 0],
  ])('tells whether the other names an English body: %s', (left, right, named) => {
    const lines = list({ left: [left], right: [right] });
    expect(lines.filter((line) => line.startsWith('named'))).toHaveLength(named);
  });

  it('says nothing of a body told by its noun alone where no link ties the two', () => {
    expect(
      list({
        lang: 'ru',
        left: ['По данным ведомства, обвал случился утром.', 'Дом стоит давно.'],
        right: ['Дом стоит у реки.', 'Предписания выдали, рассказали в ведомстве.'],
        links: [[1, 0]],
      }),
    ).toEqual([]);
  });

  it('knows whom a description without a name may mean in a linked passage', () => {
    expect(
      list({
        left: ['“We will cooperate fully,” a spokesman said on Monday.'],
        right: ['“We will cooperate fully,” spokesman Ari Bell said on Monday.'],
      }),
    ).toEqual(['both: a spokesman | Ari Bell']);
  });

  it('joins no person with the body that begins their title', () => {
    expect(
      list({
        left: ['Fire Department Chief John Tripp said the hills were on fire.'],
        right: ['The hills were on fire, the County Fire Department said.'],
      }),
    ).toEqual([
      'only here: Fire Department Chief John Tripp | ',
      'only here:  | County Fire Department',
    ]);
  });

  it('takes no one for whom they belong to', () => {
    expect(
      list({
        left: ['Pavel Ruhl said no.', 'A friend of Pavel Ruhl’s said it was late.'],
        right: [],
      }),
    ).toEqual(['only here: Pavel Ruhl | ', 'only here: A friend of Pavel Ruhl’s | ']);
  });

  it.each([
    [
      'de',
      ['Zwölf Menschen wurden nach Angaben der Polizei verletzt.'],
      ['Zwölf Menschen wurden verletzt, wie die Polizei mitteilte.'],
      ['both: der Polizei | die Polizei'],
    ],
    [
      'de',
      ['In der Halle lagen laut Alvera 1200 Tonnen Sand.'],
      ['In der Halle lagen nach Angaben des Unternehmens rund 1200 Tonnen Sand.'],
      ['both: Alvera | des Unternehmens'],
    ],
    [
      'de',
      ['„Es reicht jetzt“, sagte Einsatzleiter Jörg Petersmann.'],
      ['„Es reicht jetzt“, sagte Jörg Petersmann von der Feuerwehr.'],
      ['both: Einsatzleiter Jörg Petersmann | Jörg Petersmann von der Feuerwehr'],
    ],
    [
      'ru',
      ['По словам мэра Павла Громова, мост закрыт.', 'Павел Громов сказал, что это надолго.'],
      ['Мост закрыт, сказал Павел Громов.'],
      ['both: Павла Громова / Павел Громов | Павел Громов'],
    ],
  ])('splits no voice over its cases and descriptions in %s', (lang, left, right, expected) => {
    expect(list({ lang, left, right })).toEqual(expected);
  });

  it('knows a body by the short form in brackets behind it', () => {
    expect(
      list({
        lang: 'fr',
        left: ['Elles ont consulté, selon l’agence régionale de santé (ARS).'],
        right: ['Elles ont eu des nausées, a indiqué l’ARS.'],
        links: [],
      }),
    ).toEqual(['both: l’agence régionale de santé | l’ARS']);
  });

  it('knows a body by some of its words in another order', () => {
    const left = ['The drivers’ union said it had warned of the bend.'];
    const right = ['The union of tram drivers said it had been ignored.'];
    expect(list({ left, right, links: [] })).toEqual([
      'both: The drivers’ union | The union of tram drivers',
    ]);
    const other = ['The union of tram owners said it had been ignored.'];
    expect(list({ left, right: other, links: [] })).toHaveLength(2);
  });

  it('knows by a title and surname whom the other cites by the full name', () => {
    const left = ['Mayor Amal Haddad said the city was in mourning.'];
    const right = ['Ms Haddad, the mayor, opened a book of mourning for the city.'];
    expect(list({ left, right })).toEqual(['named: Mayor Amal Haddad | Ms Haddad']);
  });

  it('names a voice whose quotation the other prints without a speaker, where it has the full name', () => {
    const left = ['“My pension is small,” said Joan Tully.'];
    const right = ['In tears went Joan Tully: “My pension is small.”'];
    expect(list({ left, right })).toEqual(['named: Joan Tully | Joan Tully']);
    expect(list({ left, right: ['In tears went someone: “My pension is small.”'] })).toEqual([]);
  });

  it('takes up the name before an age with which a sentence begins', () => {
    const left = ['Former dispatcher Joan Tully, 66, broke down.', '“It is small,” she said.'];
    const right = ['Nothing was said.'];
    expect(list({ left, right, blocks: { left: [0, 0] }, links: [] })).toEqual([
      'only here: Joan Tully | ',
    ]);
  });

  it('makes no government of a minister in a linked passage', () => {
    const left = ['Transport Minister Ada Ruhl said an inquiry would follow.'];
    const right = ['The government has promised an inquiry.'];
    expect(list({ left, right })).toEqual([
      'only here: Transport Minister Ada Ruhl | ',
      'only here:  | The government',
    ]);
  });

  it('keeps a short title within the name that a sentence begins with', () => {
    const left = [
      'Werksleiterin Dr. Simone Kraus war erschüttert.',
      '„Unsere Gedanken sind bei den Familien“, sagte sie.',
    ];
    const right = ['Die Leiterin, Simone Kraus, sprach von einem „schwarzen Tag“.'];
    const blocks = { left: [0, 0] };
    expect(list({ lang: 'de', left, right, blocks, links: [] })).toEqual([
      'both: Werksleiterin Dr. Simone Kraus | Simone Kraus',
    ]);
  });

  it('makes no person of a firm that a linked passage tells by its noun', () => {
    const left = ['Carla Holt, of the drivers’ union, said they had been told.'];
    const right = ['Drivers said they had been told; the firm denied this.'];
    expect(list({ left, right }).filter((line) => line.includes('firm'))).toEqual([
      'only here:  | the firm',
    ]);
    const named = ['Marlow Water said it had been told.'];
    expect(list({ left: named, right: ['The firm said it had been told.'] })).toEqual([
      'both: Marlow Water | The firm',
    ]);
  });

  it('tells nothing of “the company” where its article has cited one by name', () => {
    const left = ['Marlow Water said it was late.', 'The company denied that it knew.'];
    const right = ['Marlow Water said it was late.', 'Gulls came.'];
    expect(list({ left, right, links: [[0, 0]] })).toEqual(['both: Marlow Water | Marlow Water']);
    const other = ['Ada Holt, 39, said it was late.', 'The company denied that it knew.'];
    expect(list({ left: other, right, links: [[0, 0]] })).toContain('only here: The company | ');
  });

  it('passes over furniture, and tells a language it does not serve', () => {
    expect(list({ left: ['~Mira Tolan said so.'], right: [] })).toEqual([]);
    const finnish = ledgers(compare({ lang: 'fi', left: ['Hän sanoi.'], right: ['Hän sanoi.'] }));
    expect(finnish.voices).toMatchObject({ supported: false, entries: [] });
  });
});
