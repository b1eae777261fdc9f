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

/**
 * All that depends on an item, over however many others, the nearest first; without the item itself. Each is found once, also where
 * they depend on each other in a circle (Semantics, rule 68).
 */
export function impactOf(id: string, items: ReadonlyMap<string, Item>): Affected[] {
  const dependants = dependantsOf(items);
  const found = new Map<string, Affected>();
  for (let reached = [id], distance = 1; reached.length > 0; distance++) {
    const next: string[] = [];
    for (const via of reached) {
      for (const other of dependants.get(via) ?? []) {
        if (other === id || found.has(other)) continue;
        found.set(other, { id: other, label: items.get(other)?.label ?? other, distance, via });
        next.push(other);
      }
    }
    reached = next;
  }
  return [...found.values()];
}

function dependantsOf(items: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]> {
  const dependants = new Map<string, string[]>();
  for (const [id, { dependsOn }] of items) {
    for (const other of dependsOn) {
      const known = dependants.get(other);
      if (known === undefined) dependants.set(other, [id]);
      else known.push(id);
    }
  }
  return dependants;
}
