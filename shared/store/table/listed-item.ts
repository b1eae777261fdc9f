import type * as z from 'zod';

/** In the place of an item of a list that cannot be read: the others can, and it is seen. */
export interface UnreadableItem {
  readonly id: string;
  readonly unreadable: true;
}

export function isReadableItem<Item extends object>(item: Item | UnreadableItem): item is Item {
  return !('unreadable' in item);
}

/** @returns what an item says, or that it is there and says nothing anybody understands */
export function listedItem<Item>(schema: z.ZodType<Item>, item: unknown, id: string): Item | UnreadableItem {
  const read = schema.safeParse(item);
  return read.success ? read.data : { id, unreadable: true };
}
