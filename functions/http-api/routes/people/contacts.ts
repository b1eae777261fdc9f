import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { ContactsFieldsSchema, ContactsSchema, PhoneSchema } from '#events/person/contacts.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { KEEPERS, PEOPLE, type Role } from '#functions/http-api/api/roles.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { addressIn } from './address-in.ts';

const about = {
  tag: 'People',
  access: 'roles',
  roles: PEOPLE,
  description: 'By themselves, or by those who keep people.',
} as const;
const answer = { type: 'json', status: 200, name: 'Contacts', schema: ContactsSchema, tagged: false } as const;
const ChatCodeSchema = z.object({ code: z.string(), expiresAt: InstantSchema });
const NONE = { phones: [], rules: [] };

export const getContacts = defineRoute({
  ...about,
  method: 'GET',
  path: '/people/{email}/contacts',
  id: 'getContacts',
  summary: 'How somebody is reached',
  changes: 'nothing',
  answer,
  async handle({ context, params, roles }, { contacts }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    return { body: await contacts.read(context, email) };
  },
});

export const putContacts = defineRoute({
  ...about,
  method: 'PUT',
  path: '/people/{email}/contacts',
  id: 'putContacts',
  summary: 'Say how somebody is reached; a new phone is sent a code',
  changes: 'new',
  body: {
    type: 'json',
    schema: ContactsFieldsSchema,
    example: {
      phones: [{ number: '+4915112345678' }],
      rules: [
        { via: 'mail', after: 'PT0S' },
        { via: 'sms', after: 'PT2M' },
      ],
    },
  },
  answer,
  async handle({ context, params, body, roles }, { contacts }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    const { record, replayed } = await contacts.set(context, email, body);
    return { body: record.contacts ?? NONE, headers: { ...(replayed && { 'idempotency-replayed': 'true' }) } };
  },
});

export const verifyPhone = defineRoute({
  ...about,
  method: 'POST',
  path: '/people/{email}/contacts/verify',
  id: 'verifyPhone',
  summary: 'Send back the code a phone was sent',
  changes: 'new',
  body: {
    type: 'json',
    schema: z.strictObject({ number: PhoneSchema, code: boundedText({ characters: 20, least: 1 }) }),
    example: { number: '+4915112345678', code: '123456' },
  },
  answer,
  async handle({ context, params, body, roles }, { contacts }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    const { record, replayed } = await contacts.verify(context, email, body);
    return { body: record.contacts ?? NONE, headers: { ...(replayed && { 'idempotency-replayed': 'true' }) } };
  },
});

export const makeChatCode = defineRoute({
  ...about,
  method: 'POST',
  path: '/people/{email}/contacts/chat-code',
  id: 'makeChatCode',
  summary: 'Make a code that shows in the chat who somebody is',
  description: 'For oneself alone. It is written there as `/firstline tie <code>`, once, within ten minutes.',
  changes: 'new',
  answer: { type: 'json', status: 200, name: 'ChatCode', schema: ChatCodeSchema, tagged: false },
  async handle({ context, params }, { contacts }) {
    const email = addressIn(params);
    if (context.actor.id !== email) {
      throw new DomainError('forbidden', { reason: 'whoever has the code acts as them: it is made by oneself' });
    }
    return { body: await contacts.chatCode(context, email) };
  },
});

/** @throws DomainError forbidden */
function checkMay({ actor }: RequestContext, roles: readonly Role[], email: string): void {
  if (actor.id === email || roles.some((role) => KEEPERS.some((keeper) => keeper === role))) return;
  throw new DomainError('forbidden', { reason: 'contacts are said by oneself, or by those who keep people' });
}
