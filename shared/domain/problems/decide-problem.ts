import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { CommandFacts, Fact } from '#domain/kernel/record-type.ts';
import { MOST_BATCHES } from './batch.ts';
import type { ProblemCommand, ProblemEntry, ProblemRecord } from './problem-record.ts';
import { problemTransition } from './transitions.ts';

/** After a day people have gone on from it. */
const UNDONE_WITHIN_MS = 86_400_000;

type Facts = readonly Fact<ProblemEntry>[];
type Of<Type extends ProblemCommand['type']> = Extract<ProblemCommand, { type: Type }>;

export function decideProblem(
  before: ProblemRecord | null,
  command: ProblemCommand,
  { tenant, subject: id, actor, now }: CommandFacts,
): Facts {
  if (command.type === 'open') {
    const { type: _, manager, incidents, ...said } = command;
    if (before !== null) throw new DomainError('conflict', { reason: `${id} was opened` });
    const tell = otherThan(actor.id, manager);
    return [{ type: 'opened', data: { tenant, id, ...said, incidents: [...incidents], tell } }];
  }
  if (before === null) throw new DomainError('not-found', { what: `problem ${id}` });
  switch (command.type) {
    case 'change':
      return decideChange(before, command);
    case 'assign':
      return decideAssignment(before, command);
    case 'link':
      problemTransition('incidents', before.status);
      return decideBatch(before, { type: 'incidents-linked', data: { numbers: [...command.numbers] } });
    case 'remove':
      return decideBatch(before, { type: 'incidents-removed', data: { numbers: [...command.numbers] } });
    case 'workaround':
      return decideWorkaround(before, command, actor.id);
    case 'root-cause':
      problemTransition('root-cause', before.status);
      return before.rootCause === command.text ? [] : [{ type: 'cause-found', data: { text: command.text } }];
    case 'resolve':
      return decideResolution(before, command);
    case 'undo':
      return decideUndoing(before, now);
    case 'carried-out':
      return before.batches.some(({ version }) => version === command.of)
        ? [{ type: 'carried-out', data: { of: command.of } }]
        : [];
    case 'close':
      problemTransition('close', before.status);
      return [{ type: 'closed', data: {} }];
    case 'cancel':
      problemTransition('cancel', before.status);
      return [{ type: 'canceled', data: { reason: command.reason }, why: command.reason }];
    default:
      return command satisfies never;
  }
}

/** Nobody is told what they did themselves. */
function otherThan(actor: string, manager: string | null): string | null {
  return manager === actor ? null : manager;
}

function decideChange({ status, fields }: ProblemRecord, { patch }: Of<'change'>): Facts {
  problemTransition('change', status);
  const changed = { ...fields, ...patch };
  return canonicalJson(changed) === canonicalJson(fields) ? [] : [{ type: 'changed', data: { fields: changed } }];
}

/** A group that is not named stays. */
function decideAssignment(before: ProblemRecord, { group = before.group, assignee }: Of<'assign'>): Facts {
  problemTransition('assign', before.status);
  if (before.group === group && before.assignee === assignee) return [];
  return [{ type: 'assigned', data: { group, assignee } }];
}

/** The same text again tells nobody again; what is published stays so until there is another text. */
function decideWorkaround(before: ProblemRecord, { text, publish, manager }: Of<'workaround'>, actor: string): Facts {
  problemTransition('workaround', before.status);
  const { workaround } = before;
  if (workaround?.text === text && (workaround.published || !publish)) return [];
  const data = { text, published: publish, tell: otherThan(actor, manager) };
  return decideBatch(before, { type: 'workaround-given', data });
}

/** @throws DomainError conflict while an earlier one is still being undone: its incidents are on their way back */
function decideResolution({ status, batches }: ProblemRecord, { notes, closeLinked }: Of<'resolve'>): Facts {
  problemTransition('resolve', status);
  if (batches.some(({ kind }) => kind === 'undo'))
    throw new DomainError('conflict', { reason: 'its last resolution is still being undone' });
  return [{ type: 'resolved', data: { notes, closeLinked } }];
}

/** @throws DomainError conflict after a day, and before all of its incidents are done */
function decideUndoing({ status, batches, resolution }: ProblemRecord, now: string): Facts {
  problemTransition('undo', status, resolution?.stood);
  if (resolution === null) return [];
  if (batches.some(({ kind }) => kind === 'resolve'))
    throw new DomainError('conflict', { reason: 'its incidents are still being resolved; try again then' });
  if (Date.parse(now) - Date.parse(resolution.at) > UNDONE_WITHIN_MS)
    throw new DomainError('conflict', { reason: 'a resolution can be undone within 24 hours' });
  return [{ type: 'undone', data: { of: resolution.version } }];
}

/** @throws DomainError conflict while so much is still being done to its incidents */
function decideBatch({ batches }: ProblemRecord, fact: Fact<ProblemEntry>): Facts {
  if (batches.length < MOST_BATCHES) return [fact];
  throw new DomainError('conflict', { reason: 'what was asked of its incidents before is not done yet' });
}
