import { itemAfter, personAfter, toTakeOver } from '#domain/configuration/directory.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { KeptCommand, KeptDocument } from '#domain/kernel/kept-document.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { CONFIGURATION_ITEM } from '#domain/register/item-type.ts';
import { markTakenOver } from '#shared/store/directory/write-directory.ts';
import { readRecords } from '#shared/store/records/record-store.ts';
import { readCurrentHead } from '#shared/store/tenants/composed-configuration.ts';
import {
  type Change,
  type Changeable,
  changeRecords,
  RECORDS_A_TRANSACTION,
} from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/**
 * Makes records of what the configuration says of people and items and earlier versions did not: of a desk that had no such
 * records all of it, after a publication what that changed. Until then the rules reckon with what is still to be taken over
 * (composed-configuration.ts), so nobody waits for this. It may be done twice and by several at once.
 */
export async function takeOver(
  parts: DeskParts,
  context: RequestContext,
  mostBatches = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { tenant } = context;
  const { version, directory } = await readCurrentHead(parts.table, tenant);
  const from = directory.takenOver;
  // While nobody knows what holds, nothing is taken over.
  if (from === version || version === null) return;
  const [before, after] = await Promise.all([
    parts.configurations.version(tenant, from),
    parts.configurations.version(tenant, version),
  ]);
  const over = toTakeOver(before.document, after.document);
  const by = { ...context, id: `configuration.${version}`, expectedVersion: undefined, idempotency: undefined };
  const taking = { parts, context: by, from, batchesLeft: mostBatches };
  await takeAll(taking, PERSON, over.people, (email, said) => (before) => personAfter(email, before, said));
  await takeAll(taking, CONFIGURATION_ITEM, over.items, (id, said) => (before) => itemAfter(id, before, said));
  if (taking.batchesLeft > 0) await markTakenOver(parts.table, tenant, from, version);
}

interface Taking {
  readonly parts: DeskParts;
  readonly context: RequestContext;
  /** What was taken over before: as soon as that moves, somebody else is done with it. */
  readonly from: number;
  /** What is left beyond these is taken over by whoever comes next. */
  batchesLeft: number;
}

async function takeAll<Said, Fields, State extends KeptDocument<Fields>, Entry extends JournalEntry>(
  taking: Taking,
  type: Changeable<State, Entry, KeptCommand<Fields>>,
  over: ReadonlyMap<string, Said | null>,
  fieldsOf: (id: string, said: Said) => (before: Fields | undefined) => Fields,
): Promise<void> {
  const { parts, context, from } = taking;
  const all = [...over];
  for (let start = 0; start < all.length && taking.batchesLeft > 0; start += RECORDS_A_TRANSACTION) {
    taking.batchesLeft -= 1;
    const some = all.slice(start, start + RECORDS_A_TRANSACTION);
    const ids = some.map(([id]) => id);
    const changes = async (): Promise<Change<KeptCommand<Fields>>[]> => {
      const { directory } = await readCurrentHead(parts.table, context.tenant);
      if (directory.takenOver !== from) return [];
      const known = await readRecords(parts.table, type, context.tenant, ids);
      return some.flatMap(([id, said]): Change<KeptCommand<Fields>>[] => {
        const record = known.get(id)?.record;
        const before = record && type.isThere(record) ? record.fields : undefined;
        if (said !== null) return [{ id, command: { type: 'put', fields: fieldsOf(id, said)(before) } }];
        return before === undefined ? [] : [{ id, command: { type: 'remove' } }];
      });
    };
    const id = `${context.id}.${type.prefix}.${start}`;
    await changeRecords(parts, type, { ...context, id }, changes, { whileTakenOver: from });
  }
}
