import type { Fault } from '#domain/fragments/faults.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { keepAsked } from '#shared/store/subscriptions/asked.ts';
import { countAsked } from '#shared/store/subscriptions/asked-count.ts';
import type { Wish } from '#shared/store/subscriptions/subscribers.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readOpenPage } from './read-status-page.ts';

const HOUR_MS = 3_600_000;

/**
 * Asks that somebody be told; a mail to them follows, and only their confirmation makes it so. What comes of it is the same whether
 * the address is known or not.
 *
 * @param now - ISO instant
 * @throws DomainError not-found where there is no page, invalid for a service that is not on it, too-many
 */
export async function subscribe(parts: DeskParts, tenant: string, wish: Wish, now: string): Promise<void> {
  const page = await readOpenPage(parts, tenant);
  if (page === null) throw new DomainError('not-found', { what: 'status page' });
  const known = new Set(page.services.map(({ id }) => id));
  const errors = wish.services.flatMap((id, place): Fault[] =>
    known.has(id) ? [] : [{ path: `services.${place}`, message: 'is no service of this page' }],
  );
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  if (!(await countAsked(parts.table, tenant, now))) {
    const left = HOUR_MS - (Date.parse(now) % HOUR_MS);
    const reason = 'Too many ask to be told at the moment; send the same again in the next hour';
    throw new DomainError('too-many', { reason, retryAfterSeconds: Math.ceil(left / 1000) });
  }
  await keepAsked(parts.table, tenant, { ...wish, services: [...new Set(wish.services)] }, now);
}
