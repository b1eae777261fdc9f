import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** What a page is made of, as the journal keeps it: a policy edited later does not change one that runs (Semantics, rule 48). */
const name = boundedText({ characters: 100, least: 1, untrimmed: true });

/** Roles on the record or of the desk, found when the step is due. */
export const PAGED_ROLES = ['assignee', 'owner', 'group-lead', 'incident-manager'] as const;
export type PagedRole = (typeof PAGED_ROLES)[number];

/** Both spellings of a role are in use: that of the API's roles, and that of escalations. */
const RoleSchema = z.preprocess(
  (role) => (typeof role === 'string' ? role.replaceAll('_', '-') : role),
  z.enum(PAGED_ROLES),
);

export const PageTargetSchema = z.union([
  z.strictObject({ schedule: name }),
  z.strictObject({ person: EmailSchema }),
  z.strictObject({ group: name }),
  z.strictObject({ role: RoleSchema }),
]);
export type PageTarget = z.output<typeof PageTargetSchema>;

/** By which people are reached, from the quietest to the loudest. */
export const WAYS = ['mail', 'chat', 'sms', 'voice'] as const;
export type Way = (typeof WAYS)[number];
export const WaySchema = z.enum(WAYS);

/** Mails are sent as all mails; every other way is an attempt of its own. */
export type OtherWay = Exclude<Way, 'mail'>;
export function isOtherWay(way: Way): way is OtherWay {
  return way !== 'mail';
}

/** What pages people: a step of a policy, a way that follows, or somebody by hand. */
export const PAGE_EVENTS = ['page-stepped', 'paged', 'page-requested'] as const;
export type PageEventName = (typeof PAGE_EVENTS)[number];
export function isPageEvent(name: string): name is PageEventName {
  return PAGE_EVENTS.some((one) => one === name);
}

/** What ends the looking for somebody (Semantics, rule 48): whoever was paged need not come any more. */
export const PAGES_OVER = ['accepted', 'held', 'waiting', 'resolved', 'closed', 'canceled', 'merged'] as const;
type PagesOverName = (typeof PAGES_OVER)[number];
export function isOverForPaged(name: string): name is PagesOverName {
  return PAGES_OVER.some((one) => one === name);
}

/** Why the incident manager is told. */
export const PAGING_ENDS = ['nobody-accepted', 'nobody-reached'] as const;
export type PagingEnd = (typeof PAGING_ENDS)[number];

const MOST_TARGETS = 10;

export const PageStepSchema = z.strictObject({
  page: z.array(PageTargetSchema).min(1).max(MOST_TARGETS),
  wait: z.string().meta({ description: 'How long an acceptance is waited for, e.g. `PT5M`' }),
  hours: z
    .strictObject({ calendar: name, open: z.boolean() })
    .optional()
    .meta({ description: 'Only while the calendar is open, or only while it is not' }),
});
export type PageStep = z.output<typeof PageStepSchema>;

/** Why a policy begins. */
export const PAGING_CAUSES = ['opened', 'moved', 'raised', 'resumed', 'reopened', 'silent'] as const;
export type PagingCause = (typeof PAGING_CAUSES)[number];

/** Somebody, by one way. */
export const PageSchema = z.object({ person: EmailSchema, via: WaySchema });
export type Page = z.infer<typeof PageSchema>;

/** A page that is to follow by another way, unless it is acknowledged before. */
export const PageAheadSchema = PageSchema.extend({ at: InstantSchema });
export type PageAhead = z.infer<typeof PageAheadSchema>;

/** A target that came to nobody, and why. */
export const NobodySchema = z.object({ whom: PageTargetSchema, reason: z.string() });

/** Which step of which round, counted from 0. */
export const PlaceSchema = z.object({ round: z.int().min(0), step: z.int().min(0) });

export const PAGING_STATES = ['paging', 'acknowledged', 'stopped', 'exhausted'] as const;

/** How paging stands on a record, as the desk sees it. */
export const PagingSchema = z.object({
  policy: z.string(),
  state: z.enum(PAGING_STATES).meta({
    description:
      '`stopped`: resolved, canceled, held or away. `exhausted`: nobody accepted, and the incident manager knows',
  }),
  why: z.enum(PAGING_CAUSES),
  since: InstantSchema,
  /** The step that is due next; after the last one when the incident manager is told. */
  next: PlaceSchema.extend({ at: InstantSchema }).nullable(),
  acknowledgedBy: EmailSchema.nullable(),
  acknowledgedAt: InstantSchema.nullable(),
});
