import type { Draft } from '#domain/incident/draft.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { dateAhead } from './date-ahead.ts';
import type { HoldCommand } from './hold-commands.ts';

type Of<Type extends HoldCommand['type']> = Extract<HoldCommand, { type: Type }>;

/** Work stands still for a reason the configuration knows; the reason decides which clocks stand with it. */
export function hold(draft: Draft, { reason, comment, followUpAt }: Of<'hold'>): void {
  const { holdReasons } = draft.configuration;
  transition('hold', draft.record);
  const rule = Object.hasOwn(holdReasons, reason) ? holdReasons[reason] : undefined;
  if (rule === undefined) throw invalid('reason', `must be one of: ${Object.keys(holdReasons).join(', ')}`);
  const followUp = followUpAt ? dateAhead('followUpAt', followUpAt, draft) : null;
  draft.add(
    'held',
    { reason, comment, followUpAt: followUp, pauses: rule.pauses, tellRequester: rule.tellRequester },
    { why: comment },
  );
}

/** Work goes on before the reason or the date allowed it by itself. */
export function resume(draft: Draft, because: string): void {
  const { status: from } = draft.record;
  draft.add('resumed', { from, to: transition('resume', draft.record), because }, { why: because });
}
