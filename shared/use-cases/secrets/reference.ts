import type { SecretKind } from '#domain/secrets/parameter-name.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { sign } from '#shared/signing/signature.ts';

/** 128 bits: two secrets never share one. */
const REFERENCE_BYTES = 16;

/**
 * What stands for a secret where it is used: the same for the same secret of the same thing, so that keeping it twice keeps it once.
 * It is signed, so that whoever sees it cannot try what it was made of.
 */
export function referenceTo(
  { current }: Keyring,
  { tenant, kind, name }: { readonly tenant: string; readonly kind: SecretKind; readonly name: string },
  value: string,
): string {
  return sign(current, 'secret', [tenant, kind, name, value], REFERENCE_BYTES).toString('hex');
}
