import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { isDeskItself } from '#domain/mail/desk-addresses.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { LevelsPart } from './levels-fragment.ts';

interface Choice {
  readonly impact?: Level | undefined;
  readonly urgency?: Level | undefined;
}

/**
 * Somebody who is not of the desk says no more of how bad it is than the desk lets them, by whatever channel.
 *
 * @throws DomainError invalid, saying what may be chosen
 */
export function checkChoices(
  { kind, staff }: Actor,
  choice: Choice,
  { requesters }: Pick<LevelsPart, 'requesters'>,
): void {
  if (kind !== 'person' || staff) return;
  const errors = (['impact', 'urgency'] as const).flatMap((field) => {
    const [chosen, may] = [choice[field], requesters.mayChoose[field]];
    return chosen === undefined || may.includes(chosen) ? [] : [{ path: field, message: whatMayBe(field, may) }];
  });
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

function whatMayBe(field: 'impact' | 'urgency', may: readonly Level[]): string {
  if (may.length > 0) return `a requester may choose ${may.join(', ')}`;
  return `a requester may choose no ${field}: the configuration item and the desk’s defaults decide`;
}

/** The desk answers a requester, and would answer itself for ever. @throws DomainError invalid */
export function refuseDeskAsRequester(requester: { readonly email: string } | null, configuration: MailPart): void {
  if (requester !== null && isDeskItself(requester.email, configuration)) {
    throw invalid('requester.email', 'must not be an address of the desk itself');
  }
}
