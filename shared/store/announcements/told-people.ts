import { createHash } from 'node:crypto';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { incidentPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** What the keys begin with of whom an announcement was told: each once, however often. */
const TOLD = 'TOLD#';

const ReaderSchema = z.object({ email: z.string(), language: z.enum(LANGUAGES).nullable() });

/** Somebody who is told of an announcement. */
export type AnnouncementReader = Readonly<z.output<typeof ReaderSchema>>;

interface Of {
  readonly tenant: string;
  /** With the kind in front, as keys have it. */
  readonly name: string;
}

function toldKey({ tenant, name }: Of, email: string) {
  const id = createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 22);
  return { pk: incidentPk(tenant, name), sk: `${TOLD}${id}` };
}

/** Written before the mail goes out: whoever may have had one is told of the end. */
export async function keepTold({ name: TableName, client }: Table, of: Of, reader: AnnouncementReader): Promise<void> {
  const { email, language } = reader;
  await client.send(new PutCommand({ TableName, Item: { ...toldKey(of, email), email, language } }));
}

/** A page of whom it was told. @param after - `next` of the page before, '' for the first */
export async function toldPage(
  { name: TableName, client }: Table,
  of: Of,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readers: AnnouncementReader[]; next: string | null }> {
  const pk = incidentPk(of.tenant, of.name);
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :told)',
      ExpressionAttributeValues: { ':pk': pk, ':told': TOLD },
      ConsistentRead: true,
      Limit: limit,
      ...(after !== '' && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  const readers = Items.flatMap((item) => ReaderSchema.safeParse(item).data ?? []);
  return { readers, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey.sk) };
}
