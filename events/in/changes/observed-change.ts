import * as z from 'zod';
import { instantOf, present } from '#events/in/reading/bus-event.ts';

/** Something that was changed in the account, as one of its events tells it. */
export interface ObservedChange {
  /** Of the event, or of what several events tell the steps of: these are one change. */
  readonly id: string;
  /** The event's own time. */
  readonly at: string;
  /** What happened, e.g. `Deployment of checkout: SUCCESS`. */
  readonly what: string;
  /** Whoever did it, by a name that means something to people; null where the event does not say. */
  readonly by: string | null;
  /** Detail-type and source tell where it comes from, e.g. `aws.codedeploy`. */
  readonly source: string;
  /** What was changed, by all names the event has for it: ARNs, names. */
  readonly items: readonly string[];
}

const EnvelopeSchema = z.object({
  id: z.string().min(1),
  source: z.string(),
  'detail-type': z.string(),
  account: z.string().default(''),
  region: z.string().default(''),
  time: z.string(),
  resources: z.array(z.string()).default([]),
  detail: z.record(z.string(), z.unknown()),
});

export type ChangeEvent = z.output<typeof EnvelopeSchema>;

/** How the events of one detail-type are read. */
export interface ChangeSource<Detail extends z.ZodType = z.ZodType> {
  readonly detailType: string;
  /** Services whose events they are; any of AWS without. */
  readonly source?: string;
  /** What more an event must say to be one, as a rule of EventBridge puts it. */
  readonly detail?: Readonly<Record<string, readonly unknown[]>>;
  readonly schema: Detail;
  /** @returns null for what changes nothing */
  readonly read: (
    detail: z.output<Detail>,
    event: ChangeEvent,
  ) => {
    readonly what: string;
    readonly items: readonly (string | null | undefined)[];
    readonly by?: string | null | undefined;
    /** Of what the event is a step of; the event is a change by itself without. */
    readonly id?: string | undefined;
    readonly at?: string | undefined;
  } | null;
  /** A whole event, as AWS documents it. */
  readonly example: object;
}

export function changeSource<Detail extends z.ZodType>(source: ChangeSource<Detail>): ChangeSource {
  return source as unknown as ChangeSource;
}

/** @returns null for what is no event of the source, or changes nothing */
export function readBy({ detailType, source, schema, read }: ChangeSource, input: unknown): ObservedChange | null {
  const event = EnvelopeSchema.safeParse(input).data;
  if (event === undefined || event['detail-type'] !== detailType) return null;
  if (source !== undefined && event.source !== source) return null;
  const detail = schema.safeParse(event.detail);
  if (!detail.success) return null;
  const told = read(detail.data, event);
  const at = instantOf(told?.at) ?? instantOf(event.time);
  if (told === null || at === null) return null;
  const items = present(...told.items, ...event.resources);
  return { id: told.id ?? event.id, at, what: told.what, by: told.by ?? null, source: event.source, items };
}

/** @returns the last part of an ARN or a path */
export function lastOf(name: string): string {
  return name.split(/[/:]/).at(-1) ?? name;
}

/** @returns whom an ARN of IAM or STS means: of a role the role, as its sessions are called by runs and tokens */
export function principalOf(arn: string): string {
  return /:assumed-role\/([^/]+)/.exec(arn)?.[1] ?? lastOf(arn);
}
