import type { Draft } from '#domain/incident/draft.ts';
import type { Standing } from '#events/incident/service-level.ts';
import { CLOCK_NAMES } from '#events/terms/vocabulary.ts';
import { WAITING } from './evolve-clocks.ts';

/** @returns what the record stands for now, and the clocks that stand with it: one that begins now does, too; null while it runs */
export function standsFor({ record, configuration }: Draft): Standing | null {
  if (record.status === 'waiting') return { cause: WAITING, pauses: [...CLOCK_NAMES] };
  if (record.hold === null) return null;
  const { reason } = record.hold;
  return { cause: reason, pauses: configuration.holdReasons[reason]?.pauses ?? [] };
}
