import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import type { Asked } from '#domain/incident/record/command-fields.ts';
import { BRIDGE_RULE, isBridge } from '#domain/majors/bridge.ts';
import { CadenceSchema } from '#domain/majors/cadence.ts';
import { COMMANDER, MajorRolesSchema, NOTE_KINDS, UPDATE_AUDIENCES } from '#events/incident/major/major.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** What people may ask of a major incident. The bodies of the API are these schemas. */

const LONGEST_UPDATE = 4000;
const MOST_SERVICES = 50;
const LONGEST_BRIDGE = 2000;

/** Forty addresses as long as they may be are 10 KB of a record that may be full of everything else (filled-records.test.ts). */
const MOST_IN_A_ROLE = 10;
const MOST_IN_ALL_ROLES = 40;

const reason = boundedText({ characters: 2000, least: 1 });
const text = boundedText({ characters: LONGEST_UPDATE, least: 1 });
const bridge = boundedText({ characters: LONGEST_BRIDGE, least: 1 }).refine(isBridge, BRIDGE_RULE);

export const ReasonSchema = z.strictObject({ reason });

const roles = MajorRolesSchema.superRefine((all, context) => {
  if (Object.values(all).flat().length > MOST_IN_ALL_ROLES) {
    context.addIssue({ code: 'custom', message: `must name at most ${MOST_IN_ALL_ROLES} people in all` });
  }
  for (const [role, holders] of Object.entries(all)) {
    const count = [holders].flat().length;
    if (count > 0 && count <= MOST_IN_A_ROLE) continue;
    context.addIssue({ code: 'custom', path: [role], message: `must name one to ${MOST_IN_A_ROLE} people` });
  }
});

export const AcceptMajorSchema = z.strictObject({
  commander: EmailSchema.optional(),
  bridge: bridge.optional(),
  plan: NameSchema.optional(),
  cadence: CadenceSchema.optional(),
  roles: roles.optional(),
});

/** All roles as they are from now on; who is not named has none. */
export const RolesSchema = roles.refine((all) => typeof all[COMMANDER] === 'string', {
  path: [COMMANDER],
  message: 'must name one person: somebody leads it',
});

export const ChangeMajorSchema = z.strictObject({
  cadence: CadenceSchema.optional(),
  bridge: bridge.nullable().optional(),
  plan: NameSchema.nullable().optional(),
});

export const UpdateMajorSchema = z
  .strictObject({
    summary: text,
    conditions: text.nullish(),
    actions: text.nullish(),
    needs: text.nullish(),
    nextUpdateAt: GivenInstantSchema.nullish(),
    audience: z
      .array(z.enum(UPDATE_AUDIENCES))
      .min(1)
      .default(['stakeholders'])
      .overwrite((all) => UPDATE_AUDIENCES.filter((one) => all.includes(one))),
    /** What the status page says above it; where it is left out, what fails. */
    title: boundedText({ characters: 200, least: 1 }).nullish(),
    services: z.array(NameSchema).max(MOST_SERVICES).optional(),
    state: z.enum(['degraded', 'partial', 'major']).nullish(),
  })
  .refine(({ audience, nextUpdateAt }) => audience.includes('stakeholders') || (nextUpdateAt ?? null) === null, {
    path: ['nextUpdateAt'],
    message: 'belongs to an update to stakeholders: the clock runs for them',
  });

export const MilestoneCommandSchema = z.strictObject({
  name: boundedText({ characters: 100, least: 1 }),
  at: GivenInstantSchema,
  reason: reason.nullish(),
});

export const NoteSchema = z.strictObject({
  kind: z.enum(NOTE_KINDS).default('note'),
  text,
  author: boundedText({ characters: 200, least: 1 }).nullish(),
  at: GivenInstantSchema.nullish(),
});

/** Oneself, where nobody is named. */
export const PresenceSchema = z.strictObject({ person: EmailSchema.optional() });

export type ProposeMajor = Asked<'propose-major', typeof ReasonSchema>;
export type AcceptMajor = Asked<'accept-major', typeof AcceptMajorSchema>;
export type RejectMajor = Asked<'reject-major', typeof ReasonSchema>;
export type DemoteMajor = Asked<'demote-major', typeof ReasonSchema>;
export type SetRoles = { readonly type: 'set-major-roles'; readonly roles: z.output<typeof RolesSchema> };
export type ChangeMajor = Asked<'change-major', typeof ChangeMajorSchema>;
export type UpdateMajor = Asked<'update-major', typeof UpdateMajorSchema>;
export type SetMilestone = Asked<'set-milestone', typeof MilestoneCommandSchema>;
export type NoteMajor = Asked<'note-major', typeof NoteSchema>;
export type JoinMajor = Asked<'join-major', typeof PresenceSchema>;
export type LeaveMajor = Asked<'leave-major', typeof PresenceSchema>;
/** So many unresolved records are under it: a rule may propose it for that. */
export type CountChildren = { readonly type: 'count-children'; readonly children: number };

export type MajorCommand =
  | ProposeMajor
  | AcceptMajor
  | RejectMajor
  | DemoteMajor
  | SetRoles
  | ChangeMajor
  | UpdateMajor
  | SetMilestone
  | NoteMajor
  | JoinMajor
  | LeaveMajor
  | CountChildren;
