import type { Services } from '#functions/http-api/api/services.ts';
import type { Messenger, Origins } from '#shared/messaging/messenger.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** Loaded when somebody changes how they are reached: few calls do, and no other should pay for the client. */
export function contacts(parts: DeskParts, origins: Origins): Services['contacts'] {
  const rules = () => import('#shared/use-cases/paging/contacts.ts');
  const messenger = async (): Promise<Messenger> =>
    (await import('#shared/messaging/open-messenger.ts')).openMessenger(origins);
  return {
    read: async (context, email) => (await rules()).readContacts(parts, context, email),
    set: async (context, email, fields) =>
      (await rules()).setContacts(parts, await messenger(), context, email, fields),
    chatCode: async (context, email) => (await rules()).makeChatCode(parts, context, email),
    verify: async (context, email, proof) => (await rules()).verifyPhone(parts, context, email, proof),
  };
}

/** Loaded when somebody asks: it is set once. */
export function chat(parts: SecretParts): Services['chat'] {
  const rules = () => import('#shared/use-cases/chat/slack-settings.ts');
  return {
    read: async (tenant) => (await rules()).viewSlack(parts, tenant),
    set: async (context, app) => (await rules()).setSlack(parts, context, app),
  };
}
