import type { Configuration } from '#domain/configuration/configuration.ts';
import { invalid } from '#domain/errors.ts';
import { isDeskItself } from '#domain/mail/desk-addresses.ts';

/** The desk answers a requester, and would answer itself for ever. @throws DomainError invalid */
export function refuseDeskAsRequester(
  requester: { readonly email: string } | null,
  configuration: Pick<Configuration, 'mail'>,
): void {
  if (requester !== null && isDeskItself(requester.email, configuration)) {
    throw invalid('requester.email', 'must not be an address of the desk itself');
  }
}
