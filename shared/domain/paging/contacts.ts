import type { Instant } from '#domain/time/instant.ts';
import { later } from '#domain/time/later.ts';
import { secondsOf } from '#domain/time/target.ts';
import type { Page, PageAhead, Way } from '#events/incident/paging.ts';
import type { Contacts } from '#events/person/contacts.ts';

/** Whoever said nothing is reached by mail, at once. */
const BY_MAIL: Contacts['rules'] = [{ via: 'mail', after: 'PT0S' }];

/** By which ways somebody can be reached: a phone is used only after its code was sent back (Semantics, rule 50). */
export function waysOf({ phones, chat }: Pick<Contacts, 'phones' | 'chat'>): ReadonlySet<Way> {
  const byPhone: readonly Way[] = phones.some(({ verified }) => verified) ? ['sms', 'voice'] : [];
  return new Set<Way>(['mail', ...(chat?.slack === undefined ? [] : (['chat'] as const)), ...byPhone]);
}

/** Somebody's pages by their own rules, each way once at an instant: those that go out now, and those that follow. */
export function pagesOf(
  person: string,
  contacts: Contacts | undefined,
  at: Instant,
): { readonly pages: Page[]; readonly ahead: PageAhead[] } {
  const can = waysOf(contacts ?? { phones: [], chat: undefined });
  const wanted = (contacts?.rules ?? []).filter(({ via }) => can.has(via));
  // A rule that leads nowhere keeps nobody from being told.
  const rules = wanted.length > 0 ? wanted : BY_MAIL;
  const all = rules.map(({ via, after }) => ({ person, via, at: secondsOf(after) === 0 ? at : later(at, after) }));
  const each = all.filter((one, place) => all.findIndex(({ via, at }) => via === one.via && at === one.at) === place);
  return {
    pages: each.filter((page) => page.at <= at).map(({ via }) => ({ person, via })),
    ahead: each.filter((page) => page.at > at),
  };
}
