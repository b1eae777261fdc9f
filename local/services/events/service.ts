import { randomUUID } from 'node:crypto';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { deliverAll } from '#local/services/events/deliver.ts';
import { eventTime, putEvents, targetsOf } from '#local/services/events/put-events.ts';
import { type Rule, readBuses, readRules } from '#local/services/events/rules.ts';
import { type BusEvent, type Delivery, type EventFilter, EventStore } from '#local/services/events/store.ts';
import { jsonAnswer, unknownOperation } from '#local/services/wire/json-wire.ts';

export interface Events extends Service {
  /** Published events, oldest first. */
  published(filter: EventFilter): Iterable<BusEvent>;
  /** An event of an AWS service, on the default bus. */
  emit(event: Pick<BusEvent, 'detail-type' | 'source' | 'resources' | 'detail'>): void;
  /** The name of the desk's own bus, the first of the template; `default` when it has none. */
  readonly deskBus: string;
}

/** EventBridge: buses, rules by pattern or rate, Lambda targets. An event is durable before PutEvents answers. */
export function createEvents(runtime: Runtime): Events {
  const buses = readBuses(runtime);
  const rules = readRules(runtime);
  const store = new EventStore(runtime.state);
  const cancel: (() => void)[] = [];
  const deliver = (owed: readonly Delivery[]) =>
    owed.length > 0 && runtime.work.background('events: deliveries', () => deliverAll(runtime, store, owed));

  async function tick(rule: Rule): Promise<void> {
    const event = scheduledEvent(runtime, [rule.arn]);
    await deliverAll(runtime, store, store.record([{ bus: rule.bus, event, targets: rule.targets }], false));
  }

  return {
    name: 'events',
    wire: {
      services: ['events'],
      async handle(request, caller) {
        if (request.operation !== 'PutEvents') throw unknownOperation(request);
        const { answer, owed } = putEvents({ runtime, buses, rules, store }, request, caller);
        deliver(owed);
        return jsonAnswer(answer, '1.1');
      },
    },
    async start() {
      deliver(store.owed());
      for (const rule of rules) {
        if (rule.everyMs !== undefined) cancel.push(runtime.clock.every(rule.everyMs, () => tick(rule)));
      }
    },
    async stop() {
      for (const stop of cancel) stop();
    },
    reset: async () => store.clear(),
    published: (filter) => store.list(filter),
    emit(event) {
      const whole = { ...scheduledEvent(runtime, event.resources), ...event };
      deliver(store.record([{ bus: 'default', event: whole, targets: targetsOf(rules, 'default', whole) }], true));
    },
    deskBus: buses[1]?.name ?? 'default',
  };
}

function scheduledEvent(runtime: Runtime, resources: readonly string[]): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: runtime.accountId,
    time: eventTime(runtime.clock.now()),
    region: runtime.region,
    resources,
    detail: {},
  };
}
