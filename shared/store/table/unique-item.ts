import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

/** A look-up that must be unique: an alert key, a delivery, a Message-ID, an Idempotency-Key. */
export interface UniqueItem {
  readonly pk: string;
  readonly sk: string;
  readonly attributes?: Record<string, unknown>;
  /** Epoch seconds after which it may be forgotten. */
  readonly expiresAt?: number;
  /** What the item must hold to be replaced; without it there must be none. */
  readonly replaces?: Readonly<Record<string, string | number | null>>;
  /** An attribute of what may be replaced as well as none: an item that only kept the place. */
  readonly over?: string;
  /** Where somebody else wrote it first nothing was done before: it is decided again, on what it holds now. */
  readonly decidesAgain?: true;
}

type Put = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Put']>;

const itemIsNew = 'attribute_not_exists(pk)';

export function uniquePut({ pk, sk, attributes, expiresAt, replaces, over }: UniqueItem): { Put: Put } {
  const Item = { ...attributes, pk, sk, ...(expiresAt !== undefined && { expiresAt }) };
  if (replaces === undefined) {
    const mayBeWritten = over === undefined ? itemIsNew : `${itemIsNew} OR attribute_exists(${over})`;
    return { Put: { TableName: '', Item, ConditionExpression: mayBeWritten } };
  }
  const fields = Object.keys(replaces);
  const itemIsAsSeen = fields.map((_field, index) => `#f${index} = :f${index}`).join(' AND ');
  return {
    Put: {
      TableName: '',
      Item,
      ConditionExpression: itemIsAsSeen,
      ExpressionAttributeNames: Object.fromEntries(fields.map((field, index) => [`#f${index}`, field])),
      ExpressionAttributeValues: Object.fromEntries(fields.map((field, index) => [`:f${index}`, replaces[field]])),
    },
  };
}
