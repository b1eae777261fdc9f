import type { ServiceParts } from '#functions/http-api/api/services.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import { NOW } from './incidents-double.ts';

/** What the tests of routes know of a kind of record. */
export interface KindInTests {
  /** Who may do what: lines of role-matrix.ts. */
  readonly roles: string;
  /** What its routes work with. */
  readonly doubles: readonly Double[];
  /** What changes no rule and no permission, and no record that has a number: its journal has it, or it is its sender's own. */
  readonly work: readonly string[];
  /** What cannot have been seen in another version before. */
  readonly withoutVersion: readonly string[];
}

interface Double {
  readonly make: unknown;
  readonly service: unknown;
}

/** @param make - what the routes name for it */
export function double<Service>(make: (parts: ServiceParts) => Service, service: Service): Double {
  return { make, service };
}

export const STAMP = { tenant: 'default', removed: false, version: 1, updatedAt: NOW, hash: '' };

/** Who asks in the tests of roles, away once. */
export const SOMEBODY = {
  ...STAMP,
  ...{ id: 'lin@example.com', fields: { name: 'Lin', groups: [], skills: {} }, absencesMade: 1 },
  absences: [{ id: 'A1', from: '2026-12-24T00:00:00.000Z', to: '2026-12-28T00:00:00.000Z', reason: null }],
};

const VERIFIED = { intact: true, entries: 1, brokenAt: null, head: 'signed', differs: [], unreadable: null } as const;
export const JOURNALS: Journals = {
  timeline: async () => ({ items: [], nextCursor: null }),
  verify: async () => VERIFIED,
};

export const keptOf =
  <State>(record: State) =>
  async () => ({ record, replayed: false });
