import { decideOpening } from '#domain/incident/decide.ts';
import { splitEntries } from '#domain/incident/splitting/split-entries.ts';
import { splitToUndo } from '#domain/incident/splitting/splitting.ts';
import { readEntriesAt } from '#shared/store/records/journal-reader.ts';
import { INCIDENTS, nextNumber } from '#shared/store/records/next-number.ts';
import type { AGAIN } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { write } from '#shared/use-cases/records/write.ts';
import { both, type Commands, decided, type Pair, readDemanded, refuseTooMuch, repeatable } from './both-records.ts';
import { mergeCommands } from './merge-incidents.ts';

interface Asked {
  readonly entries: readonly number[];
  readonly title: string;
}

/**
 * What is a matter of its own goes on as a new record (MRG1), written in one transaction with the note on the one it was part of.
 *
 * @returns the new record
 * @throws DomainError invalid, not-found, conflict, stale-version, key-reused, busy
 */
export function splitIncident(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  asked: Asked,
): Promise<Outcome> {
  return repeatable(parts, context, () => split(parts, context, number, asked));
}

async function split(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  asked: Asked,
): Promise<Outcome | typeof AGAIN> {
  const { table, configurations } = parts;
  const { tenant } = context;
  const standing = await readDemanded(parts, context, number);
  const found = await readEntriesAt(table, { tenant, number, versions: asked.entries });
  const { opening, entries, forOthers } = splitEntries(standing.meta.record, found, asked);
  const [to, configuration] = await Promise.all([
    nextNumber(table, tenant, INCIDENTS),
    configurations.at(tenant, standing.head),
    parts.keyring(),
  ]);
  const note = { type: 'split-off', to, title: asked.title, entries, forOthers } as const;
  const whole = await decided(parts, { ...context, id: `${context.id}-from` }, standing, note);
  const command = { ...opening, type: 'open', tenant, number: to } as const;
  const decision = decideOpening(command, { ...context, saltSeed: newSaltSeed(), configuration });
  const part = { before: null, decision, configuration, unique: [] };
  refuseTooMuch(part, whole, 0);
  return write(parts, context, part, whole);
}

/**
 * Undoes the last split of a record, or that by which it came about: what was split off is merged into what it was part of.
 *
 * @throws DomainError not-found, wrong-status, conflict, stale-version, key-reused, busy
 */
export function unsplitIncident(parts: DeskParts, context: RequestContext, number: string): Promise<Outcome> {
  return both(parts, context, number, async ({ record }) => {
    const { from, to } = splitToUndo(record);
    return number === to
      ? { into: from, commands: (pair) => undoing(parts, context, pair) }
      : {
          into: to,
          commands: async ({ source, target }) =>
            turned(await undoing(parts, context, { source: target, target: source })),
        };
  });
}

async function undoing(parts: DeskParts, context: RequestContext, pair: Pair): Promise<Commands> {
  const { ofSource, ofTarget: takeIn, beside } = await mergeCommands(parts, context, pair);
  return { ofSource, ofTarget: { type: 'undo-split', from: pair.source.record.number, takeIn }, beside };
}

function turned({ ofSource, ofTarget, beside }: Commands): Commands {
  return { ofSource: ofTarget, ofTarget: ofSource, beside };
}
