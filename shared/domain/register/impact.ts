/** An item that fails with another. */
export interface Affected {
  readonly id: string;
  readonly label: string;
  /** Over how many dependencies. */
  readonly distance: number;
  /** The item next to it on the way to the one that fails. */
  readonly via: string;
}

interface Item {
  readonly label: string;
  readonly dependsOn: readonly string[];
}

/** @returns all that depends on an item, over however many others, the nearest first; without the item itself */
export function impactOf(id: string, items: ReadonlyMap<string, Item>): Affected[] {
  const found = new Map<string, Affected>();
  for (let reached = [id], distance = 1; reached.length > 0; distance++) {
    const next: string[] = [];
    for (const [other, { label, dependsOn }] of items) {
      const via = reached.find((one) => dependsOn.includes(one));
      if (via === undefined || other === id || found.has(other)) continue;
      found.set(other, { id: other, label, distance, via });
      next.push(other);
    }
    reached = next;
  }
  return [...found.values()];
}
