import type { Command } from '#domain/incident/commands.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Work stands still for a reason the configuration knows; the reason decides which clocks stand with it. */
export function hold(draft: Draft, { reason, comment, followUpAt }: Of<'hold'>): void {
  const { holdReasons } = draft.configuration;
  transition('hold', draft.record);
  const rule = Object.hasOwn(holdReasons, reason) ? holdReasons[reason] : undefined;
  if (rule === undefined) throw invalid('reason', `must be one of: ${Object.keys(holdReasons).join(', ')}`);
  const followUp = followUpAt ? inFuture('followUpAt', followUpAt, draft) : null;
  draft.add(
    'held',
    { reason, comment, followUpAt: followUp, pauses: rule.pauses, tellRequester: rule.tellRequester },
    { why: comment },
  );
}

/** The record leaves every queue until a date (LIF3). Waiting again moves the date. */
export function wait(draft: Draft, { until, comment }: Of<'wait'>): void {
  transition('wait', draft.record);
  draft.add('waiting', { until: inFuture('until', until, draft), comment: comment ?? null }, { why: comment ?? null });
}

/** Work goes on before the reason or the date allowed it by itself. */
export function resume(draft: Draft, because: string): void {
  const { status: from } = draft.record;
  draft.add('resumed', { from, to: transition('resume', draft.record), because }, { why: because });
}

/** Timers have whole seconds (Semantics, rule 6). */
function inFuture(path: string, at: string, draft: Draft): string {
  if (at <= draft.now) throw invalid(path, `must lie after ${draft.now}`);
  return instant(roundedUpToSecond(millis(at)));
}
