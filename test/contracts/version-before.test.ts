import { describe, expect, it } from 'vitest';
import { storedConfiguration } from '#domain/configuration/stored-configuration.ts';
import { readUnprocessed } from '#shared/mail-in/kept/unprocessed.ts';
import { listDeliveries } from '#shared/mail-out/list-deliveries.ts';
import { toKeyring } from '#shared/signing/keyring.ts';
import { parseCounter } from '#shared/store/alerts/alert-counter.ts';
import { parseMember } from '#shared/store/alerts/alert-members.ts';
import { alertOf } from '#shared/store/alerts/alert-store.ts';
import { readHeard } from '#shared/store/alerts/heard-integrations.ts';
import { listIntegrations } from '#shared/store/alerts/integrations.ts';
import { readSilences } from '#shared/store/alerts/silences.ts';
import { readUnparsed } from '#shared/store/alerts/unparsed-alerts.ts';
import { understood } from '#shared/store/incidents/incident-reader.ts';
import { isReadableEntry, listedEntry } from '#shared/store/records/journal-entry.ts';
import { currentHeadOf } from '#shared/store/table/configuration-head.ts';
import { recordOfPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { parseAct } from '#shared/store/tenants/acts.ts';
import { unpackedDocument } from '#shared/store/tenants/packed-document.ts';
import { readHead } from '#shared/store/tenants/replay-items.ts';
import { readPages } from '#shared/store/tenants/replay-pages.ts';
import { readTenant } from '#shared/store/tenants/tenant-addresses.ts';
import { verifyJournal } from '#shared/use-cases/records/verify-journal.ts';
import { itemsBefore, type StoredItem } from '#test/harness/version-before.ts';

const ITEMS = itemsBefore();
const KEYRING = toKeyring(ITEMS.find(({ pk }) => pk === 'KEYRING') as never);

/** A table of which every question is answered with the items of one partition. */
function tableOf(items: readonly StoredItem[]): Table {
  const Responses = { before: items.filter(({ sk }) => sk === 'META' || sk === 'ALERT') };
  const send = async (command: { input: { Key?: object; ExpressionAttributeValues?: Record<string, string> } }) => {
    const [pk, sk] = Object.values(command.input.Key ?? {});
    const { ':from': from = '', ':to': to = '\uffff' } = command.input.ExpressionAttributeValues ?? {};
    const Items = items.filter(({ sk }) => sk >= from && sk < to);
    return { Responses, Items, Item: items.find((item) => item.pk === pk && item.sk === sk) };
  };
  return { name: 'before', client: { send } as never };
}

const partition = (pk: string) => tableOf(ITEMS.filter((item) => item.pk === pk));
const tenantOf = ({ pk }: StoredItem) => pk.split('#')[1] ?? '';
const lastOf = ({ pk }: StoredItem) => pk.split('#').at(-1) ?? '';
const parts = (item: StoredItem) => ({ table: partition(item.pk), keyring: async () => KEYRING });

/** What reads an item of a kind, to be truthy when it can; of the others the key is all that is read, or a count. */
const READERS: Record<string, (item: StoredItem) => unknown> = {
  'T META': (item) => understood(recordOfPk(item.pk).number, item, undefined),
  'T J': (item) => isReadableEntry(listedEntry(item)),
  'T ALERT': parseCounter,
  'T ALERT-MEMBER': parseMember,
  'T MAIL': async (item) => {
    const one = { ...parts(item), table: tableOf([item]) };
    const { items } = await listDeliveries(one as never, tenantOf(item), lastOf(item), { limit: 1, cursor: null });
    return items.length === 1 && items.every((read) => !('unreadable' in read));
  },
  'CONFIGURATION HEAD': (item) =>
    currentHeadOf(tenantOf(item), new Map([[`HEAD ${item.pk}`, item]])).version === item.version,
  'CONFIGURATION V': (item) => storedConfiguration(unpackedDocument(item)),
  'ALERT ALERT': (item) => alertOf(item)?.number,
  ACTS: parseAct,
  HEARD: async (item) => (await readHeard(partition(item.pk), tenantOf(item))).get(item.sk),
  INTEGRATIONS: async (item) => (await listIntegrations(tableOf([item]), tenantOf(item)))[0],
  KEYRING: () => KEYRING.current,
  'REPLAY HEAD': (item) => readHead(partition(item.pk), tenantOf(item), lastOf(item)),
  'REPLAY P': async (item) => (await readPages(tableOf([item]), tenantOf(item), lastOf(item)))[0],
  SILENCES: async (item) => (await readSilences(partition(item.pk), tenantOf(item))).length === 3,
  TENANT: async (item) => (await readTenant(partition(item.pk), lastOf(item)))?.addresses.length === 2,
  UNPARSED: async (item) =>
    JSON.parse((await readUnparsed(partition(item.pk), tenantOf(item), lastOf(item)))?.body ?? ''),
  UNPROCESSED: (item) => readUnprocessed(partition(item.pk), tenantOf(item), String(item.id)),
};
const BY_KEY = ['ADDRESS', 'BUDGET', 'CORRELATE', 'COUNTER', 'DELIVERY', 'DIGEST', 'IDEMPOTENCY', 'MAIL', 'MAIL-WORDS'];
const ALSO_BY_KEY = ['QUIETED', 'SENT', 'STORM', 'T CI', 'T PARENT', 'TOLD'];

/** @returns the name in one of the lists above */
function kindOf({ pk, sk }: StoredItem): string {
  const [first] = pk.split('#') as [string];
  const both = `${first} ${sk.split('#')[0]}`;
  return [both, first].find((kind) => kind in READERS || [...BY_KEY, ...ALSO_BY_KEY].includes(kind)) ?? both;
}

describe('given every item the version before has stored', () => {
  it('then each is of a kind that is known here, and each kind has one', () => {
    const kinds = [...Object.keys(READERS), ...BY_KEY, ...ALSO_BY_KEY].sort();
    expect([...new Set(ITEMS.map(kindOf))].sort()).toEqual(kinds);
  });

  it.each(Object.entries(READERS))('when %s are read then each can be', async (kind, read) => {
    for (const item of ITEMS.filter((one) => kindOf(one) === kind))
      expect(await read(item), `${item.pk} ${item.sk}`).toBeTruthy();
  });

  it('when its records are verified then each is intact under its signed head', async () => {
    const records = ITEMS.filter(({ sk }) => sk === 'META');
    expect(records.length).toBeGreaterThan(25);
    for (const item of records) {
      const { tenant, number } = recordOfPk(item.pk);
      const verification = await verifyJournal(parts(item), tenant, number);
      const intact = { intact: true, head: 'signed', brokenAt: null, differs: [], unreadable: null };
      expect(verification, item.pk).toMatchObject(intact);
    }
  });
});
