import { cellKey } from '../../sets/read.ts';
import { plainWords, type Rival } from '../rival.ts';

/** All pairs of sentences by the cosine of their features, weighted by term and inverse document frequency. */
function cosineRival(name: string, featuresOf: (text: string) => readonly string[]): Rival {
  return {
    name,
    scores({ left, right }) {
      const counted = [...left, ...right].map((text) => countUp(featuresOf(text)));
      const spread = new Map<string, number>();
      for (const counts of counted) {
        for (const feature of counts.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
      }
      const vectors = counted.map((counts) => {
        const vector = new Map<string, number>();
        let square = 0;
        for (const [feature, count] of counts) {
          const rarity = Math.log((counted.length + 1) / (spread.get(feature) ?? 1));
          const weight = (1 + Math.log(count)) * rarity;
          vector.set(feature, weight);
          square += weight * weight;
        }
        return { vector, norm: Math.sqrt(square) || 1 };
      });
      const scores = new Map<string, number>();
      vectors.slice(0, left.length).forEach((a, i) => {
        vectors.slice(left.length).forEach((b, j) => {
          let dot = 0;
          for (const [feature, weight] of a.vector) dot += weight * (b.vector.get(feature) ?? 0);
          if (dot > 0) scores.set(cellKey(i, j), dot / (a.norm * b.norm));
        });
      });
      return scores;
    },
  };
}

function countUp(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Character 3- to 5-grams of the words, one space between them. */
function characterGrams(text: string): string[] {
  const plain = ` ${plainWords(text).join(' ')} `;
  const grams: string[] = [];
  for (let length = 3; length <= 5; length++) {
    for (let from = 0; from + length <= plain.length; from++) {
      grams.push(plain.slice(from, from + length));
    }
  }
  return grams;
}

/** Pairs sentences by their words. */
export const wordCosine: Rival = cosineRival('TF-IDF cosine', plainWords);
/** Pairs sentences by runs of their characters, which inflection changes less. */
export const characterCosine: Rival = cosineRival('character 3–5-grams', characterGrams);
