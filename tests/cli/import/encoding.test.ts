import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
