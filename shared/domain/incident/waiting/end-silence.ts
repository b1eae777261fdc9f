import type { AlertCommand } from '#domain/incident/alert/alert-commands.ts';
import { endMaintenance } from '#domain/incident/alert/maintenance.ts';
import { endedByHand } from '#domain/incident/alert/silence.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { wake } from './wake.ts';

/** A silence, or the window of a change, is over before its time, or ends at another one: what it held comes up now, or then. */
export function endSilence(draft: Draft, command: Extract<AlertCommand, { type: 'end-silence' }>): void {
  const { silence, movedTo: until } = command;
  const { now: at, record } = draft;
  const known = endedByHand(record);
  if (known?.name !== silence || known.until === until) return;
  const isHeld = record.status === 'waiting' && record.waitUntil === known.until;
  if (until === undefined) return isHeld ? wake(draft, { kind: 'wait-until', at }) : endMaintenance(draft, at);
  draft.add('maintenance-began', { window: silence, until, ofChange: true }, { bySystem: true });
  if (isHeld) draft.add('waiting', { until, comment: silence }, { bySystem: true });
}
