import type { Row } from '../report/measurement.ts';
import { rounded } from '../report/statistics.ts';
import type { MeteredCall } from './capacity-meter.ts';

export interface Usage {
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export function sumOf(calls: readonly MeteredCall[]): Usage {
  const sum = (unit: 'readUnits' | 'writeUnits') =>
    rounded(
      calls.reduce((total, call) => total + call[unit], 0),
      1,
    );
  return { calls: calls.length, readUnits: sum('readUnits'), writeUnits: sum('writeUnits') };
}

/** One row for each function that called DynamoDB, the one that was asked first. */
export function rowsOf(operation: string, calls: readonly MeteredCall[]): readonly Row[] {
  const functions = [...new Set(calls.map(({ by }) => by))];
  return functions.map((name) => {
    const { calls: count, readUnits, writeUnits } = sumOf(calls.filter(({ by }) => by === name));
    return { operation, function: name, calls: count, 'read units': readUnits, 'write units': writeUnits };
  });
}
