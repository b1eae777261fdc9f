import type { PublicService } from '#domain/status-page/status-page.ts';
import type { StatusPageSettings } from '#domain/status-page/status-page-fragment.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { SUBSCRIBE_LINK, UNSUBSCRIBE_LINK } from '#shared/signing/link-tokens.ts';
import { type Asked, confirmAsked, readAsked } from '#shared/store/subscriptions/asked.ts';
import { readSubscriber } from '#shared/store/subscriptions/subscribers.ts';
import { unsubscribe } from '#shared/store/subscriptions/unsubscribed.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readOpenPage } from './read-status-page.ts';

/** Whose page a link is of, and what it is about. */
export interface LinkedSubscription {
  readonly tenant: string;
  readonly settings: StatusPageSettings;
  /** Null where nothing is known of who reads. */
  readonly language: Language | null;
  /** None means all. */
  readonly services: readonly PublicService[];
}

/** Why a link does nothing: it is not ours, or its day is over, or it has done what it could. */
export type DeadSubscription = 'invalid' | 'expired' | 'answered';

type Linked = Promise<LinkedSubscription | DeadSubscription>;

/** What the links in mails do, by their token. Looking changes nothing. */
export interface Subscriptions {
  readonly toConfirm: (token: string, now: string) => Linked;
  readonly confirm: (token: string, now: string) => Linked;
  readonly toEnd: (token: string, now: string) => Linked;
  readonly end: (token: string, now: string) => Linked;
}

export function subscriptions(parts: DeskParts): Subscriptions {
  return {
    toConfirm: async (token, now) => {
      const found = await followConfirmation(parts, token, now);
      return typeof found === 'string' ? found : found.linked;
    },
    confirm: async (token, now) => {
      const found = await followConfirmation(parts, token, now);
      if (typeof found === 'string') return found;
      const isNew = await confirmAsked(parts.table, found.linked.tenant, found.wish, now);
      return isNew ? found.linked : 'answered';
    },
    toEnd: async (token, now) => {
      const found = await followEnd(parts, token, now);
      return typeof found === 'string' ? found : found.linked;
    },
    /** As often as somebody clicks. */
    end: async (token, now) => {
      const found = await followEnd(parts, token, now);
      if (typeof found === 'string') return found;
      await unsubscribe(parts.table, found.linked.tenant, found.subscriber, now);
      return found.linked;
    },
  };
}

async function followConfirmation(
  parts: DeskParts,
  token: string,
  now: string,
): Promise<{ wish: Asked; linked: LinkedSubscription } | DeadSubscription> {
  const claims = SUBSCRIBE_LINK.verify(await parts.keyring(), token, now);
  if (claims.status !== 'valid') return claims.status;
  const { tenant, subscriber } = claims;
  const [wish, page] = await Promise.all([
    readAsked(parts.table, tenant, subscriber, now),
    readOpenPage(parts, tenant),
  ]);
  if (page === null) return 'invalid';
  if (wish === null || !claims.isFor(wish.email)) return 'answered';
  const services = page.services.filter(({ id }) => wish.services.includes(id));
  return { wish, linked: { tenant, settings: page.settings, language: wish.language, services } };
}

/** A page that is off since is no reason to go on writing. */
async function followEnd(
  { table, keyring, configurations }: DeskParts,
  token: string,
  now: string,
): Promise<{ subscriber: string; linked: LinkedSubscription } | DeadSubscription> {
  const claims = UNSUBSCRIBE_LINK.verify(await keyring(), token, now);
  if (claims.status !== 'valid') return claims.status;
  const { tenant, subscriber } = claims;
  const [{ document }, known] = await Promise.all([
    configurations.current(tenant),
    readSubscriber(table, tenant, subscriber),
  ]);
  const language = known?.language ?? null;
  return { subscriber, linked: { tenant, settings: document.statusPage, language, services: [] } };
}
