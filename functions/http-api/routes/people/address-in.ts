import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

interface Params {
  readonly email: string;
}

/** @throws DomainError not-found for what is no address: nobody is called so */
export function addressIn({ email }: Params): string {
  const read = EmailSchema.safeParse(email);
  if (!read.success) throw new DomainError('not-found', { what: 'person: that is no e-mail address' });
  return read.data;
}

/** Of somebody who may not be there yet. @throws DomainError invalid for what is no address */
export function newAddressIn({ email }: Params): string {
  const read = EmailSchema.safeParse(email);
  if (!read.success) throw invalid('email', 'must be an e-mail address');
  return read.data;
}
