/** What of a list can be read; of the rest the desk names no more than that it is there. */
export function readable<Item extends object>(
  items: readonly Item[] | undefined,
): Exclude<Item, { readonly unreadable: true }>[] {
  return (items ?? []).filter((item): item is Exclude<Item, { readonly unreadable: true }> => !('unreadable' in item));
}
