import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { byteLength } from '#events/terms/text.ts';
import { configurationKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { packedDocument } from './packed-document.ts';

/** By the name of a webhook, what stands for its address and secret. */
export type WebhookReferences = Readonly<Record<string, string>>;

/** Adds to a version what its webhooks are kept under, where nobody did before. */
export async function refer(
  { name: TableName, client }: Table,
  tenant: string,
  version: number,
  secrets: WebhookReferences,
): Promise<void> {
  try {
    await client.send(
      new UpdateCommand({
        TableName,
        Key: configurationKey(tenant, version),
        UpdateExpression: 'SET secrets = :secrets',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(secrets)',
        ExpressionAttributeValues: { ':secrets': secrets },
      }),
    );
  } catch (error) {
    // Recovery: none is needed, somebody else was as far.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Writes a version anew, of which nothing is different but where its secrets are. */
export async function replaceStored(
  { name: TableName, client }: Table,
  stored: Readonly<Record<string, unknown>>,
  document: object,
  secrets: WebhookReferences,
): Promise<void> {
  const { document: _document, packed: _packed, ...rest } = stored;
  const Item = { ...rest, ...packedDocument(document, byteLength(JSON.stringify(secrets))), secrets };
  await client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_exists(pk)' }));
}
