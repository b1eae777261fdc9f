import type { Anchor, Neighbourhood } from '#domain/alerts/correlation.ts';
import { correlationKey } from '#shared/store/table/alert-keys.ts';
import { type ItemKey, itemName } from '#shared/store/table/read-items.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** Where the anchors around an alert are, in the order own, upstream, downstream. */
export function anchorKeys(tenant: string, { rule, own, upstream, downstream }: Neighbourhood): ItemKey[] {
  return [...own, ...upstream, ...downstream].map((item) => correlationKey(tenant, rule, item));
}

/** @returns the anchors among the items read, by what they are at */
export function anchorsIn(
  items: ReadonlyMap<string, Record<string, unknown>>,
  tenant: string,
  { rule, own, upstream, downstream }: Neighbourhood,
): Map<string, Anchor> {
  const found = [...own, ...upstream, ...downstream].flatMap((name): [string, Anchor][] => {
    const item = items.get(itemName(correlationKey(tenant, rule, name)));
    return item === undefined ? [] : [[name, { number: String(item.number), at: String(item.at) }]];
  });
  return new Map(found);
}

/** The items that make an incident the first at what it is about; refused when another was faster at one of them. */
export function anchorItems(
  { tenant, now }: { tenant: string; now: string },
  { rule, windowMs }: Neighbourhood,
  free: readonly string[],
  seen: ReadonlyMap<string, Anchor>,
  number: string,
): UniqueItem[] {
  const expiresAt = Math.ceil((Date.parse(now) + windowMs) / 1000);
  return free.map((item) => {
    const before = seen.get(item);
    return {
      ...correlationKey(tenant, rule, item),
      attributes: { number, at: now },
      expiresAt,
      ...(before !== undefined && { replaces: { ...before } }),
    };
  });
}
