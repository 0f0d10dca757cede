import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('heads', () => {
  it.each([
    ['Officials say the road is shut.', 'Officials: say'],
    ['The Herald say the road is shut.', 'The Herald: say'],
    ['Ada Holt would say that she was tired.', 'Ada Holt: say'],
    ['Both the trust and the charity insist that it was late.', 'the charity: insist'],
    ['The firm claims that it was told.', 'The firm: claims'],
    ['It has a smell that guests say recalls the sea.', 'guests: say'],
    ['May said no.', 'May: said'],
    ['Will Holt said no.', 'Will Holt: said'],
    ['Staff say the road is shut.', 'Staff: say'],
    ['A friend of Tom Holt’s said no.', 'A friend of Tom Holt’s: said'],
    ['Tarnby’s said the sale was off.', 'Tarnby’s: said'],
  ])('knows who may speak, by the form of the verb: %s', (text, expected) => {
    expect(said('en', text)).toEqual([expected]);
  });

  it.each([
    'We were surprised to hear Tom say that he was late.',
    'The town has had enough of exaggerated claims that the quay is sinking.',
    'A board bears the mistaken claim that the quay is sinking.',
    'They left it to the Tarn University’s claims that it was safe.',
    'I told them it was late.',
    'They would stay if the landlord asked them to.',
    'You can say that it was late.',
    'Whenever somebody says that it is late, leave.',
    'Any guide says that it is late.',
    'The evidence suggests that it was late.',
    'Plans call for two more roads.',
    'The owner never returned a call for comment.',
    'As they talked of the alleged theft, the door opened.',
    'The court weighed alleged fraud at the mill.',
  ])('finds nobody in: %s', (text) => {
    expect(said('en', text)).toEqual([]);
  });
});
