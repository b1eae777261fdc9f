const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
/** No zone is further from UTC than this. */
const FURTHEST_MS = 16 * 3_600_000;

/** What the model knows of a zone: the offset of every quarter of an hour, asked of the platform and not of the desk. */
export class WallClock {
  readonly #offsets = new Map<number, number>();
  readonly #format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  }

  /** @returns what the clock on the wall shows, as milliseconds since 1970 as if it were UTC */
  at(ms: number): number {
    return ms + this.#offset(Math.floor(ms / QUARTER_MS));
  }

  /** @returns the first moment at which the wall shows this or later: right in gaps and overlaps (Semantics, rule 2) */
  firstAt(wall: number): number {
    for (let quarter = Math.floor((wall - FURTHEST_MS) / QUARTER_MS); ; quarter++) {
      const moment = Math.max(quarter * QUARTER_MS, wall - this.#offset(quarter));
      if (moment < (quarter + 1) * QUARTER_MS) return moment;
    }
  }

  dayAt(ms: number): number {
    return Math.floor(this.at(ms) / DAY_MS);
  }

  #offset(quarter: number): number {
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const [, sign = '+', hours = '0', minutes = '0'] =
      /GMT([+-])(\d+):(\d+)/.exec(this.#format.format(quarter * QUARTER_MS)) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
    this.#offsets.set(quarter, offset);
    return offset;
  }
}
