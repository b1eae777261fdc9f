import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import type { AnnouncementDraft } from '#events/announcement/announcement.ts';
import type { Dependencies } from '#functions/tell-affected/dependencies.ts';
import { type Told, tellAffected } from '#functions/tell-affected/tell-affected.ts';
import { tellingOf } from '#functions/tell-affected/telling.ts';
import { createDeliveries } from '#shared/mail-out/deliveries.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { subscriberKey } from '#shared/store/subscriptions/subscription-keys.ts';
import { unsubscribe } from '#shared/store/subscriptions/unsubscribed.ts';
import { subscriberId } from '#shared/store/table/keys.ts';
import { FIRST_PLACE, type ReaderPlace } from '#shared/use-cases/announcements/affected-readers.ts';
import { announceFor } from '#shared/use-cases/announcements/announce-for.ts';
import { announcementsService } from '#shared/use-cases/announcements/announcements-service.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { aDeskTable } from './desk-table.ts';

/** Announcements on a table as the desk has it, with nothing around it that would hide what fails in the middle. */

const tenant = 'default';
const document = {
  ...shippedConfiguration('help@desk.test'),
  configurationItems: { payments: ConfigurationItemSchema.parse({ label: 'Payments', service: true, public: true }) },
};
let parts: DeskParts;
let stop = async () => {};
let asked = 0;

beforeAll(async () => {
  const desk = await aDeskTable();
  const configurations = { current: async () => ({ version: 1, document }) } as unknown as DeskParts['configurations'];
  parts = { table: desk.table, keyring: async () => aKeyring, configurations };
  stop = desk.stop;
});

afterAll(() => stop());

function asking(): RequestContext {
  asked += 1;
  return { tenant, actor: SYSTEM, now: '2026-09-07T09:00:00.000Z', id: `r-${asked}` };
}

describe('given an incident of which the public is told', () => {
  const tell = (incident: string, key: string) =>
    announceFor(parts, asking(), incident, { body: key, state: 'partial', services: ['payments'], key });

  it('when several are told of at once then there is one announcement, with each of them once', async () => {
    const told = await Promise.all(['a', 'b', 'c', 'a'].map((key) => tell('INC-000001', key)));
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    const { fields, updates } = await tell('INC-000001', 'c');
    expect([fields.body, ...updates.map(({ body }) => body)].toSorted()).toEqual(['a', 'b', 'c']);
    expect(fields).toMatchObject({ title: 'Disruption: Payments', incident: 'INC-000001', audience: 'public' });
  });

  it('when its announcement is over then what comes next is another, and what was told before is not told again', async () => {
    const first = await tell('INC-000002', 'a');
    await announcementsService(parts).resolve(asking(), first.id, {});
    expect((await tell('INC-000002', 'a')).id).toBe(first.id);
    const second = await tell('INC-000002', 'b');
    expect([second.id === first.id, (await tell('INC-000002', 'c')).id]).toEqual([false, second.id]);
  });
});

describe('given many who subscribed', () => {
  const readers = Array.from({ length: 250 }, (_, index) => `reader${index}@example.com`);
  const sent: string[] = [];
  let send: Dependencies['send'];
  let version: { tenant: string; number: string; version: number };

  const dependencies = (): Dependencies => ({
    ...{ table: parts.table, configuration: async () => ({ version: 1, document }), keyring: parts.keyring },
    ...{ deliveries: createDeliveries(parts.table), send: (...mail) => send(...mail) },
    ...{ publicUrl: 'https://api.test', deskAddress: 'help@desk.test' },
  });
  const walk = async (from: ReaderPlace, nowMs: number, alone = false): Promise<Told> => {
    const telling = await tellingOf(dependencies(), version);
    if (telling === null) throw new Error('nobody is told');
    return tellAffected(dependencies(), telling, { from, alone, hasTime: () => false }, nowMs);
  };
  const taken: Dependencies['send'] = async ({ to }) => {
    sent.push(to);
    return { kind: 'sent', messageId: to };
  };

  beforeAll(async () => {
    for (const email of readers) {
      const Item = {
        ...subscriberKey(tenant, subscriberId(email)),
        email,
        services: [],
        language: 'en',
        confirmedAt: 'x',
      };
      await parts.table.client.send(new PutCommand({ TableName: parts.table.name, Item }));
    }
    const draft: AnnouncementDraft = {
      kind: 'outage',
      title: 'Down',
      body: 'We look.',
      services: ['payments'],
      audience: 'public',
    };
    const { record } = await announcementsService(parts).announce(asking(), draft);
    version = { tenant, number: record.id, version: 1 };
  });

  it('when calls die in the middle, and are repeated, then all are told once, and nobody who wants none', async () => {
    const [unwilling = '', poisoned = '', ...others] = readers;
    await unsubscribe(parts.table, tenant, subscriberId(unwilling), '2026-09-07T09:00:00.000Z');
    let left = 130;
    // A death leaves its claims: nothing after it is written.
    send = async (mail, item) => {
      left -= 1;
      if (left < 0) return new Promise(() => {});
      return taken(mail, item);
    };
    let place: ReaderPlace | null = FIRST_PLACE;
    for (let calls = 0; calls < 6 && place !== null; calls++) {
      const told: Told | 'died' = await Promise.race([walk(place, 0), died(() => left < 0)]);
      if (told === 'died') break;
      place = told.next;
    }
    send = async (mail, item) => {
      if (mail.to === poisoned) throw new Error('this mail cannot be written');
      return taken(mail, item);
    };
    const alone: ReaderPlace[] = [];
    for (let calls = 0; calls < 12 && place !== null; calls++) {
      // What the dead call had claimed is taken over once it counts as abandoned.
      const told: Told = await walk(place, 100_000);
      alone.push(...told.alone);
      place = told.next;
    }
    expect(place).toBeNull();
    expect(sent.toSorted()).toEqual(others.toSorted());
    expect(alone).toHaveLength(1);
    await expect(walk(alone[0] ?? FIRST_PLACE, 300_000, true)).rejects.toThrow('cannot be written');
    send = taken;
    await walk(alone[0] ?? FIRST_PLACE, 600_000, true);
    expect(sent.toSorted()).toEqual([poisoned, ...others].toSorted());
  });
});

function died(isDead: () => boolean): Promise<'died'> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (!isDead()) return;
      clearInterval(look);
      // What was under way beside it comes to its end.
      setTimeout(() => resolve('died'), 100);
    }, 5);
  });
}
