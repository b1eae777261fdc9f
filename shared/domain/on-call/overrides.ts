import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { Override } from '#events/schedule/schedule.ts';
import { byteLength } from '#events/terms/text.ts';
import type { AddOverride, ScheduleRecord } from './schedule-record.ts';

/**
 * Of all overrides of a schedule, in bytes of JSON: some 2,000 of them. The snapshot has 400 KB; the layers take 48 KB of it, the
 * last entry 32 KB at most.
 */
export const MOST_OVERRIDE_BYTES = 250_000;

/** Those that are over stay where there is room, so that the shifts of the past year are what they were. */
const KEPT_MS = 400 * 86_400_000;

/** @throws DomainError invalid, conflict where there is no room for more */
export function newOverride({ overrides, overridesMade }: ScheduleRecord, asked: AddOverride, now: string): Override {
  const { from, to, person, replaces } = asked;
  if (to <= from) throw invalid('to', 'must lie after from');
  if (to <= now) throw invalid('to', `must lie after ${now}`);
  if (replaces !== undefined && person === replaces) throw invalid('replaces', 'must be another person');
  const override = { id: `O${overridesMade + 1}`, from, to, person, ...(replaces !== undefined && { replaces }) };
  const ahead = overrides.filter((one) => one.to > now);
  if (bytesOf([...ahead, override]) > MOST_OVERRIDE_BYTES) {
    throw new DomainError('conflict', { reason: `overrides ahead have at most ${MOST_OVERRIDE_BYTES} bytes together` });
  }
  return override;
}

/**
 * @throws DomainError not-found
 * @param of - whose it must be: given to them, or taken from them
 */
export function overrideToRemove({ overrides }: ScheduleRecord, id: string, of: string | undefined): Override {
  const override = overrides.find((one) => one.id === id);
  if (override === undefined) throw new DomainError('not-found', { what: `override ${id}` });
  if (of !== undefined && override.person !== of && override.replaces !== of) {
    throw new DomainError('forbidden', { reason: 'it is an override between others' });
  }
  return override;
}

/** With one more: what was over long ago goes, and the oldest of what is over where room is short. */
export function withOverride(overrides: readonly Override[], override: Override, at: string): Override[] {
  const since = new Date(Date.parse(at) - KEPT_MS).toISOString();
  const kept = [...overrides.filter(({ to }) => to > since), override];
  let bytes = bytesOf(kept);
  return kept.filter((one) => {
    if (bytes <= MOST_OVERRIDE_BYTES || one.to > at) return true;
    bytes -= bytesOf([one]);
    return false;
  });
}

/** A comma or bracket with each. */
function bytesOf(overrides: readonly Override[]): number {
  return overrides.reduce((sum, override) => sum + byteLength(JSON.stringify(override)) + 1, 0);
}
