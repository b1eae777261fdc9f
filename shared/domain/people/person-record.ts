import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { KeptCommand, KeptDocument } from '#domain/kernel/kept-document.ts';
import type { PERSON_EVENTS, PersonEventName } from '#events/person/changes.v1.ts';
import { type Contacts, type ContactsFields, ContactsSchema } from '#events/person/contacts.ts';
import { AbsenceSchema, type PersonFields, PersonFieldsSchema } from '#events/person/person.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

const KnownAbsenceSchema = AbsenceSchema.extend({ reason: z.string().nullable() });
export type KnownAbsence = z.output<typeof KnownAbsenceSchema>;

/** One of the desk's people, by their address. */
export interface PersonRecord extends KeptDocument<PersonFields> {
  readonly absences: readonly KnownAbsence[];
  /** How many there ever were: they are numbered. */
  readonly absencesMade: number;
  /** How they are reached, as they said themselves; nobody else's business. */
  readonly contacts?: Contacts | undefined;
}

export const PersonRecordSchema = z.object({
  tenant: z.string(),
  id: EmailSchema,
  fields: PersonFieldsSchema,
  removed: z.boolean(),
  absences: z.array(KnownAbsenceSchema),
  absencesMade: z.int().min(0),
  contacts: ContactsSchema.optional(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

export type PersonCommand =
  | KeptCommand<PersonFields>
  | { readonly type: 'add-absence'; readonly from: string; readonly to: string; readonly reason: string | null }
  | { readonly type: 'remove-absence'; readonly absence: string }
  | { readonly type: 'set-contacts'; readonly contacts: ContactsFields }
  | { readonly type: 'verify-phone'; readonly number: string }
  | { readonly type: 'tie-chat'; readonly slack: string };

/** What the journal keeps and no event tells: how somebody is reached is theirs. */
interface KeptAlone {
  readonly 'contacts-changed': { readonly contacts: Contacts };
  readonly 'phone-verified': { readonly number: string };
  readonly 'chat-tied': { readonly slack: string };
}

export type PersonEntry = EntryOf<{
  [Name in PersonEventName]: z.output<(typeof PERSON_EVENTS)[Name]['data']> &
    (Name extends keyof KeptAlone ? KeptAlone[Name] : unknown);
}>;
