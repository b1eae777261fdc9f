import { reclassify } from '#domain/incident/classification/classification.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { FINISHED, isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { followsResolution, hasRecovered, RECOVERED, stillFires } from '#domain/incident/record/standings.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { RelationCommand } from './relation-commands.ts';

type Of<Type extends RelationCommand['type']> = Extract<RelationCommand, { type: Type }>;

/**
 * The record becomes a parent. Written before the first child comes under it, so that two records can never become each
 * other's parent: each write is conditional on its own record, and a parent comes under nothing.
 */
export function adopt(draft: Draft, { children, moves }: Of<'adopt'>): void {
  const { record } = draft;
  if (FINISHED.includes(record.status)) throw new DomainError('conflict', { reason: `${record.number} is finished` });
  if (record.parent !== null) throw isChild(record.number, record.parent);
  if (record.hasChildren && !moves) return;
  draft.add('adopted', { children: [...children], moves });
}

/** One level: what is under something has nothing under itself. */
export function isChild(number: string, parent: string): DomainError {
  return new DomainError('conflict', { reason: `${number} is itself under ${parent}, which can take it in` });
}

/** The system moves it, unless somebody has moved it meanwhile or it is finished. */
export function moveUnder(draft: Draft, { parent, from }: Of<'move-under'>): void {
  const { record } = draft;
  if (FINISHED.includes(record.status) || record.parent !== from || record.number === parent) return;
  reclassify(draft, { parent });
}

/**
 * What it is under was resolved, and so is this, with the same notes (Semantics, rule 26). Once for each resolution: after
 * its requester has said that it does not hold for them, it is a matter of its own.
 */
export function resolveWithParent(draft: Draft, command: Of<'resolve-with-parent'>): void {
  const { parent, resolution, code, notes, workaround } = command;
  const { record } = draft;
  if (record.parent !== parent || record.resolvedWith === resolution) return;
  if (stillFires(record)) return leaveOpen(draft, command);
  if (!followsResolution(record)) return;
  // Of a workaround the parent has proposed the problem already: one cause, one problem.
  draft.add(
    'resolved',
    { code, notes, workaround, responds: false, withParent: { number: parent, resolution } },
    { why: `${parent} was resolved` },
  );
}

/**
 * Its own alert still fires: it stays open, and whatever kept it quiet because of the others is over. Where the parent went
 * quiet by itself people know of this one already, unless nobody was told.
 */
function leaveOpen(draft: Draft, { parent, resolution, code }: Of<'resolve-with-parent'>): void {
  const quiet = (draft.record.silences ?? []).some(({ why }) => why === 'storm');
  if (code !== RECOVERED || quiet) draft.add('left-open', { parent, resolution }, { why: `${parent} was resolved` });
}

/**
 * Everything under the record is quiet. Resolves what nobody touched, where the configuration says so; otherwise it is
 * noted and the assignee decides. What came before the last such note changes nothing.
 */
export function childrenRecovered(draft: Draft, { last, at }: Of<'children-recovered'>): void {
  const { record } = draft;
  const noted = record.childrenQuietAt !== undefined && at <= record.childrenQuietAt;
  if (!isUnresolved(record.status) || noted || (record.alert !== null && !hasRecovered(record))) return;
  const resolves = !record.touched && draft.configuration.alerts.recoveryOfChildren === 'resolve';
  draft.add('children-recovered', { last });
  if (!resolves) return;
  const notes = 'Everything under it has recovered.';
  draft.add('resolved', { code: RECOVERED, notes, workaround: false, responds: false });
}
