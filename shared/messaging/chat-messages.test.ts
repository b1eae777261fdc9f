import { expect, it } from 'vitest';
import type { Table } from '#shared/store/table/table.ts';
import { readChatMessage } from './chat-messages.ts';

const ID = { tenant: 'default', messageId: 'slack:D1:1' };
const tableWith = (Item?: object) => ({ name: 'desk', client: { send: async () => ({ Item }) } }) as unknown as Table;

it('given a message that cannot be read, then there is none, so that those behind it in the queue have their turn', async () => {
  const sent = { ...ID, person: 'lin@example.com', pages: [{ number: 'INC-000001', inHandOf: null }] };
  expect(await readChatMessage(tableWith(sent), ID)).toEqual(sent);
  expect(await readChatMessage(tableWith({ ...sent, pages: 'spoiled' }), ID)).toBeNull();
  expect(await readChatMessage(tableWith(), ID)).toBeNull();
});
