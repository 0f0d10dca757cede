import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodingNotes } from '../../../src/cli/import/doubtful-letters.ts';
import { decodeText } from '../../../src/cli/import/encoding.ts';
import { importCommand } from '../../../src/cli/import.ts';
import { textIn, worldOf } from './world.ts';

/** A text in an encoding of one byte for each character, which the platform can only decode. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(Array.from(text), (character) => bytes.get(character) ?? 0x3f);
}

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))));
  const units = `${mark ? '\uFEFF' : ''}${text}`;
  for (let at = 0; at < units.length; at += 1) view.setUint16(2 * at, units.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = readFileSync('tests/cli/import/pages/old-encoding/page.html', 'utf8');
const golden = readFileSync('tests/cli/import/pages/old-encoding/article.md', 'utf8');

function decoded(bytes: Uint8Array, asked: string | null = null) {
  const { value, problems } = decodeText(bytes, 'page.html', asked);
  return value ?? problems.map(({ name }) => name);
}

describe('a page', () => {
  it.each([
    ['windows-1252', encode(page, 'windows-1252')],
    ['UTF-8', utf8(page)],
    ['UTF-8 with a mark', utf8(`\uFEFF${page}`)],
    ['UTF-16, little end first', utf16(page, false, true)],
    ['UTF-16, big end first', utf16(page, true, true)],
    ['UTF-16 without a mark', utf16(page, false, false)],
    ['UTF-16 without a mark, big end first', utf16(page, true, false)],
    ['CRLF', utf8(page.replaceAll('\n', '\r\n'))],
  ])('in %s becomes the same article', async (_, bytes) => {
    const world = worldOf({ 'page.html': bytes });
    const args = ['page.html', '--story', 'wall', '--outlet', 'Ouest'];
    expect(await importCommand(args, world.effects)).toBe(0);
    expect(textIn(world, 'content/wall/ouest.md')).toBe(golden);
  });
});

describe('decodeText', () => {
  it('takes a file for UTF-16 by all of it, and not by a stray zero', () => {
    const text =
      'T\0e quay is shut, and the market is in the square until the wall is mended, by the end of May.';
    expect(decoded(utf8(text))).toEqual({ text, encoding: 'utf-8', broken: false });
    expect(decoded(utf8(`\0${text}`))).toMatchObject({ encoding: 'utf-8' });
    for (const isBig of [false, true]) {
      const encoding = isBig ? 'utf-16be' : 'utf-16le';
      for (const said of ['<p>Причал закрыт, рынок на площади до конца лета.', '<p>港口关闭了。']) {
        expect(decoded(utf16(said, isBig, false))).toEqual({ text: said, encoding, broken: false });
      }
    }
  });

  it('finds a declaration far into the head, and in XML', () => {
    const late = `<html><head><style>${'a'.repeat(20_000)}</style><meta charset="windows-1251">Прив`;
    expect(decoded(encode(late, 'windows-1251'))).toMatchObject({ encoding: 'windows-1251' });
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?><html>Łódź';
    expect(decoded(encode(xml, 'iso-8859-2'))).toMatchObject({ text: xml });
  });

  it('takes well-formed UTF-8 for UTF-8 whatever it declares', () => {
    const text = '<meta charset="iso-8859-1">Ærø – “x”';
    expect(decoded(utf8(text))).toEqual({ text, encoding: 'utf-8', broken: false });
  });

  it('reads an encoding of seven bits as it is declared', () => {
    const bytes = [
      ...utf8('<meta charset="iso-2022-jp">'),
      0x1b,
      0x24,
      0x42,
      0x39,
      0x41,
      0x1b,
      0x28,
      0x42,
    ];
    expect(decoded(Uint8Array.from(bytes))).toMatchObject({ text: expect.stringContaining('港') });
  });

  it('guesses nothing', () => {
    expect(decoded(encode('<p>Ærø', 'windows-1252'))).toEqual(['page-encoding-unknown']);
    expect(decoded(encode('<meta charset="klingon">Ærø', 'windows-1252'))).toEqual([
      'page-encoding-unknown',
    ]);
  });

  it('does as it is asked', () => {
    expect(decoded(encode('Ærø', 'windows-1252'), 'windows-1252')).toMatchObject({ text: 'Ærø' });
    expect(decoded(utf8('Ærø'), 'klingon')).toEqual(['page-encoding-unknown']);
  });

  it('says where a declared encoding does not hold', () => {
    const bytes = Uint8Array.from([...utf8('<meta charset=utf-8>a'), 0xff]);
    expect(decoded(bytes)).toMatchObject({ broken: true });
  });
});

describe('a page in another encoding than it is read in', () => {
  const paragraph =
    'A hundred metres of the harbour wall gave way, and the sea came in as far as the market. Mending it will cost £12 million, the café owners on the quay were told on Tuesday, an hour before the next high water.';
  const html = (charset: string, text = paragraph): string =>
    `<html lang="en"><head>\n<meta charset="${charset}"></head><body><article><h1>Wall</h1>\n<p>${text}</p></article></body></html>`;
  const args = ['saved.html', '--story', 'wall', '--outlet', 'Quay'];

  it.each([
    ['windows-1252', ['--encoding', 'utf8'], 'which `--encoding` names'],
    ['utf-8', [], 'which the file is declared to be in'],
  ])('is told of at its place in the saved file: %s %j', async (charset, more, words) => {
    const bytes = encode(html(charset), 'windows-1252');
    const world = worldOf({ 'saved.html': bytes });
    expect(await importCommand([...args, ...more], world.effects)).toBe(1);
    const said = world.complained.join('\n');
    expect(said).toContain('saved.html:3:114  error  page-encoding-unknown');
    expect(said).toContain(`Unexpected bytes that are not utf-8, ${words}.`);
    expect(said).toContain('--encoding windows-1252');
    expect(said).not.toContain('content/');
  });

  it('is told of where no letter of it is left', async () => {
    const text = 'Стена гавани обрушилась во вторник, и море дошло до рыбного рынка. '.repeat(4);
    const world = worldOf({ 'saved.html': encode(html('utf-8', text), 'windows-1251') });
    expect(await importCommand(args, world.effects)).toBe(1);
    const said = world.complained.join('\n');
    expect(said).toContain('saved.html:3:4  error  page-encoding-unknown');
    expect(said).not.toContain('page-without-article');
  });

  it('is told of where the letter was lost before', async () => {
    const world = worldOf({ 'saved.html': utf8(html('utf-8').replace('£', '\uFFFD')) });
    expect(await importCommand(args, world.effects)).toBe(1);
    expect(world.complained.join('\n')).toContain('saved.html:3:114  error  control-character');
  });

  it.each([
    ['saved.html', [], html('utf-8').replace('café owners', 'café\0owners'), 'saved.html:3:135'],
    ['saved.txt', ['--text'], paragraph.replace('harbour', 'har\0bour'), 'saved.txt:1:28'],
  ])('is told of where a zero may stand for a letter: %s', async (file, more, text, place) => {
    const world = worldOf({ [file]: utf8(text) });
    const asked = [file, ...more, '--story', 'wall', '--outlet', 'Quay'];
    expect(await importCommand(asked, world.effects)).toBe(1);
    const said = world.complained.join('\n');
    expect(said).toContain(`${place}  error  control-character`);
    expect(said).toContain('U+0000');
  });

  it('is to be seen to where its letters are half-width katakana', async () => {
    const text = paragraph.replace('café', 'cosy');
    const world = worldOf({ 'saved.html': encode(html('shift_jis', text), 'windows-1252') });
    expect(await importCommand(args, world.effects)).toBe(0);
    expect(world.printed.join('\n')).toContain(
      '    see       “｣12 million,” was read as shift_jis: if that is not what the page says, name its encoding with --encoding',
    );
  });

  it('is none where the text is Japanese, half-width katakana and all', () => {
    const japanese = { encoding: 'shift_jis', broken: false, text: '' };
    expect(encodingNotes(japanese, 'ﾆｭｰｽは港の壁が崩れたと伝えた。')).toEqual([]);
    expect(encodingNotes({ ...japanese, encoding: 'utf-8' }, 'ｱ12')).toEqual([]);
  });
});
