import * as z from 'zod';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { PROBLEM_EVENTS, ProblemEventName } from '#events/problem/changes.v1.ts';
import {
  PROBLEM_STATUSES,
  type ProblemFields,
  ProblemFieldsSchema,
  type Proposal,
  ProposalSchema,
  WorkaroundSchema,
} from '#events/problem/problem.ts';
import { BatchSchema } from './batch.ts';

/** A cause that several incidents may have. Which those are lies beside it: there may be hundreds. */
export const ProblemRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  status: z.enum(PROBLEM_STATUSES),
  fields: ProblemFieldsSchema,
  group: z.string().nullable(),
  assignee: z.string().nullable(),
  /** `key` names the text: the same one is told to a requester once. */
  workaround: WorkaroundSchema.extend({ key: z.string() }).nullable(),
  rootCause: z.string().nullable(),
  proposal: ProposalSchema.nullable(),
  /** The last time its cause was said to be gone, also where that is undone. */
  resolution: z
    .object({
      /** Of its entry. */
      version: z.int(),
      notes: z.string(),
      closeLinked: z.boolean(),
      at: z.string(),
      stood: z.enum(PROBLEM_STATUSES),
      /** Version of the entry that undid it. */
      undoneBy: z.int().nullable(),
    })
    .nullable()
    .default(null),
  /** What is still being done to its incidents, in the order in which it was asked. */
  batches: z.array(BatchSchema),
  openedAt: z.string(),
  resolvedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

export type ProblemRecord = Readonly<z.output<typeof ProblemRecordSchema>>;

export type ProblemCommand =
  | {
      readonly type: 'open';
      readonly fields: ProblemFields;
      readonly proposal: Proposal | null;
      readonly rootCause: string | null;
      readonly incidents: readonly string[];
      readonly manager: string | null;
    }
  | { readonly type: 'change'; readonly patch: Partial<ProblemFields> }
  | { readonly type: 'assign'; readonly group?: string | null | undefined; readonly assignee: string }
  | { readonly type: 'link'; readonly numbers: readonly string[] }
  | { readonly type: 'remove'; readonly numbers: readonly string[] }
  | {
      readonly type: 'workaround';
      readonly text: string;
      readonly publish: boolean;
      readonly manager: string | null;
    }
  | { readonly type: 'root-cause'; readonly text: string }
  | { readonly type: 'resolve'; readonly notes: string; readonly closeLinked: boolean }
  | { readonly type: 'undo' }
  | { readonly type: 'carried-out'; readonly of: number }
  | { readonly type: 'close' }
  | { readonly type: 'cancel'; readonly reason: string };

export type ProblemEntry = EntryOf<{
  [Name in ProblemEventName]: z.output<(typeof PROBLEM_EVENTS)[Name]['data']>;
}>;
