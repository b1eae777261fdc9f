import { type PutCommandInput, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { parseMeta } from '#shared/store/incidents/meta-item.ts';
import { mailAddressKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { ADA, at, REPORT } from '#test/harness/desk-history.ts';
import { fixedConfigurations } from '#test/harness/fixed-configurations.ts';
import { MemoryTable } from '#test/model/memory-table.ts';

/** What a mail made the desk write: its first entry, and the item that makes it one. */
export interface Given {
  readonly kind: string;
  readonly by: string;
  readonly data: unknown;
  /** Who then has to do with the record. */
  readonly people: readonly string[];
  readonly unique: string | undefined;
}

/**
 * A desk in memory with INC-000001 of Ada, in which acme@example.net is the address of another tenant.
 *
 * @param refusal - what the table answers a write with, at the time of it
 */
export async function aDeskWithOneRecord(refusal: () => Error | null): Promise<{ parts: DeskParts; given: Given[] }> {
  const given: Given[] = [];
  let numbers = 0;
  const { table } = new MemoryTable(() => {});
  const send = async (command: unknown) => {
    if (command instanceof UpdateCommand) return { Attributes: { last: ++numbers } };
    if (!(command instanceof TransactWriteCommand)) return table.client.send(command as TransactWriteCommand);
    const refused = refusal();
    if (refused) throw refused;
    const answer = await table.client.send(command);
    const puts = command.input.TransactItems?.flatMap(({ Put }) => Put?.Item ?? []) ?? [];
    given.push(...givenBy(puts));
    return answer;
  };
  const parts = {
    table: { name: 'desk', client: { send } as Table['client'] },
    configurations: fixedConfigurations(),
    keyring: async () => aKeyring,
  };
  const addresses = ['default desk@example.net', 'acme acme@example.net'].map((line) => {
    const [tenant, address = ''] = line.split(' ');
    return { Put: { TableName: 'desk', Item: { ...mailAddressKey(address), tenant } } };
  });
  await table.client.send(new TransactWriteCommand({ TransactItems: addresses }));
  await openIncident(parts, { tenant: 'default', now: at(7, '08:00'), id: 'open', actor: ADA }, REPORT);
  given.length = 0;
  return { parts, given };
}

function givenBy(puts: readonly NonNullable<PutCommandInput['Item']>[]): Given[] {
  const snapshot = puts.find(({ sk }) => sk === 'META');
  if (snapshot === undefined) return [];
  const {
    record,
    entries: [entry],
  } = parseMeta(snapshot);
  if (entry === undefined) return [];
  const people = [record.requester, ...record.participants].flatMap((person) => person?.email ?? []);
  const unique = puts.map(({ pk }) => String(pk)).find((pk) => pk.startsWith('MAIL#'));
  return [{ kind: entry.type, by: entry.by, data: entry.data, people, unique }];
}
