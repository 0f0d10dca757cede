import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('names-in-marks', () => {
  it.each([
    ['ru', 'Он застрахован, сообщили в компании «Орме-Полис».', 'компании «Орме-Полис»: сообщили'],
    ['ru', '«Всё цело», — заверил директор «Ормы» Иван Поу.', 'Иван Поу: заверил'],
    ['ru', 'Компания «Орме» сообщила, что цех закрыт.', 'Компания «Орме»: сообщила'],
    ['ru', 'Об этом сообщила пресс-служба завода «Орме».', 'пресс-служба завода «Орме»: сообщила'],
    [
      'es',
      'El colectivo «Amigos del Río» denunció la obra.',
      'El colectivo «Amigos del Río»: denunció',
    ],
    ['pt', 'Segundo o jornal "Folha Orme", ninguém morreu.', 'o jornal "Folha Orme": Segundo'],
  ])('keeps the name in marks of a body in %s: %s', (lang, text, expected) => {
    expect(said(lang, text)).toEqual([expected]);
  });

  it.each([
    ['Глава завода сказал: «Хватит».', 'Глава завода: сказал'],
    ['Глава завода сказал «Хватит».', 'Глава завода: сказал'],
    ['«Хватит», — сказал он.', undefined],
    ['Поу рассказал, что лозунг «Вместе» сочли глупым.', 'Поу: рассказал'],
  ])('takes no speech for the name of a body: %s', (text, expected) => {
    expect(said('ru', text)).toEqual(expected === undefined ? [] : [expected]);
  });
});
