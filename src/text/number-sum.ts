import type { Order } from './number-words/source.ts';

interface Group {
  readonly value: number;
  readonly scale: number;
}

/** A running sum that accepts "two", "thousand", "five", "hundred" and refuses "two", "three". */
export class Sum {
  /** What is multiplied already, by falling scales: two million, five thousand. */
  groups: readonly Group[] = [];
  /** What a scale may still multiply. */
  part: number | undefined;
  /** A half has been added. */
  isHalved = false;

  /** The number so far. */
  get value(): number {
    return this.groups.reduce((sum, { value }) => sum + value, this.part ?? 0);
  }

  get isEmpty(): boolean {
    return this.part === undefined && this.groups.length === 0;
  }

  /** Adds a number below a thousand; `false` where it does not go on with the sum. */
  add(value: number, order: Order | null): boolean {
    if (this.isHalved) return false;
    const part = this.part ?? 0;
    const isUnit = part % 100 >= 1 && part % 100 <= 9;
    // "On iki", "dix-sept".
    const isTeen = order === 'turkish' || (order === 'french' && value >= 7);
    const least = isTeen ? 10 : 20;
    // "Quatre-vingt" multiplies, "soixante-dix" goes on past ten.
    if (order === 'french' && value === 20 && part % 100 === 4) this.part = part + 76;
    else if (
      (order === 'french' && value >= 10 && value < 20 && part % 20 === 0 && part % 100 >= 60) ||
      (order === 'malay' && value === 10 && isUnit) ||
      (order === 'semitic' && value >= 10 && value < 100 && value % 10 === 0 && isUnit) ||
      this.part === undefined ||
      (part >= least && part % 10 ** String(value).length === 0)
    ) {
      this.part = part + value;
    } else return false;
    return true;
  }

  /** Multiplies by a scale: what stands before it, or one; `false` where it does not go on. */
  multiply(scale: number): boolean {
    if (this.isHalved && this.part === undefined) return false;
    if (scale === 10) {
      // "Dua puluh", "seratus dua puluh": ten multiplies the unit before it.
      const part = this.part ?? 0;
      const unit = part % 100;
      if (unit > 9) return false;
      this.part = part - unit + (unit === 0 ? 1 : unit) * scale;
      return true;
    }
    if (scale === 100) {
      const part = this.part ?? 1;
      if (part <= 0 || part > 99) return false;
      this.part = part * scale;
      return true;
    }
    // "mil millones", "1 lakh crore": a larger scale multiplies the smaller one before it.
    const smaller = this.groups.filter((group) => group.scale < scale);
    const larger = this.groups.filter((group) => group.scale >= scale);
    if (larger.some((group) => group.scale === scale)) return false;
    if (smaller.some((group) => group.scale > 1e5 || scale < 1e6)) return false;
    const before = smaller.reduce((sum, { value }) => sum + value, 0);
    const amount = before + (this.part ?? (smaller.length > 0 ? 0 : 1));
    if (amount === 0) return false;
    this.groups = [...larger, { value: amount * scale, scale }];
    this.part = undefined;
    return true;
  }

  /** Adds a half: of one, or of the last scale where nothing stands behind it. */
  addHalf(): boolean {
    if (this.isEmpty || this.isHalved) return false;
    this.isHalved = true;
    const last = this.groups.at(-1);
    if (this.part !== undefined) this.part += 0.5;
    else if (last) this.groups = [...this.groups, { value: last.scale / 2, scale: last.scale }];
    return true;
  }

  /** The same sum, to try a word on. */
  copy(): Sum {
    return Object.assign(new Sum(), this);
  }
}
