import type { Incident } from '../../record/use-record.ts';

/** A record that is, or was, an accepted major incident. */
export type Running = Incident & { readonly major: NonNullable<Incident['major']> };

export const isMajor = (record: Incident): record is Running => record.major !== null;
