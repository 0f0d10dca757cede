import type { VerbNumber } from '../grammar.ts';

/** Auxiliaries, articles and endings from which a Romance language tells one from several. */
export const ROMANCE_NUMBER: Readonly<Record<'es' | 'fr' | 'it' | 'pt', VerbNumber>> = {
  es: {
    one: /^(?:el|la|un|una|este|esta|ese|esa|su)$/u,
    several: /^(?:los|las|unos|unas|varios|varias|algunos|algunas|estos|estas)$/u,
    verb: /..n$/u,
    helped: { one: 'ha habia', several: 'han habian' },
  },
  fr: {
    one: /^(?:le|la|l'|un|une|ce|cet|cette|son|sa)$/u,
    several: /^(?:les|des|ces|ses|plusieurs|certains|certaines)$/u,
    verb: /(?:erent|aient|[^m]ent)$/u,
    helped: { one: 'a avait aurait', several: 'ont avaient auraient' },
  },
  it: {
    one: /^(?:il|lo|la|l'|un|uno|una|questo|questa)$/u,
    several: /^(?:i|gli|alcuni|alcune|diversi|diverse|questi|queste)$/u,
    verb: /..no$/u,
    helped: { one: 'ha aveva avrebbe', several: 'hanno avevano avrebbero' },
  },
  pt: {
    one: /^(?:o|a|um|uma|este|esta|seu|sua)$/u,
    several: /^(?:os|as|uns|umas|varios|varias|alguns|algumas|estes|estas)$/u,
    verb: /..m$/u,
    helped: { one: 'tem havia tinha', several: 'haviam tinham' },
  },
};
