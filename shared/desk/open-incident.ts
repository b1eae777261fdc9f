import type { OpenCommand } from '#domain/incident/commands.ts';
import { decideOpening } from '#domain/incident/decide/decide.ts';
import { nextNumber } from '#shared/store/counter.ts';
import type { UniqueItem } from '#shared/store/unique-item.ts';
import { attempt } from './attempt.ts';
import type { Outcome, RequestContext } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { orRecall, recordOf } from './idempotency.ts';
import { prepareParent } from './relate-parent.ts';
import { newSaltSeed } from './salt-seed.ts';
import { write } from './write.ts';

/**
 * Three calls: the number and the configuration's head at the same time, then one transaction.
 *
 * @param unique - look-ups written with the record or not at all; a function where they must hold its number
 */
export function openIncident(
  parts: DeskParts,
  context: RequestContext,
  command: Omit<OpenCommand, 'type' | 'tenant' | 'number'>,
  unique: readonly UniqueItem[] | ((number: string) => readonly UniqueItem[]) = [],
): Promise<Outcome> {
  const { table, configurations } = parts;
  const { tenant } = context;
  const work = async () => {
    const [number, configuration] = await Promise.all([
      nextNumber(table, tenant),
      configurations.current(tenant),
      parts.keyring(),
      command.parent ? prepareParent(parts, context, command.parent, null) : undefined,
    ]);
    const opening = { ...command, type: 'open', tenant, number } as const;
    const decision = decideOpening(opening, { ...context, saltSeed: newSaltSeed(), configuration });
    const items = typeof unique === 'function' ? unique(number) : unique;
    return attempt(() => write(parts, context, { before: null, decision, configuration, unique: items }));
  };
  return orRecall(table, context, work, async ({ at, answer }) => {
    const record = await recordOf(table, tenant, answer);
    const configuration = await configurations.version(tenant, record.configurationVersion);
    return { record, entries: [], configuration, at, replayed: true };
  });
}
