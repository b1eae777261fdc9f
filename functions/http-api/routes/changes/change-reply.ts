import * as z from 'zod';
import { shownChange } from '#domain/changes/change-type.ts';
import { ChangeSchema } from '#events/change/change.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import type { ChangedChange, WholeChange } from '#shared/use-cases/changes/changes.ts';

/** Who says whether a change is done. */
export const APPROVERS = ['incident_manager', 'process_owner', 'admin'] as const satisfies readonly Role[];

export const WholeChangeSchema = ChangeSchema.extend({
  conflicts: z
    .array(z.object({ number: z.string(), from: InstantSchema, to: InstantSchema, items: z.array(z.string()) }))
    .meta({ description: 'Other changes of the same items whose windows meet its own' }),
});

export const CHANGE_ANSWER = {
  type: 'json',
  status: 200,
  name: 'OneChange',
  schema: WholeChangeSchema,
  tagged: true,
} as const;

export function shown({ record, conflicts }: WholeChange) {
  const others = conflicts.map(({ change: number, from, to, items }) => ({ number, from, to, items: [...items] }));
  return { body: { ...shownChange(record), conflicts: others }, headers: { etag: etag(record.version) } };
}

export function replied(changed: ChangedChange) {
  const { body, headers } = shown(changed);
  return { body, headers: { ...headers, ...(changed.replayed && { 'idempotency-replayed': 'true' }) } };
}
