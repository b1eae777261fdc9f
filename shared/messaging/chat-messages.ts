import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import type { Table } from '#shared/store/table/table.ts';

/** As long as the page a message links to takes the record; what somebody finds later says on that page how it stands. */
const KEPT_SECONDS = 14 * 86_400;

const ChatMessageSchema = z.object({
  tenant: z.string(),
  person: EmailSchema,
  /** What the chat calls it. */
  messageId: z.string(),
  /** The records it offers, and who had each in hand when it was sent. */
  pages: z.array(z.object({ number: z.string(), inHandOf: EmailSchema.nullable() })),
});

/** A message by which somebody was paged in the chat, as long as any of it may be taken. */
export type SentInChat = z.output<typeof ChatMessageSchema>;

type Id = Pick<SentInChat, 'tenant' | 'messageId'>;

function keyOf({ tenant, messageId }: Id) {
  return { pk: `CHAT-MESSAGE#${tenant}#${messageId}`, sk: 'MESSAGE' };
}

export async function keepChatMessage({ name, client }: Table, sent: SentInChat, nowMs: number): Promise<void> {
  const expiresAt = Math.floor(nowMs / 1000) + KEPT_SECONDS;
  await client.send(new PutCommand({ TableName: name, Item: { ...keyOf(sent), ...sent, expiresAt } }));
}

/** @returns null for one of which nothing may be taken any more, that is too old, or that cannot be read: it holds up no other */
export async function readChatMessage({ name, client }: Table, id: Id): Promise<SentInChat | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: keyOf(id), ConsistentRead: true }));
  return ChatMessageSchema.safeParse(Item).data ?? null;
}

export async function forgetChatMessage({ name, client }: Table, id: Id): Promise<void> {
  await client.send(new DeleteCommand({ TableName: name, Key: keyOf(id) }));
}
