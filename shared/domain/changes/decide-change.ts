import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { CommandFacts, Fact } from '#domain/kernel/record-type.ts';
import type { ChangeCommand, ChangeEntry, ChangePatch, ChangeRecord } from './change-record.ts';
import { checkWindow } from './change-window.ts';
import { changeTransition } from './transitions.ts';

type Facts = readonly Fact<ChangeEntry>[];
type Of<Type extends ChangeCommand['type']> = Extract<ChangeCommand, { type: Type }>;

export function decideChange(
  before: ChangeRecord | null,
  command: ChangeCommand,
  { tenant, subject: id, actor, now }: CommandFacts,
): Facts {
  if (command.type === 'request') {
    const { type: _, manager, ...said } = command;
    if (before !== null) throw new DomainError('conflict', { reason: `${id} was requested` });
    return [{ type: 'requested', data: { tenant, id, ...said, tell: otherThan(actor.id, manager) } }];
  }
  if (before === null) throw new DomainError('not-found', { what: `change ${id}` });
  const { status, requestedBy } = before;
  switch (command.type) {
    case 'change':
      return decideCorrection(before, command.patch);
    case 'approve':
      return decideApproval(before, command, actor.id);
    case 'reject': {
      const { reason } = command;
      changeTransition('reject', status);
      return [{ type: 'rejected', data: { reason, tell: otherThan(actor.id, addressOf(requestedBy)) }, why: reason }];
    }
    case 'schedule':
      return decideWindow(before, command, now);
    case 'implement': {
      const { outcome, notes } = command;
      changeTransition('implement', status);
      return [{ type: 'implemented', data: { outcome, notes } }];
    }
    case 'cancel':
      changeTransition('cancel', status);
      return [{ type: 'canceled', data: { reason: command.reason }, why: command.reason }];
    case 'carried-out':
      return before.asks.some(({ version }) => version === command.of)
        ? [{ type: 'carried-out', data: { of: command.of } }]
        : [];
    default:
      return command satisfies never;
  }
}

/** What was approved is what is done: title, description, risk and items stand from then on. Who does it may change. */
function decideCorrection(before: ChangeRecord, { assignee, ...patch }: ChangePatch): Facts {
  const { status, fields } = before;
  const changed = { ...fields, ...patch };
  const isCorrected = canonicalJson(changed) !== canonicalJson(fields);
  const isAssigned = assignee !== undefined && assignee !== before.assignee;
  if (isCorrected) changeTransition('change', status);
  if (isAssigned) changeTransition('assign', status);
  return [
    ...(isCorrected ? [{ type: 'changed' as const, data: { fields: changed } }] : []),
    ...(isAssigned ? [{ type: 'assigned' as const, data: { assignee } }] : []),
  ];
}

/** Two see a change before it is done. @throws DomainError forbidden for who asked for it */
function decideApproval({ id, status, requestedBy }: ChangeRecord, { ownToo }: Of<'approve'>, actor: string): Facts {
  changeTransition('approve', status);
  if (requestedBy === actor && !ownToo) {
    throw new DomainError('forbidden', { reason: `whoever asked for ${id} does not approve it` });
  }
  return [{ type: 'approved', data: { tell: otherThan(actor, addressOf(requestedBy)) } }];
}

function decideWindow({ status, window }: ChangeRecord, { window: asked }: Of<'schedule'>, now: string): Facts {
  changeTransition('schedule', status);
  checkWindow(asked, now);
  return canonicalJson(asked) === canonicalJson(window) ? [] : [{ type: 'scheduled', data: asked }];
}

/** Nobody is told what they did themselves. */
function otherThan(actor: string, other: string | null): string | null {
  return other === actor ? null : other;
}

/** A machine has a name and no address. */
function addressOf(requestedBy: string): string | null {
  return requestedBy.includes('@') ? requestedBy : null;
}
