import type { Draft } from '#domain/incident/draft.ts';
import { dateAhead } from '#domain/incident/holds/date-ahead.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import type { WaitCommand } from './wait-command.ts';

/** The record leaves every queue until a date (LIF3). Waiting again moves the date. */
export function wait(draft: Draft, { until, comment }: WaitCommand): void {
  transition('wait', draft.record);
  draft.add('waiting', { until: dateAhead('until', until, draft), comment: comment ?? null }, { why: comment ?? null });
}
