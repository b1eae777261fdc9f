import { DomainError } from '#domain/kernel/errors.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** @throws DomainError not-found for what is no address: nobody is called so */
export function addressIn({ email }: { readonly email: string }): string {
  const read = EmailSchema.safeParse(email);
  if (!read.success) throw new DomainError('not-found', { what: 'person: that is no e-mail address' });
  return read.data;
}
