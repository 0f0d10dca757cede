import { describe, expect, it } from 'vitest';
import { list } from './listed.ts';

/** The figures of two linked passages. */
const told = (lang: string, left: string, right: string) =>
  list({ lang, left: [left], right: [right] });

describe('two sentences to custody', () => {
  it.each([
    ['en', 'The miller was jailed for four years.', 'A court gave him five years in prison.'],
    ['en', 'He got 12 months in prison.', 'He got two years in prison.'],
    ['de', 'Der Müller erhielt vier Jahre Haft.', 'Das Urteil: fünf Jahre Freiheitsstrafe.'],
    ['fr', 'Il est condamné à quatre ans de prison.', 'La cour prononce cinq ans de réclusion.'],
    ['es', 'Fue condenado a cuatro años de cárcel.', 'El tribunal impuso cinco años de prisión.'],
    ['it', 'Condannato a quattro anni di carcere.', 'Il giudice: cinque anni di reclusione.'],
    ['pt', 'Foi condenado a quatro anos de prisão.', 'O juiz deu cinco anos de cadeia.'],
    ['ru', 'Он получил четыре года колонии.', 'Приговор: пять лет лишения свободы.'],
  ])('are in conflict where each passage tells one, %s', (lang, left, right) => {
    expect(told(lang, left, right)).toEqual([expect.stringMatching(/^conflict: /u)]);
  });

  it('agree in two units', () => {
    const right = 'He goes to prison for 48 months.';
    expect(told('en', 'The miller was jailed for four years.', right)).toEqual([
      'agree: four years | 48 months',
    ]);
  });

  it.each([
    ['one is asked for', 'The court had been asked to send him to prison for five years.'],
    ['a passage tells two', 'He got five years in prison and his son seven years in prison.'],
    ['it is a delay', 'The new mill is five years behind schedule.'],
    ['it is no custody', 'He had owned the mill for five years.'],
  ])('are not where %s', (_, right) => {
    const lines = told('en', 'The miller was jailed for four years.', right);
    expect(lines.filter((line) => line.startsWith('conflict'))).toEqual([]);
  });
});
