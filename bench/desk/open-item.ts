import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { decideOpening } from '#domain/incident/decide.ts';
import { nextTimer } from '#domain/incident/plan.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { toMetaItem } from '#shared/store/incidents/meta-item.ts';

const FIRST = Date.parse('2026-09-07T09:00:00.000Z');
/** Opened half a minute apart, so that their deadlines differ. */
const APART_MS = 30_000;
const TENANT = 'default';
const CONFIGURATION = { version: 0, document: shippedConfiguration('desk@example.com') };

/** An open incident in the queue of the shipped default group, its item made as the desk makes it. @param index from 0 */
export function openItem(index: number): Record<string, unknown> {
  const number = `INC-${String(index + 1).padStart(6, '0')}`;
  const now = new Date(FIRST + index * APART_MS).toISOString();
  const decision = decideOpening(
    {
      ...{
        type: 'open',
        tenant: TENANT,
        number,
        kind: 'incident',
        title: `Printer ${index} is on fire`,
        channel: 'api',
      },
      ...{ description: 'Third floor, next to the kitchen', requester: requesterOf(index) },
      ...{ configurationItems: [], attachments: [], links: [], mail: null },
    },
    { actor: SYSTEM, now, id: `bench-${index}`, configuration: CONFIGURATION },
  );
  const timer = nextTimer(decision.record, CONFIGURATION.document);
  const meta = { ...decision, timer, generation: 1, plannedAt: now, readings: [] };
  return toMetaItem(meta, CONFIGURATION.document);
}

function requesterOf(index: number) {
  return { email: `person-${index % 500}@example.com`, name: `Person ${index % 500}` };
}
