/** Who takes part. Their addresses are of a domain that exists nowhere. */
export const BOB = 'bob@example.com';
export const ADA = 'ada@example.com';
export const LIN = 'lin@example.com';

export const ROLES: Readonly<Record<string, readonly string[]>> = { [ADA]: ['agent'], [LIN]: ['analyst'] };
