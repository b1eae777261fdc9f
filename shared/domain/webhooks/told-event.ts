import * as z from 'zod';
import { matches, PolicyMatchSchema } from '#domain/sla/policy-match.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { ToldSchema } from '#events/incident/major/major.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { KeptWebhookFields } from '#events/webhook/webhook.ts';
import { isWanted } from './event-patterns.ts';

/** Any event of the desk, as it is on the bus: bounded in bytes by whoever published it. */
export const ToldEventSchema = z.object({
  /** E.g. `incident.opened.v1`. */
  'detail-type': z.string(),
  detail: z.looseObject({
    id: z.string(),
    at: z.string(),
    tenant: z.string(),
    number: z.string().optional(),
    url: z.string().optional(),
    by: z.string(),
  }),
});

export interface ToldEvent {
  readonly type: string;
  readonly detail: z.output<typeof ToldEventSchema>['detail'];
}

export function isOfRecord(record: string, { type }: ToldEvent): boolean {
  return type.startsWith(`${record}.`);
}

const MatchedSchema = z.object({
  incident: IncidentSchema.pick({
    ...{ kind: true, category: true, subcategory: true, channel: true, group: true, requester: true },
    ...{ impact: true, urgency: true, priority: true, configurationItems: true },
  }),
  tenant: z.string(),
});

/** What a webhook asks for. A condition on records is met by no event about anything else. */
export function isWantedBy({ events, match }: Pick<KeptWebhookFields, 'events' | 'match'>, event: ToldEvent): boolean {
  if (!isWanted(events, event.type)) return false;
  if (match === undefined) return true;
  const read = MatchedSchema.safeParse(event.detail);
  if (!read.success) return false;
  const { incident, tenant } = read.data;
  const facts = { ...incident, tenant, requester: incident.requester?.email ?? null };
  return matches(PolicyMatchSchema.parse(match), facts);
}

const StepSchema = z.object({ data: z.object({ actions: z.array(z.looseObject({ do: z.string() })) }) });

/** What tells the stakeholders of a major incident, some of which are other systems. */
const TO_STAKEHOLDERS = ['major-accepted', 'major-updated', 'major-demoted'] as const satisfies readonly EventName[];
export const STAKEHOLDER_EVENTS: readonly string[] = TO_STAKEHOLDERS.map((name) => detailType(EVENTS[name]));
const ToStakeholdersSchema = z.object({ data: ToldSchema.pick({ webhooks: true }) });

/** @returns the names of the webhooks that a step of an escalation calls, or that are stakeholders; none for any other event */
export function calledBy({ type, detail }: ToldEvent): string[] {
  if (STAKEHOLDER_EVENTS.includes(type)) return ToStakeholdersSchema.parse(detail).data.webhooks;
  if (!type.startsWith('incident.escalation-stepped.')) return [];
  const { actions } = StepSchema.parse(detail).data;
  return [...new Set(actions.flatMap((action) => (action.do === 'call' ? [String(action.webhook)] : [])))];
}
