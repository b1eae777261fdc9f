import type { components } from '../../client/api.d.ts';
import { api } from '../api/client.ts';
import { useAct } from '../desk/use-act.ts';

export type Contacts = components['schemas']['Contacts'];

export interface ContactsProps {
  readonly email: string;
  readonly contacts: Contacts;
}

const CHANGED = ['/people/{email}/contacts'];

/** Changes how somebody is reached; what is not named stays. */
export function useContacts({ email, contacts }: ContactsProps) {
  const { act, ...state } = useAct(CHANGED);
  const path = { email };
  const { phones, chat, rules } = contacts;
  const kept = {
    phones: phones.map(({ number }) => ({ number })),
    ...(chat && { chat: { slack: chat.slack } }),
    rules,
  };
  return {
    ...state,
    save: (change: Partial<typeof kept>, done?: string) =>
      act(() => api.PUT('/people/{email}/contacts', { params: { path }, body: { ...kept, ...change } }), done),
    /** @returns what is to be written in Slack */
    chatCode: () => act(() => api.POST('/people/{email}/contacts/chat-code', { params: { path } })),
    verify: (number: string, code: string, done: string) =>
      act(
        () => api.POST('/people/{email}/contacts/verify', { params: { path }, body: { number, code: code.trim() } }),
        done,
      ),
  };
}
