import type { Configuration } from '#domain/configuration/configuration.ts';
import type { EscalationAction, Whom } from '#events/incident/escalation.ts';

interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every name in the escalation parts of a configuration that leads nowhere. */
export function escalationFaults(document: Configuration): Fault[] {
  const calendars = Object.keys(document.calendars);
  const policies = Object.keys(document.escalationPolicies);
  return [
    ...Object.entries(document.people).flatMap(([person, { calendar }]) =>
      unknown(`people.${person}.calendar`, calendar, calendars),
    ),
    ...Object.entries(document.groups).flatMap(([group, { calendar }]) =>
      unknown(`groups.${group}.calendar`, calendar, calendars),
    ),
    ...document.serviceLevels.flatMap(({ escalation }, index) =>
      unknown(`serviceLevels.${index}.escalation`, escalation, policies),
    ),
    ...Object.entries(document.escalationPolicies).flatMap(([policy, { steps }]) =>
      steps.flatMap(({ actions }, step) =>
        actions.flatMap((action, index) =>
          actionFaults(document, action, `escalationPolicies.${policy}.steps.${step}.actions.${index}`),
        ),
      ),
    ),
  ];
}

function actionFaults(document: Configuration, action: EscalationAction, path: string): Fault[] {
  switch (action.do) {
    case 'tell':
      return action.whom.flatMap((whom, index) =>
        unknown(`${path}.whom.${index}.chain`, chainOf(whom), Object.keys(document.chains)),
      );
    case 'move': {
      const group = action.to === 'next-tier' ? undefined : action.to.group;
      return unknown(`${path}.to.group`, group, Object.keys(document.groups));
    }
    case 'call':
      return unknown(`${path}.webhook`, action.webhook, Object.keys(document.webhooks));
    case 'raise-priority':
    case 'propose-major':
    case 'publish':
      return [];
    default:
      return action satisfies never;
  }
}

function chainOf(whom: Whom): string | undefined {
  return typeof whom === 'object' && 'chain' in whom ? whom.chain : undefined;
}

function unknown(path: string, name: string | undefined, known: readonly string[]): Fault[] {
  if (name === undefined || known.includes(name)) return [];
  return [{ path, message: `names no known one; known: ${known.join(', ')}` }];
}
