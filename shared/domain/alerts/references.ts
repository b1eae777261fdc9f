import type { Configuration } from '#domain/configuration/configuration.ts';

interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every name in what the configuration says of alerts, maintenance and items that leads nowhere; sources apart (source-references.ts). */
export function alertFaults(document: Configuration): Fault[] {
  const groups = Object.keys(document.groups);
  return [
    ...document.alerts.rules.flatMap(({ set }, index) => unknown(`alerts.rules.${index}.set.group`, set.group, groups)),
    ...categoryFaults(document),
    ...maintenanceFaults(document),
    ...itemFaults(document),
  ];
}

/** An alert with a category nobody knows could not be opened. */
function categoryFaults({ alerts, categories }: Configuration): Fault[] {
  const known = Object.keys(categories);
  if (known.length === 0) return [];
  return alerts.rules.flatMap(({ set }, index) => unknown(`alerts.rules.${index}.set.category`, set.category, known));
}

/** A window that never ends would hold for ever. */
function maintenanceFaults({ maintenanceWindows, calendars }: Configuration): Fault[] {
  return Object.entries(maintenanceWindows).flatMap(([name, { calendar, to }]) => {
    const path = `maintenanceWindows.${name}.calendar`;
    const faults = unknown(path, calendar, Object.keys(calendars));
    const endless = calendar !== undefined && to === undefined && calendars[calendar]?.always === true;
    return endless ? [...faults, { path, message: 'never closes: a window without an end holds for ever' }] : faults;
  });
}

function itemFaults({ configurationItems, groups }: Configuration): Fault[] {
  const ids = Object.keys(configurationItems);
  return Object.entries(configurationItems).flatMap(([id, { group, dependsOn }]) => [
    ...unknown(`configurationItems.${id}.group`, group, Object.keys(groups)),
    ...dependsOn.flatMap((other, index) => unknown(`configurationItems.${id}.dependsOn.${index}`, other, ids)),
    ...cycleFaults(configurationItems, id),
  ]);
}

/** What depends on itself, over whatever others, names no cause. */
function cycleFaults(items: Configuration['configurationItems'], id: string): Fault[] {
  const reached = new Set(items[id]?.dependsOn);
  for (const other of reached) for (const next of items[other]?.dependsOn ?? []) reached.add(next);
  return reached.has(id)
    ? [{ path: `configurationItems.${id}.dependsOn`, message: 'comes back to the item itself' }]
    : [];
}

/** Some hundred ids would bury what is wrong. */
const MOST_NAMED = 30;

function unknown(path: string, name: string | undefined, known: readonly string[]): Fault[] {
  if (name === undefined || known.includes(name)) return [];
  const some = known.slice(0, MOST_NAMED).join(', ');
  return [{ path, message: `names no known one; known: ${some}${known.length > MOST_NAMED ? ', …' : ''}` }];
}
