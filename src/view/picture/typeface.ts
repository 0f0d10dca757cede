import opentype, { type Font, type PathCommand } from 'opentype.js';

/** Text in one style, as outlines: what is drawn with it needs no font where it is shown. */
export interface Typeface {
  /** Whether it has a letter for every character of a text. */
  readonly holds: (text: string) => boolean;
  /** Width of a text set in a size, in the size's unit. */
  readonly width: (text: string, size: number) => number;
  /** A text as SVG path data, its baseline starting at a point; characters it lacks are left out. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Characters of a text that one font draws. */
interface Run {
  readonly font: Font;
  readonly text: string;
}

/** A hundredth of a pixel is less than any eye or raster resolves. */
const hundredth = (value: number) => Math.round(value * 100) / 100;

function points(command: PathCommand): number[] {
  switch (command.type) {
    case 'Z':
      return [];
    case 'C':
      return [command.x1, command.y1, command.x2, command.y2, command.x, command.y];
    case 'Q':
      return [command.x1, command.y1, command.x, command.y];
    default:
      return [command.x, command.y];
  }
}

/** SVG path data; the library's own writer turns numbers near zero into NaN. */
function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map((command) => `${command.type}${points(command).map(hundredth).join(' ')}`)
    .join('');
}

/**
 * A typeface whose characters are spread over several font files, as fontsource cuts them by script.
 *
 * @param files whole WOFF files, the first that has a character draws it
 * @throws Error where a file is no font
 */
export function typeface(files: readonly ArrayBuffer[]): Typeface {
  const fonts = files.map((file) => opentype.parse(file));
  const fontFor = (character: string) => fonts.find((font) => font.charToGlyphIndex(character) > 0);
  const runs = (text: string): Run[] => {
    const found: Run[] = [];
    for (const character of text.normalize('NFC')) {
      const font = fontFor(character);
      if (font === undefined) continue;
      const before = found.at(-1);
      if (before?.font === font) {
        found[found.length - 1] = { font, text: before.text + character };
      } else found.push({ font, text: character });
    }
    return found;
  };
  return {
    holds: (text) => [...text.normalize('NFC')].every((one) => fontFor(one) !== undefined),
    width: (text, size) =>
      runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0),
    outline(text, x, y, size) {
      let at = x;
      let path = '';
      for (const run of runs(text)) {
        path += pathData(run.font.getPath(run.text, at, y, size).commands);
        at += run.font.getAdvanceWidth(run.text, size);
      }
      return path;
    },
  };
}
