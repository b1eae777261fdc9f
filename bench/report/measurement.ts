/** What every measurement is given. */
export interface BenchOptions {
  /** Ten times fewer records, for a look in between. */
  readonly quick: boolean;
  /** Says what is going on; a measurement takes up to minutes. */
  readonly progress: (text: string) => void;
}

export type Row = Readonly<Record<string, string | number>>;

/** A figure that means the same on any machine. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** Most it should be. */
  readonly aim: number;
}

export interface Result {
  readonly ratios?: readonly Ratio[];
  readonly rows: readonly Row[];
  /** How it was measured, as far as a reader must know it. */
  readonly notes: readonly string[];
}

export interface Measurement {
  readonly title: string;
  readonly run: (options: BenchOptions) => Promise<Result>;
}
