import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('german-sources', () => {
  it.each([
    ['„Der See ist leer“, so der Fischer.', 'der Fischer: so'],
    ['„Der See ist leer“, so Kehl weiter.', 'Kehl: so'],
    ['„Der See ist leer“, so die Behörde am Freitag.', 'die Behörde: so'],
    ['„Der See ist leer“, so die Wirtin Marta Kehl.', 'Wirtin Marta Kehl: so'],
    ['Der See sei leer, so die Wirtin.', 'die Wirtin: so'],
    ['Er war leer, wie die Behörde am Freitag in Orme mitteilte.', 'die Behörde: mitteilte'],
    ['Nach Auskunft der Wirtin war er leer.', 'der Wirtin: Nach Auskunft'],
    ['Kehl zufolge war der Steg morsch.', 'Kehl: zufolge'],
    ['Am Freitag blieb der Steg der Behörde zufolge zu.', 'der Behörde: zufolge'],
    ['Dem Sprecher der Behörde zufolge blieb er zu.', 'Dem Sprecher der Behörde: zufolge'],
    ['Angaben der Behörde zufolge blieb er zu.', 'der Behörde: zufolge'],
    ['Es werde geprüft, hieß es aus der Behörde.', 'der Behörde: hieß'],
    [
      'Der Schaden liegt nach ersten Schätzungen der Behörde bei 4 Euro.',
      'der Behörde: nach ersten Schätzungen',
    ],
    [
      'Wie aus einem Bericht der Behörde vom Mai hervorgeht, war er leer.',
      'der Behörde: hervorgeht',
    ],
    ['Aus Mails von Jan Kehl geht hervor, dass er leer war.', 'Jan Kehl: hervor'],
    ['Aus dem Rathaus hieß es, es werde geprüft.', 'dem Rathaus: hieß'],
  ])('names who tells it: %s', (text, expected) => {
    expect(said('de', text)).toEqual([expected]);
  });

  it.each([
    '„Rettet den See“, so das Motto.',
    'Zeitungsberichten zufolge blieb der Steg zu.',
    'Der Kahn hieß Rex.',
    'Nach ersten Schätzungen war er leer.',
    'Wie aus den Akten hervorgeht, war er leer.',
    'Sie ging als Siegerin aus der Wahl der Behörde hervor.',
    'Es werde geprüft, hieß es in der Nacht.',
    'Der See ist so der Stolz der Stadt.',
    'Der See war leer, so der Plan.',
    'Der See war den Angaben zufolge leer.',
    'Ihm zufolge war er leer.',
    'Nun droht der Abbau.',
    'Der See war leer, so wenig Regen fiel.',
  ])('finds nobody in: %s', (text) => {
    expect(said('de', text)).toEqual([]);
  });
});
