/** The keys of what the desk's choice of people leaves in the table. Addresses and names of groups come last. */

/** Begins the partition of what somebody has at once. */
function loadPk(tenant: string, person: string): string {
  return `LOAD#${tenant}#${person}`;
}

/** A record they work on. */
export function loadKey(tenant: string, person: string, number: string) {
  return { pk: loadPk(tenant, person), sk: number };
}

/** When each of their groups gave them one last. */
export function turnsKey(tenant: string, person: string) {
  return { pk: `TURNS#${tenant}#${person}`, sk: 'TURNS' };
}

/** Begins the partition of what waits for somebody of a group. */
export function waitingPk(tenant: string, group: string): string {
  return `AWAITING#${tenant}#${group}`;
}

/** @param rank - of its priority, so that the most urgent come first, and of those the oldest */
export function waitingKey(tenant: string, group: string, rank: number, number: string) {
  return { pk: waitingPk(tenant, group), sk: `${rank}#${number}` };
}
