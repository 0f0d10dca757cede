import { xmlElement } from '../exports/xml.ts';
import type { ThumbnailView } from '../map/map.ts';
import { THICKNESS } from '../map/paths.ts';
import type { Side } from '../side.ts';
import { INKS, MUTED, OVERPRINT, PAPER, RULE, STRENGTHS, TEXT } from './inks.ts';
import { setText } from './lines.ts';
import { PICTURE_SIZE, type PictureView } from './picture.ts';
import type { Typeface } from './typeface.ts';

/** The edition's two faces. */
export interface Typefaces {
  readonly serif: Typeface;
  readonly sans: Typeface;
}

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;

/** White at every edge; some sites crop a picture by a few pixels. */
const MARGIN = 64;
const MEASURE = WIDTH - 2 * MARGIN;
const FOLD = WIDTH / 2;

/** Baselines and rules, from the top. */
const WORDMARK = 84;
const HEAD_RULE = 112;
const DATE = 160;
const TITLE_TOP = 172;
const MAP_BOTTOM = 536;

/** Sizes a title may take, with as many lines as leave the map its room. */
const TITLE_SIZES = [
  { size: 72, lines: 1 },
  { size: 56, lines: 2 },
  { size: 40, lines: 3 },
] as const;
const TITLE_LEAD = 1.12;

const SMALL = 24;
const OUTLET = 28;

const shape = (d: string, fill: string) => xmlElement('path', { d, fill });

/** The name of the site, set across the fold as on every page. */
function wordmark(serif: Typeface): string {
  const size = 36;
  const gap = 12;
  const left = FOLD - gap - serif.width('Facing', size);
  return (
    shape(serif.outline('Facing', left, WORDMARK, size), TEXT) +
    shape(serif.outline('Pages', FOLD + gap, WORDMARK, size), TEXT) +
    shape(`M${FOLD - 0.5} ${WORDMARK - size * 0.8}h1v${size}h-1z`, TEXT) +
    shape(`M${MARGIN} ${HEAD_RULE}h${MEASURE}v1.5h-${MEASURE}z`, TEXT)
  );
}

/** A map in a box. Its lines keep their width, for they are drawn before they are stretched. */
function mapDrawing(map: ThumbnailView, top: number): string {
  const [across, down] = [MEASURE / map.length, (MAP_BOTTOM - top) / THICKNESS];
  const line = { 'stroke-width': 1.5, 'vector-effect': 'non-scaling-stroke' };
  const bands = map.bands.map(({ kind, path }) =>
    xmlElement('path', {
      d: path,
      fill: OVERPRINT,
      'fill-opacity': STRENGTHS[kind],
      ...(kind === 'reworded'
        ? { ...line, stroke: OVERPRINT, 'stroke-opacity': 0.75, 'stroke-dasharray': '4 5' }
        : {}),
    }),
  );
  const bars = map.bars.map(({ side, state, path }) =>
    state === 'furniture'
      ? xmlElement('path', { d: path, fill: RULE })
      : xmlElement('path', {
          d: path,
          fill: state === 'only' ? PAPER : INKS[side],
          stroke: INKS[side],
          ...line,
        }),
  );
  const transform = `translate(${MARGIN} ${top}) scale(${across} ${down})`;
  return xmlElement('g', { transform }, [...bands, ...bars].join(''));
}

function outlet(name: string, side: Side, baseline: number, { sans }: Typefaces): string {
  const set = setText(name, sans, MEASURE, [{ size: OUTLET, lines: 1 }]);
  return set === null ? '' : shape(sans.outline(name, MARGIN, baseline, OUTLET), INKS[side]);
}

/**
 * The social picture of a comparison as SVG, its letters as outlines. Words that the faces cannot
 * set, for they lack a letter or the room, are left out: the map speaks for them.
 */
export function pictureDrawing(picture: PictureView, faces: Typefaces): string {
  const { serif, sans } = faces;
  const { title, date, outlets, map } = picture;
  const head = setText(title, serif, MEASURE, TITLE_SIZES);
  const lead = head === null ? 0 : head.size * TITLE_LEAD;
  const lines = (head?.lines ?? []).map((line, index) =>
    shape(
      serif.outline(line, MARGIN, TITLE_TOP + lead * (index + 1) - lead * 0.2, head?.size ?? 0),
      TEXT,
    ),
  );
  const upper = TITLE_TOP + lead * lines.length + 60;
  const drawn = [
    shape(`M0 0h${WIDTH}v${HEIGHT}h-${WIDTH}z`, PAPER),
    wordmark(serif),
    date === null ? '' : shape(sans.outline(date, MARGIN, DATE, SMALL), MUTED),
    ...lines,
    outlet(outlets.a, 'a', upper - 16, faces),
    mapDrawing(map, upper),
    outlet(outlets.b, 'b', MAP_BOTTOM + 38, faces),
  ];
  return xmlElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT },
    drawn.join(''),
  );
}
