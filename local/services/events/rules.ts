import * as z from 'zod';
import type { Resource, Runtime } from '#local/runtime.ts';
import { compilePattern, type EventTest } from '#local/services/events/pattern.ts';
import { rateMs } from '#local/services/events/rate.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

/** Retries are EventBridge's towards Lambda's queue, which on one machine either takes the event or refuses it for good. */
const TARGET = z.strictObject({
  Id: z.string(),
  Arn: z.string().startsWith('arn:aws:lambda:', 'only Lambda targets are supported on one machine'),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  RetryPolicy: inert,
});

const RULE = z
  .strictObject({
    Name: z.string().optional(),
    Description: inert,
    EventBusName: z.string().default('default'),
    EventPattern: z.unknown().optional(),
    ScheduleExpression: z.string().optional(),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z.array(TARGET).default([]),
    Tags: inert,
  })
  .refine(
    (rule) => (rule.EventPattern === undefined) !== (rule.ScheduleExpression === undefined),
    'needs either a pattern or a schedule',
  );

const BUS = z.strictObject({ Name: z.string(), Description: inert, Tags: inert });

export interface Target {
  readonly functionArn: string;
  readonly ruleArn: string;
  readonly deadLetterArn: string | undefined;
}

export interface Rule {
  readonly arn: string;
  readonly bus: string;
  readonly matches: EventTest | undefined;
  readonly everyMs: number | undefined;
  readonly targets: readonly Target[];
}

export interface Bus {
  readonly name: string;
  readonly arn: string;
}

/** The account's default bus and those of the template. */
export function readBuses(runtime: Runtime): readonly Bus[] {
  const own = runtime.resources
    .ofType('AWS::Events::EventBus')
    .map((resource) => ({ name: propertiesOf(resource, BUS).Name, arn: resource.arn }));
  return [{ name: 'default', arn: `arn:aws:events:${runtime.region}:${runtime.accountId}:event-bus/default` }, ...own];
}

/** The enabled rules of the template. Throws for a pattern, schedule or target this machine does not honour. */
export function readRules(runtime: Runtime): readonly Rule[] {
  return runtime.resources.ofType('AWS::Events::Rule').flatMap((resource) => {
    const rule = propertiesOf(resource, RULE);
    return rule.State === 'ENABLED' ? [toRule(resource, rule)] : [];
  });
}

function toRule(resource: Resource, rule: z.infer<typeof RULE>): Rule {
  try {
    return {
      arn: resource.arn,
      bus: rule.EventBusName.split('/').at(-1) ?? 'default',
      matches: rule.EventPattern === undefined ? undefined : compilePattern(rule.EventPattern),
      everyMs: rule.ScheduleExpression === undefined ? undefined : rateMs(rule.ScheduleExpression),
      targets: rule.Targets.map((target) => ({
        functionArn: target.Arn,
        ruleArn: resource.arn,
        deadLetterArn: target.DeadLetterConfig?.Arn,
      })),
    };
  } catch (cause) {
    // Recovery: none; the error only gains the name of the rule before it stops the start.
    throw new Error(
      `${resource.stack}/${resource.logicalId} (${resource.type}): ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}
