import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import { csvFile } from '../../../src/view/exports/csv.ts';
import { linksCsv } from '../../../src/view/exports/links-csv.ts';
import { harbourFire } from './fixtures.ts';
import { readCsv } from './read-csv.ts';

const one = (text: string) => csvFile([{ name: 'text', cell: (item: string) => item }], [text]);

/** The words of a field, as the documentation tells readers to take them. */
const words = (field: string) => (field.startsWith("'") ? field.slice(1) : field);

const texts = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '"',
        "'",
        ',',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u200b',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('csvFile', () => {
  it.each([
    ['plain words', 'plain words'],
    ['“quoted”, she said', '"“quoted”, she said"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=1+1', "'=1+1"],
    ['-2 degrees', "'-2 degrees"],
    ['@minister', "'@minister"],
    ['＝1+1', "'＝1+1"],
    [' =1+1', "' =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\t=1', "'\t=1"],
    ['’Tis', '’Tis'],
    ["'Tis", "''Tis"],
    ['well-known', 'well-known'],
  ])('writes %j as %j', (text, field) => {
    expect(one(text)).toBe(`\ufefftext\r\n${field}\r\n`);
  });

  it('leaves numbers and truth as they are and nothing empty', () => {
    const columns = ([-1.5, true, null] as const).map((cell, at) => ({
      name: `c${at}`,
      cell: () => cell,
    }));
    expect(csvFile(columns, [0])).toBe('\ufeffc0,c1,c2\r\n-1.5,true,\r\n');
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (row) => {
        const columns = row.map((cell, at) => ({ name: `c${at}`, cell: () => cell }));
        const [head, fields] = readCsv(csvFile(columns, [0]));
        expect(head).toEqual(columns.map(({ name }) => name));
        expect(fields?.map(words)).toEqual(row);
      }),
    );
  });

  it('has no field that a spreadsheet runs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const field = readCsv(one(text))[1]?.[0] ?? '';
        expect(field.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('linksCsv', () => {
  it('has a line for each link, row by row', () => {
    const data = comparisonData(harbourFire(), '/');
    const [head = [], ...lines] = readCsv(linksCsv(data));
    const column = (name: string) => lines.map((line) => line[head.indexOf(name)]);
    expect(lines.every((line) => line.length === head.length)).toBe(true);
    expect(column('row')).toEqual(['1', '1', '3', '4', '4']);
    expect(column('link_id')).toEqual(data.rows.flatMap(({ links }) => links));
    expect(column('moved')).toEqual(['down', 'down', '', '', '']);
    expect(column('pinned')).toEqual(['false', 'true', 'false', 'false', 'false']);
    expect(column('a_text')[2]).toBe('“We will rebuild,” said the mayor & her deputy.');
    expect(column('b_text')[2]).toBe('“We will rebuild,” said the mayor.');
  });

  it('holds no word of a withheld passage', () => {
    const whole = linksCsv(comparisonData(harbourFire(), '/'));
    const excerpt = linksCsv(comparisonData(harbourFire({ a: { rights: 'excerpt' } }), '/'));
    expect(excerpt).toBe(whole);
    expect(excerpt).not.toContain('No one was hurt');
  });
});
