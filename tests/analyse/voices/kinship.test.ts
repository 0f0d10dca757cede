import { describe, expect, it } from 'vitest';
import { said } from '../speech/said.ts';
import { told } from './told.ts';

/** The voices of one article. */
function one(...left: readonly string[]): string[] {
  return told({ left, right: [] }).map((line) => line.replace(/^only here: (.*) \| $/u, '$1'));
}

describe('holdsOffice', () => {
  it('gives what an office says to the one who holds it', () => {
    expect(one('Mayor Ada Ruhl said no.', '“It is late,” the mayor said.')).toEqual([
      'Mayor Ada Ruhl / the mayor',
    ]);
    expect(one('Lorne Ferries CEO Ada Ruhl said no.', 'Its CEO said it was late.')).toEqual([
      'Lorne Ferries CEO Ada Ruhl / Its CEO',
    ]);
    const met = [
      'Mayor Ada Ruhl met them.',
      'Ruhl said no.',
      'It was late, the town’s mayor said.',
    ];
    expect(one(...met)).toHaveLength(1);
    expect(one('Chief Ruhl said no.', 'The Chief said it was late.')).toHaveLength(1);
  });

  it('gives it to the one cited last, of several', () => {
    expect(
      one('Judge Ada Ruhl said no.', 'Judge Tom Holt said yes.', 'It was late, the judge said.'),
    ).toEqual(['Judge Ada Ruhl', 'Judge Tom Holt / the judge']);
  });

  it('gives a first name to the one who has it, and a body to nobody', () => {
    expect(one('Tom Holt said no.', '“It is late,” Tom said.')).toEqual(['Tom Holt / Tom']);
    expect(
      one('Lake Center Director Ada Ruhl said no.', 'The Lake Center said it was late.'),
    ).toHaveLength(2);
  });
});

describe('isOfficeBefore', () => {
  const named = '“É tarde”, disse o líder da bancada, senador Rui Tarn.';
  const list = (...left: readonly string[]) =>
    told({ lang: 'pt', left, right: [] }).map((line) =>
      line.replace(/^only here: (.*) \| $/u, '$1'),
    );

  it('gives what an office says to the one before whose name it stands', () => {
    expect(list(named, '“É cedo”, disse o líder.')).toEqual(['Rui Tarn / o líder']);
    expect(list(named, '“É cedo”, disse o líder da bancada.')).toHaveLength(1);
  });

  it('gives it to nobody of another office, and not what another leads', () => {
    expect(list(named, '“É cedo”, disse o prefeito.')).toEqual(['Rui Tarn', 'o prefeito']);
    expect(list(named, '“É cedo”, disse o líder do clube.')).toHaveLength(2);
  });
});

describe('kinship', () => {
  it('takes one without a name for who is given the same quotation in a linked passage', () => {
    const left = ['“All of them saw it but the judge,” said Marco Ruhl.'];
    const right = ['All of them, the Tarn boss said, saw it “but the judge”.'];
    expect(told({ left, right })).toEqual(['both: Marco Ruhl | the Tarn boss']);
  });

  it.each([
    ['pt', 'Segundo o Ministério Público, é tarde.', 'De acordo com a promotoria, é tarde.', 1],
    ['pt', 'Segundo o Ministério Público, é tarde.', 'De acordo com a prefeitura, é tarde.', 2],
    ['es', 'Según el Ministerio Público, es tarde.', 'Según la Fiscalía, es tarde.', 1],
    ['fr', 'Selon le ministère public, il est tard.', 'Selon le procureur, il est tard.', 1],
  ])('knows a body by a noun that is near its name in %s: %s %s', (lang, left, right, voices) => {
    expect(told({ lang, left: [left], right: [right], links: [] })).toHaveLength(voices);
  });

  it('takes one without a name for a surname of which the article prints the whole, by a quotation', () => {
    const right = ['«È tardi per tutti», ha detto il numero uno rossoblù.'];
    const said = '«È tardi per tutti», ha detto Tarn.';
    const links = [[1, 0]] as const;
    const left = (first: string) => ({ lang: 'it', left: [first, said], right, links });
    expect(told(left('È arrivato Carlo Tarn.'))).toEqual(['both: Tarn | il numero uno rossoblù']);
    expect(told(left('È arrivato il gruppo Tarn.'))).toHaveLength(2);
  });

  it('takes a German body for nobody who is of it', () => {
    const left = ['Der Betriebsrat sagte, es reiche.'];
    const right = ['Carola Ruhl vom Betriebsrat sagte, es sei spät.'];
    expect(told({ lang: 'de', left, right, links: [] })).toHaveLength(2);
  });

  it('prints the whole of a German noun that begins in capitals', () => {
    const left = ['HSV-Trainer Jan Ruhl sagte, es reiche.'];
    expect(told({ lang: 'de', left, right: [] })).toEqual(['only here: HSV-Trainer Jan Ruhl | ']);
  });

  it('takes two that are not told apart for two, in one article and in both', () => {
    expect(one('An official said no.', 'A union official said it was late.')).toHaveLength(2);
    expect(one('An official said no.', 'A US official said it was late.')).toHaveLength(2);
    expect(one('A union official said no.', 'The official said it was late.')).toHaveLength(1);
    const [left, right] = [['An official said no.'], ['The road is shut, a union official said.']];
    expect(told({ left, right, links: [] })).toHaveLength(2);
  });

  it('knows one by what the other article calls a person beside the name', () => {
    const right = ['The road will be shut in May, said Ada Ruhl, an Ardelo farmer.'];
    const left = ['The road will be shut in May, one local farmer says.'];
    expect(told({ left, right })).toEqual(['both: one local farmer | Ada Ruhl']);
    expect(told({ left: ['The road is wide, one farmer says.'], right, links: [] })).toHaveLength(
      2,
    );
  });

  it('needs no link where all words of the description stand beside the name', () => {
    const right = ['Ada Ruhl, Holt’s former teacher, said it was late.'];
    const left = ['The road is wide, Holt’s former teacher says.'];
    expect(told({ left, right, links: [] })).toEqual(['both: Holt’s former teacher | Ada Ruhl']);
  });

  it('takes a person for no body that is told by its noun', () => {
    const left = ['Ada Ruhl said the hall was full by eight.', 'Ruhl said no.'];
    const right = ['The hall was full by eight, the university said.'];
    expect(told({ left, right, links: [[0, 0]] })).toHaveLength(2);
  });
});

describe('kinship', () => {
  it('takes a body’s noun for one that is named, and for nobody else', () => {
    const left = ['The pier fell at dusk and hurt nobody, the company said.'];
    const beside = (who: string) =>
      told({ left, right: [`The pier fell at dusk and hurt nobody, according to ${who}.`] });
    expect(beside('Tarn Lines')).toEqual(['both: the company | Tarn Lines']);
    expect(beside('onlookers')).toHaveLength(2);
  });
});

describe('isSameVoice', () => {
  it('keeps outlets and bodies apart that share their last noun alone', () => {
    expect(one('Lake News said no.', 'Hill News said it was late.')).toHaveLength(2);
    expect(one('The Ardelo Post said no.', 'The Post said it was late.')).toHaveLength(1);
    expect(one('The Lake Ministry said no.', 'The Hill Ministry said so.')).toHaveLength(2);
  });

  it('keeps apart whose surnames are only alike and whose first names are not', () => {
    expect(one('David Olsonn said no.', 'Chris Olson said it was late.')).toHaveLength(2);
    expect(one('David Olsonn said no.', 'David Olson said it was late.')).toHaveLength(1);
  });

  it('knows a person by the name, whatever body is named behind it', () => {
    expect(
      one('Ada Ruhl of the Ardelo Drivers Association said no.', 'Ruhl said it was late.'),
    ).toHaveLength(1);
  });

  it('knows one by any of the descriptions that an article gives', () => {
    expect(
      one(
        'The Lake Weather Center forecast said so.',
        'The Lake Weather Center said no.',
        'The center said it was late.',
      ).length,
    ).toBeLessThan(3);
  });
});

describe('takenUp', () => {
  it('gives “he” to a person of a body, and to no body of something', () => {
    const pier = '“The pier was empty,” he said.';
    expect(said('en', 'Tom Ruhl of the coastguard said no.', pier)).toHaveLength(2);
    expect(said('en', 'The ministry of transport said no.', pier)).toHaveLength(1);
  });

  it('gives “they” to no one person', () => {
    const went = ['Tom Holt said no.', 'They said it was late.'];
    expect(told({ left: went, right: [], blocks: { left: [0, 0] } })).toEqual([
      'only here: Tom Holt | ',
    ]);
  });

  it('takes a noun and a name for one voice to whom the same quotation is given', () => {
    const voices = told({
      lang: 'de',
      left: ['Der SPD-Politiker betonte: „Wir brauchen einen neuen Steg.“'],
      right: [
        'Bürgermeister Jan Ruhl sagte, es sei spät. Viele kamen.',
        '„Wir brauchen hier einen neuen Steg“, sagte er nach der Tagung.',
      ],
      links: [[0, 1]],
    });
    expect(voices).toEqual(['both: Der SPD-Politiker | Bürgermeister Jan Ruhl']);
    const body = told({
      lang: 'de',
      left: ['Der Verein betonte: „Wir brauchen einen neuen Steg.“'],
      right: ['„Wir brauchen hier einen neuen Steg“, sagte Jan Ruhl.'],
    });
    expect(body).toHaveLength(2);
  });
});

describe('kinship of Arabic voices', () => {
  const speech = '«سنفتح أبواب السوق صباح الغد أمام الجميع»';

  it('knows an office and the name of who has it by one quotation in linked passages', () => {
    const left = [`وقال مدير السوق: ${speech}.`];
    expect(told({ lang: 'ar', left, right: [`وقال تيسير الربيعي: ${speech}.`] })).toHaveLength(1);
    const apart = { lang: 'ar', left, right: [`وقال تيسير الربيعي: ${speech}.`], links: [] };
    expect(told(apart)).toHaveLength(2);
  });

  it('keeps an office and a body apart', () => {
    const left = [`وقال مدير السوق: ${speech}.`];
    expect(told({ lang: 'ar', left, right: [`وقالت البلدية: ${speech}.`] })).toHaveLength(2);
  });
});

it('makes no one of a body and a person by a stem', () => {
  const sketch = {
    lang: 'it',
    left: ['In piazza erano in cento, secondo il sindacato.'],
    right: ['«Basta rinvii», ha detto il sindaco Carlo Neri.'],
    links: [],
  };
  expect(told(sketch)).toEqual(['only here: il sindacato | ', 'only here:  | Carlo Neri']);
});
