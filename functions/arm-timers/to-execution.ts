import type { SnapshotChange } from '#shared/streams/read-snapshot.ts';
import { executionName } from './execution-name.ts';

/** What starts an execution: its name makes a second start of the same timer a no-op. */
export interface TimerExecution {
  readonly name: string;
  readonly input: string;
}

/**
 * An execution lasts a year at most. A wait beyond 300 days is cut there; the timer then finds itself early and is planned
 * anew (Semantics, rule 22).
 */
const LONGEST_WAIT_MS = 300 * 86_400_000;

/** @returns the execution of the timer's new generation; null when the change planned none */
export function toExecution({ before, after }: SnapshotChange): TimerExecution | null {
  const { record, timer, generation, plannedAt } = after;
  if (timer === null || before?.generation === generation) return null;
  const { tenant, number } = record;
  const at = new Date(Math.min(Date.parse(timer.at), Date.parse(plannedAt) + LONGEST_WAIT_MS)).toISOString();
  return {
    name: executionName(record, generation),
    input: JSON.stringify({ tenant, number, generation, kind: timer.kind, at }),
  };
}
