/** Who takes part. Their addresses are of a domain that exists nowhere. */
export const BOB = 'bob@example.com';
export const ADA = 'ada@example.com';
export const LIN = 'lin@example.com';
/** Manages incidents, and owns the process. */
export const MIA = 'mia@example.com';
/** Told of what is serious. */
export const BOARD = 'board@example.com';
/** Nobody of the desk. */
export const WAREHOUSE = 'warehouse@example.com';

export const ROLES: Readonly<Record<string, readonly string[]>> = {
  [ADA]: ['agent'],
  [LIN]: ['analyst'],
  [MIA]: ['incident_manager', 'process_owner'],
};
