import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ratio, Result } from './measurement.ts';

const FILE = join(import.meta.dirname, '..', 'results.json');

interface Results {
  /** What means the same on any machine comes first. */
  readonly ratios: Readonly<Record<string, readonly Ratio[]>>;
  readonly measured: Readonly<Record<string, Omit<Result, 'ratios'> & { readonly on: string }>>;
}

/** Keeps a measurement; those that were not made this time stay as they were. @param on the day */
export function keep(name: string, { ratios = [], ...rest }: Result, on: string): void {
  const before = read();
  const after: Results = {
    ratios: { ...before.ratios, ...(ratios.length > 0 && { [name]: ratios }) },
    measured: { ...before.measured, [name]: { on, ...rest } },
  };
  writeFileSync(FILE, `${JSON.stringify(after, null, 2)}\n`);
}

function read(): Results {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { ratios: {}, measured: {} };
}
