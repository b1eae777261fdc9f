import { EmailSchema } from '#events/terms/vocabulary.ts';

/** `<desk>+<token>@domain`: RFC 5321 allows 64 characters before the @. */
export const LONGEST_LOCAL_PART = 64;

/** An address apart: what stands before a `+`, after it, and the domain. Lower case; null when it is no address. */
export interface AddressParts {
  readonly base: string;
  readonly tag: string | null;
  readonly domain: string;
}

export function splitAddress(address: string): AddressParts | null {
  const match = /^([^@+\s]+)(?:\+([^@\s]*))?@([^@\s]+)$/.exec(address.trim().toLowerCase());
  if (!match?.[1] || !match[3]) return null;
  return { base: match[1], tag: match[2] || null, domain: match[3] };
}

/** @returns the address without what follows a `+`, in lower case */
export function withoutTag(address: string): string {
  const parts = splitAddress(address);
  return parts ? `${parts.base}@${parts.domain}` : address.trim().toLowerCase();
}

/** @returns the desk's address that carries a token */
export function withTag(address: string, tag: string): string {
  const parts = splitAddress(address);
  return parts ? `${parts.base}+${tag}@${parts.domain}` : address;
}

// What may stand in an SMTP command and in a header without quoting; refuses control characters, spaces, commas and brackets.
const PLAIN_ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i;

/** Whether mail can be sent there and a person can be known by it. */
export function isPlainAddress(address: string): boolean {
  return address.length <= 254 && PLAIN_ADDRESS.test(address) && EmailSchema.safeParse(address).success;
}
