import { describe, expect, it } from 'vitest';
import { foreignFormat } from '../../../src/cli/import/saved-format.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe('foreignFormat', () => {
  it.each([
    [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n--x',
      'MHTML',
    ],
    ['<html lang=3D"en"><head>=\r\n', 'quoted-printable'],
    ['%PDF-1.7\n', 'PDF'],
    ['bplist00\u00d1', 'web archive'],
    ['PK\u0003\u0004\u0014', 'ZIP'],
    ['\u0089PNG\r\n', 'image'],
    ['\u001f\u008b\u0008', 'gzip'],
  ])('%j is known', (text, name) => {
    expect(foreignFormat(bytes(text))).toContain(name);
  });

  it.each([
    '',
    '<!doctype html><html lang="en">',
    'From: the archive\nA letter of 1911 was found.',
    'The wall fell. 2=3D is no equation.',
  ])('%j may be a page or a text', (text) => {
    expect(foreignFormat(bytes(text))).toBeNull();
  });
});
