import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ItemKey } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { documentItem, type IndexedDocument, joinedTerms, ownItem } from './documents.ts';
import { ownPk, placeSk, postingsPk } from './search-keys.ts';
import { termsToNote } from './vocabulary.ts';

/** BatchWriteItem takes so many. */
const LOT = 25;
/** What DynamoDB leaves unwritten is sent again so often; the SDK has waited in between. */
const MOST_ROUNDS = 8;
const FIRST_PAUSE_MS = 20;
/** Deletions are conditional, one a call. */
const AT_ONCE = 10;

const SCOPES = ['desk', 'requesters'] as const;

/**
 * Makes the index say what a document says: only what differs from the one before is written. First what it is found by, then the
 * document, then what is found no more; wherever that breaks off, whoever looks finds nothing that is not so, for they ask the document,
 * and the next try does all of it.
 *
 * @returns false where somebody else wrote it meanwhile: it is to be done again on what is there now
 */
export async function writeDocument(
  table: Table,
  tenant: string,
  before: IndexedDocument | null,
  after: IndexedDocument,
): Promise<boolean> {
  const { version } = after;
  const [was, is] = [before, after].map((document) => (document === null ? [] : postingsOf(tenant, document)));
  const had = new Set(was?.map(({ pk }) => pk));
  const has = new Set(is?.map(({ pk }) => pk));
  const added = (is ?? []).filter(({ pk }) => !had.has(pk)).map((key) => ({ ...key, version }));
  await putAll(table, [...added, ...(await vocabulary(table, tenant, before, after))]);
  const copies = copiesOf(before, after).map((email) => ownItem(tenant, email, after));
  await inTurns(copies, (Item) => unlessNewer(table, version, { Item }));
  if (!(await putDocument(table, tenant, before, after))) return false;
  const gone = (was ?? []).filter(({ pk }) => !has.has(pk));
  const left = (before?.readers.people ?? []).filter((email) => !after.readers.people.includes(email));
  const lost = left.map((email) => ({ pk: ownPk(tenant, email), sk: placeSk(after) }));
  await inTurns([...gone, ...lost], (Key) => unlessNewer(table, version, { Key }));
  return true;
}

/** Where it is found: of what is for requesters among theirs as well. */
function postingsOf(tenant: string, document: IndexedDocument): ItemKey[] {
  const sk = placeSk(document);
  return scopesOf(document).flatMap((scope) =>
    document.terms[scope].map((term) => ({ pk: postingsPk(tenant, scope, term), sk })),
  );
}

/** Whose own copy says another thing now, or is not there yet. */
function copiesOf(before: IndexedDocument | null, after: IndexedDocument): readonly string[] {
  const { people } = after.readers;
  const isSame = joinedTerms(before?.terms.requesters ?? []) === joinedTerms(after.terms.requesters);
  return isSame ? people.filter((email) => before?.readers.people.includes(email) !== true) : people;
}

function scopesOf({ readers }: IndexedDocument) {
  return SCOPES.filter((scope) => scope === 'desk' || readers.everybody);
}

async function vocabulary(table: Table, tenant: string, before: IndexedDocument | null, after: IndexedDocument) {
  const lots = scopesOf(after).map((scope) => {
    const known = before !== null && scopesOf(before).includes(scope) ? before.terms[scope] : [];
    const fresh = after.terms[scope].filter((term) => !known.includes(term));
    return termsToNote(table, tenant, scope, fresh);
  });
  return (await Promise.all(lots)).flat();
}

async function putDocument(
  { name, client }: Table,
  tenant: string,
  before: IndexedDocument | null,
  after: IndexedDocument,
): Promise<boolean> {
  const isAsRead = before === null ? 'attribute_not_exists(pk)' : 'revision = :read';
  try {
    await client.send(
      new PutCommand({
        TableName: name,
        Item: documentItem(tenant, after),
        ConditionExpression: isAsRead,
        ...(before !== null && { ExpressionAttributeValues: { ':read': before.revision } }),
      }),
    );
    return true;
  } catch (error) {
    // A refused write is read: somebody else was faster.
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** What was written of the record as it was later stays: whoever was late read less of it. */
async function unlessNewer(
  { name: TableName, client }: Table,
  version: number,
  write: { readonly Item: Record<string, unknown> } | { readonly Key: ItemKey },
): Promise<void> {
  const condition = {
    ConditionExpression: 'attribute_not_exists(#version) OR #version <= :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': version },
  };
  try {
    if ('Item' in write) await client.send(new PutCommand({ TableName, ...write, ...condition }));
    else await client.send(new DeleteCommand({ TableName, ...write, ...condition }));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
  }
}

/** @throws DomainError busy when the table goes on leaving some unwritten */
export async function putAll({ name, client }: Table, items: readonly Record<string, unknown>[]): Promise<void> {
  for (let start = 0; start < items.length; start += LOT) {
    let lot = items.slice(start, start + LOT).map((Item) => ({ PutRequest: { Item } }));
    for (let round = 1; lot.length > 0; round++) {
      if (round > MOST_ROUNDS)
        throw new DomainError('busy', { reason: 'The table left items unwritten time and again' });
      if (round > 1) await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** round));
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: lot } }));
      lot = (UnprocessedItems?.[name] ?? []).flatMap(({ PutRequest }) =>
        PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
      );
    }
  }
}
