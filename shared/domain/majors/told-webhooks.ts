import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import type { MajorsPart } from './majors-fragment.ts';

type Plans = MajorsPart['majorIncidents']['plans'];

/** @param known - webhooks of the document, and those that are records @returns a fault for each stakeholder that is none of them */
export function stakeholderFaults(plans: Plans, known: Named): Fault[] {
  return Object.entries(plans).flatMap(([plan, { stakeholders }]) =>
    stakeholders.flatMap((one, place) =>
      typeof one === 'object' && 'webhook' in one
        ? unknownName(`majorIncidents.plans.${plan}.stakeholders.${place}.webhook`, one.webhook, known)
        : [],
    ),
  );
}

/** @returns the communication plans of which it is a stakeholder */
export function plansTelling(plans: Plans, webhook: string): string[] {
  return Object.entries(plans)
    .filter(([, { stakeholders }]) =>
      stakeholders.some((one) => typeof one === 'object' && 'webhook' in one && one.webhook === webhook),
    )
    .map(([name]) => name);
}
