import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { slackSettingsKey, slackTeamKey } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';

const SetSchema = z.object({
  /** What the bot token and the signing secret are kept under. */
  reference: z.string(),
  /** The workspace's id; null where the stage has one tenant and nobody said it. */
  team: z.string().nullable(),
  setAt: InstantSchema,
  setBy: z.string(),
});

const SettingsSchema = z.object({
  set: SetSchema.nullable(),
  /** Grows with every change. */
  revision: z.int(),
});

/** The Slack app of a tenant; `set` is null before there is one. */
export type SlackSettings = z.output<typeof SettingsSchema>;

/** Strongly consistent: an app that was taken away may do nothing from the next request on. */
export async function readSlackSettings({ name, client }: Table, tenant: string): Promise<SlackSettings> {
  const Key = slackSettingsKey(tenant);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? { set: null, revision: 0 } : SettingsSchema.parse(Item);
}

/** @returns null for a workspace no tenant has named */
export async function tenantOfTeam({ name, client }: Table, team: string): Promise<string | null> {
  const { Item } = await client.send(
    new GetCommand({ TableName: name, Key: slackTeamKey(team), ConsistentRead: true }),
  );
  return typeof Item?.tenant === 'string' ? Item.tenant : null;
}

/** What came of writing them: another change was first, or another tenant has the workspace. */
export type SlackWritten = 'written' | 'changed-meanwhile' | 'team-taken';

/** Writes settings as the successor of those they were read as, with the workspace's look-up. @param unique - written with them or not at all */
export async function writeSlackSettings(
  { name: TableName, client }: Table,
  tenant: string,
  { before, set, unique }: { before: SlackSettings; set: SlackSettings['set']; unique: readonly UniqueItem[] },
): Promise<SlackWritten> {
  const team = set?.team ?? null;
  const known = before.set?.team ?? null;
  const Item = { ...slackSettingsKey(tenant), set, revision: before.revision + 1 };
  const asSeen = 'attribute_not_exists(pk) OR revision = :revision';
  const values = { ExpressionAttributeValues: { ':revision': before.revision } };
  const own = { ConditionExpression: 'attribute_not_exists(pk) OR tenant = :tenant' };
  const ofTenant = { ...own, ExpressionAttributeValues: { ':tenant': tenant } };
  const items = [
    { Put: { TableName, Item, ConditionExpression: asSeen, ...values } },
    ...(team === null ? [] : [{ Put: { TableName, Item: { ...slackTeamKey(team), tenant }, ...ofTenant } }]),
    ...(known === null || known === team ? [] : [{ Delete: { TableName, Key: slackTeamKey(known), ...ofTenant } }]),
    ...unique.map((item) => ({ Put: { ...uniquePut(item).Put, TableName } as { TableName: string; Item: object } })),
  ];
  try {
    await client.send(new TransactWriteCommand({ TransactItems: items }));
    return 'written';
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    const isTaken = team !== null && refusal.refused.some(({ position }) => position === 1);
    return isTaken ? 'team-taken' : 'changed-meanwhile';
  }
}
