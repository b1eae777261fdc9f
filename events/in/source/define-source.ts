import type * as z from 'zod';
import type { Level } from '#events/terms/vocabulary.ts';

/**
 * A monitoring system the desk understands, described once: the rules on the bus, the route's authentication, the tests of
 * the examples and the page in docs/monitoring.md are all derived from this. Adding one is a file and a line in sources.ts.
 */
export type Source = BusSource | WebhookSource;

/** One alert as a source tells it. Severity is still the source's own word; rules of the configuration come after this. */
export interface SourceAlert {
  /** What is wrong, within the integration that tells it; never its severity, route or time (Semantics, rule 29). */
  readonly key: string;
  /**
   * Which of several things under the key this is about, such as a fingerprint: the key is over when all are over (rule 30).
   * None where the key is about one thing alone.
   */
  readonly member?: string | null;
  /** Keys under which the desk knew the same before, so that what is open under one is found until it ends. */
  readonly formerKeys?: readonly string[];
  readonly state: 'firing' | 'resolved';
  /** The source's own word, looked up in `severities`; null when it has none. */
  readonly severity: string | null;
  readonly title: string;
  readonly description: string;
  /**
   * ISO instant of this very message by the sender's clock: what is late is judged by it (rule 30). Null where the sender
   * tells none: then messages are taken in the order they arrive. When the trouble began is not this.
   */
  readonly at: string | null;
  /** ISO instant when the trouble began, where the sender tells it; it decides nothing. */
  readonly since?: string | null;
  /** Where a person looks at it. */
  readonly url: string | null;
  /** What to do about it. */
  readonly runbook: string | null;
  /** Names of what is affected: ARNs, hosts, services. */
  readonly items: readonly string[];
  /** What rules, correlation and maintenance windows may match. */
  readonly labels: Readonly<Record<string, string>>;
  /** The source's own id of this very message, where it has one: the same id again changes nothing (rule 31). */
  readonly delivery?: string | null;
  /** The type of event of the bus it was, where another door brought it: the configuration may not want it. */
  readonly of?: TypeOfEvent;
}

/** A row of a source on the bus, as `alerts.optIn` and `alerts.optOut` name it. */
export interface TypeOfEvent extends Pick<EventRow, 'detailType' | 'optIn'> {
  readonly source: string;
}

interface SourceFacts {
  /** As in `POST /alerts/{source}` and in `alert.source`: kebab-case, or the AWS name such as `aws.cloudwatch`. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the table of sources. */
  readonly summary: string;
  /** Impact and urgency follow from these levels; the configuration may say otherwise per source. */
  readonly severities: Readonly<Record<string, Level>>;
  /** Where the source says no severity, or a word it did not say before. */
  readonly defaultSeverity: Level;
  /** Markdown: what to paste into the monitoring system. `{{url}}`, `{{token}}` and `{{bus}}` are filled in when rendered. */
  readonly setup: string;
}

/** What a detail-type comes to. `decided by its state` opens or resolves by what the event says. */
export const EVENT_OUTCOMES = ['opens', 'updates', 'resolves', 'decided by its state', 'ignored'] as const;

/** A row of the table a reader can see. */
export interface EventRow {
  readonly detailType: string;
  readonly outcome: (typeof EVENT_OUTCOMES)[number];
  /** In words: which states or fields decide. */
  readonly when: string;
  /** Narrows the rule on the bus beyond source and detail-type, so that nothing is invoked for what is ignored. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Off as shipped: taken when `alerts.optIn` of the configuration names the source, or `<source>/<detail-type>`. */
  readonly optIn?: true;
}

/** An event of EventBridge, on the account's default bus or on the desk's own. */
export interface BusEvent {
  readonly id: string;
  readonly source: string;
  readonly 'detail-type': string;
  readonly account: string;
  readonly region: string;
  readonly time: string;
  readonly resources: readonly string[];
}

export interface Example<Input> {
  readonly name: string;
  readonly input: Input;
  /** The alerts it comes to, as far as the example is about them; empty when nothing opens. */
  readonly becomes: readonly Partial<SourceAlert>[];
  /** Somebody tries the connection: it is noted with the integration and opens nothing. */
  readonly test?: true;
}

export interface BusSource<Schema extends z.ZodType = z.ZodType> extends SourceFacts {
  readonly kind: 'bus';
  readonly bus: 'default' | 'desk';
  readonly events: readonly EventRow[];
  /** One rule on the bus serves many small sources: a function's policy has room for some fifty rules, not for all. */
  readonly sharesRule?: true;
  /** Of the whole event. */
  readonly schema: Schema;
  readonly examples: readonly Example<z.input<Schema>>[];
  /** @returns the alerts of the event; none for one that asks for nothing */
  map(event: z.output<Schema>): readonly SourceAlert[];
}

/** How a sender proves itself. `token` is always taken as well: bearer, basic password, `x-firstline-token`, or `?token=`. */
export type WebhookAuthentication =
  | { readonly by: 'token' }
  /** The token is a field of the body, as PagerDuty's routing key. */
  | { readonly by: 'body-token'; readonly path: readonly string[] }
  /** HMAC-SHA256 of the raw body with the integration's secret, hex, in the header after `prefix`. */
  | {
      readonly by: 'hmac';
      readonly header: string;
      readonly prefix?: string;
      /** Header with the seconds signed before the body, `<seconds>:<body>`; old ones are replays. */
      readonly timestampHeader?: string;
    }
  | { readonly by: 'sns' };

export interface WebhookSource<Body extends z.ZodType = z.ZodType, One extends z.ZodType = z.ZodType>
  extends SourceFacts {
  readonly kind: 'webhook';
  readonly authentication: WebhookAuthentication;
  /**
   * It sends the same words again while something goes on firing, and nothing in them tells that from a redelivery: what
   * equals the key's last delivery and comes some time later counts as one more occurrence.
   */
  readonly resends?: true;
  /** Of what is around the alerts; loose, for each alert is judged on its own. */
  readonly body: Body;
  /** Whether somebody only tries the connection, as most systems have a button for. */
  isTest?(body: z.output<Body>): boolean;
  /** How many alerts the sender says it left out, so that the gap is kept where people look. */
  leftOut?(json: unknown): number;
  /** The alerts in the body, each still unknown: one that cannot be read does not take the others with it. */
  split(body: z.output<Body>): readonly unknown[];
  readonly one: One;
  readonly examples: readonly Example<unknown>[];
  map(one: z.output<One>, body: z.output<Body>): SourceAlert | readonly SourceAlert[] | null;
}

/** Declares a source on a bus. */
export function defineBusSource<const Schema extends z.ZodType>(source: Omit<BusSource<Schema>, 'kind'>): BusSource {
  // One list holds all sources alike; what is mapped is what this very schema has parsed.
  return { ...source, kind: 'bus' } as unknown as BusSource;
}

/** Declares a source that posts to `POST /alerts/{source}`. */
export function defineWebhookSource<const Body extends z.ZodType, const One extends z.ZodType>(
  source: Omit<WebhookSource<Body, One>, 'kind'>,
): WebhookSource {
  return { ...source, kind: 'webhook' } as unknown as WebhookSource;
}
