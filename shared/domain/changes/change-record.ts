import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import {
  CHANGE_STATUSES,
  ChangeDecisionSchema,
  type ChangeFields,
  ChangeFieldsSchema,
  ImplementationSchema,
  type Window,
  WindowSchema,
} from '#events/change/change.ts';
import type { CHANGE_EVENTS, ChangeEventName } from '#events/change/changes.v1.ts';

/** What an entry means for others: `link` for its incident, `let-go` for alerts that its last window held, `end` for both. */
export const ASK_KINDS = ['link', 'let-go', 'end'] as const;

/** Kept until it was done, so that whoever comes after an interruption finds it. */
export const AskSchema = z.object({
  /** Of the entry. */
  version: z.int(),
  /** Of the entry: what is done because of it has ids made from it. */
  id: z.string(),
  kind: z.enum(ASK_KINDS),
  /** Whoever did it; null where a machine did. */
  by: z.string().nullable(),
});

export type Ask = Readonly<z.output<typeof AskSchema>>;

/** Something that is to be done to items of the register, and may break them. */
export const ChangeRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  status: z.enum(CHANGE_STATUSES),
  fields: ChangeFieldsSchema,
  incident: z.string().nullable(),
  requestedBy: z.string(),
  assignee: z.string().nullable(),
  approval: ChangeDecisionSchema.nullable(),
  refusal: ChangeDecisionSchema.nullable(),
  window: WindowSchema.nullable(),
  implementation: ImplementationSchema.nullable(),
  /** In the order in which they came. */
  asks: z.array(AskSchema),
  requestedAt: z.string(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

export type ChangeRecord = Readonly<z.output<typeof ChangeRecordSchema>>;

export interface ChangePatch extends Partial<ChangeFields> {
  readonly assignee?: string | null | undefined;
}

export type ChangeCommand =
  | {
      readonly type: 'request';
      readonly fields: ChangeFields;
      readonly incident: string | null;
      readonly assignee: string | null;
      readonly manager: string | null;
    }
  | { readonly type: 'change'; readonly patch: ChangePatch }
  /** `ownToo`: whoever asks may approve what they asked for themselves. */
  | { readonly type: 'approve'; readonly ownToo: boolean }
  | { readonly type: 'reject'; readonly reason: string | null }
  | { readonly type: 'schedule'; readonly window: Window }
  | { readonly type: 'implement'; readonly outcome: Outcome; readonly notes: string }
  | { readonly type: 'cancel'; readonly reason: string | null }
  | { readonly type: 'carried-out'; readonly of: number };

type Outcome = NonNullable<ChangeRecord['implementation']>['outcome'];

export type ChangeEntry = EntryOf<{
  [Name in ChangeEventName]: z.output<(typeof CHANGE_EVENTS)[Name]['data']>;
}>;
