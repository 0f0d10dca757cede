import { hanNumber } from '../../text/han-numbers.ts';

/** The value of digits or Han numerals with scales behind them: 三百, "2万5731". */
export function hanValue(written: string, scale: string): string | undefined {
  const plain = written.replaceAll(',', '');
  if (scale === '' && /^\d+(?:\.\d+)?$/u.test(plain)) return String(Number(plain));
  const one = '〇一二三四五六七八九'.indexOf(plain);
  if (scale === '' && plain.length === 1) {
    if (/[两兩]/u.test(plain)) return '2';
    return plain === '十' ? '10' : one > 0 ? String(one) : undefined;
  }
  let start = 0;
  const parts = (plain + scale).match(/[\d.]+|[^\d.]+/gu) ?? [];
  const tokens = parts.map((folded) => {
    const token = { start, end: start + folded.length, kind: 'number' as const, folded };
    start = token.end;
    return token;
  });
  return hanNumber(tokens, 0)?.value;
}
