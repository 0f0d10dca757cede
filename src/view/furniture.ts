import type { Furniture } from '../content/story.ts';

/** A sort of furniture in words. */
export function furnitureWords(furniture: Furniture): string {
  return furniture === 'caption' ? 'photo caption' : furniture;
}
