import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { KEYRING_KEY } from '#shared/signing/keyring.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * Whether secrets that are shared with others lie in Parameter Store alone. A desk that began before they did keeps them in the table
 * as well, where the version before looks for them, until somebody strips them (ADR 0095).
 */
export async function areSecretsApart({ name, client }: Table): Promise<boolean> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: KEYRING_KEY, ConsistentRead: true }));
  return Item?.secretsApart === true;
}

/** From now on no secret is written into the table. */
export async function setSecretsApart({ name, client }: Table): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: KEYRING_KEY,
      UpdateExpression: 'SET secretsApart = :yes',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':yes': true },
    }),
  );
}
