import * as z from 'zod';
import { type Asked, number } from '#domain/incident/record/command-fields.ts';
import type { Alert } from '#events/incident/alert.ts';
import type { Attachment } from '#events/incident/incident.ts';
import type { Moved } from '#events/incident/merging/merged.v1.ts';
import type { Participant } from '#events/incident/participant.ts';
import type { Task } from '#events/incident/task.ts';

export const MergeSchema = z.strictObject({ into: number });
export const UnmergeSchema = z.strictObject({});

/** One side of what people ask as one: each is written in the transaction of the other (use-cases/merging/merge-incidents.ts). */
export type MergingCommand =
  | (Asked<'merge', typeof MergeSchema> & { readonly moved: Moved })
  | {
      readonly type: 'take-in';
      readonly from: string;
      readonly title: string;
      readonly people: readonly Participant[];
      readonly attachments: readonly Attachment[];
      readonly tasks: readonly Task[];
      readonly alert?: Alert | undefined;
    }
  | { readonly type: 'unmerge'; readonly tasks: readonly Task[]; readonly alert?: Alert | undefined }
  | {
      readonly type: 'give-back';
      readonly to: string;
      readonly moved: Moved;
      readonly alert?: Alert | null | undefined;
    };
