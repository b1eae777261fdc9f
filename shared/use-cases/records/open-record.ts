import { decideOpening } from '#domain/incident/decide.ts';
import type { OpenCommand } from '#domain/incident/open-command.ts';
import { INCIDENTS, nextNumber } from '#shared/store/records/next-number.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, recordOf } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { newSaltSeed } from '#shared/use-cases/kernel/salt-seed.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { write } from './write.ts';

export type Opening = Omit<OpenCommand, 'type' | 'tenant' | 'number'>;
/** Look-ups written with the record or not at all; a function where they must hold its number. */
export type UniqueOfNew = readonly UniqueItem[] | ((number: string) => readonly UniqueItem[]);

/**
 * Three calls: the number and the configuration's head at the same time, then one transaction.
 *
 * @param meanwhile - what must be done before it is decided, at the same time as the reads
 */
export function openRecord(
  parts: DeskParts,
  context: RequestContext,
  command: Opening,
  unique: UniqueOfNew = [],
  meanwhile: () => Promise<void> = async () => {},
): Promise<Outcome> {
  const { table, configurations } = parts;
  const { tenant } = context;
  const work = async () => {
    const [number, configuration] = await Promise.all([
      nextNumber(table, tenant, INCIDENTS),
      configurations.current(tenant),
      parts.keyring(),
      meanwhile(),
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
