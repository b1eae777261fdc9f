import type { Draft } from '#domain/incident/draft.ts';
import { takeIn } from '#domain/incident/merging/merging.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { MOST_LINKS } from '#domain/incident/relations/link.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { SplittingCommand } from './splitting-commands.ts';

type Of<Type extends SplittingCommand['type']> = Extract<SplittingCommand, { type: Type }>;

/** That stand at once: a hundred bytes each, and twenty versions. */
export const MOST_SPLITS = 20;

/** Part of what was written is a matter of its own. The journal stays as it is; what went is named, so that none goes twice. */
export function splitOff(draft: Draft, { to, title, entries, forOthers }: Of<'split-off'>): void {
  const { number, mergedInto, links, splits = [] } = draft.record;
  if (mergedInto !== null) throw new DomainError('conflict', { reason: `${number} is merged into ${mergedInto}` });
  const gone = splits.find((split) => entries.some((version) => split.entries.includes(version)));
  if (gone !== undefined) throw invalid('entries', `some were split off to ${gone.to} already`);
  if (splits.length >= MOST_SPLITS || links.length >= MOST_LINKS) {
    throw new DomainError('conflict', { reason: `at most ${MOST_SPLITS} records are split off from one` });
  }
  draft.add('split-off', { to, title, entries: [...entries], ...(forOthers && { forOthers }) });
}

/** The split was a mistake: what the other record has by now is merged into this one, and its entries are this one’s alone. */
export function undoSplit(draft: Draft, command: Of<'undo-split'>): void {
  const { number, splits = [] } = draft.record;
  if (!splits.some(({ to }) => to === command.from)) throw notSplit(number);
  takeIn(draft, command.takeIn);
  draft.add('split-undone', { from: command.from });
}

/**
 * @returns the split that is undone first: the last one of this record, or that by which it came about
 * @throws DomainError conflict
 */
export function splitToUndo({ number, splits = [], splitFrom }: IncidentRecord): { from: string; to: string } {
  const last = splits.at(-1);
  if (last !== undefined) return { from: number, to: last.to };
  if (splitFrom === undefined) throw notSplit(number);
  return { from: splitFrom, to: number };
}

function notSplit(number: string): DomainError {
  return new DomainError('conflict', { reason: `no split of ${number} stands` });
}
