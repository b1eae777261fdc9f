import { configurationHeadKey, directoryHeadKey } from './keys.ts';
import { type ItemKey, itemName } from './read-items.ts';

/** What holds for a tenant now: two small items, which whoever decides reads each time. */
export interface CurrentHead {
  /** Of the configuration; 0, the shipped one, where nobody published another; null where what stands there is none. */
  readonly version: number | null;
  readonly directory: DirectoryHead;
}

/** How often what the rules know of people and items was changed: who has read it once reads it again only when that moves. */
export interface DirectoryHead {
  /** By the name of a kind of record. */
  readonly changes: (name: string) => number;
  /** Up to which version of the configuration what that says of people and items was taken over. */
  readonly takenOver: number;
}

type Item = Record<string, unknown>;

export function currentHeadKeys(tenant: string): ItemKey[] {
  return [configurationHeadKey(tenant), directoryHeadKey(tenant)];
}

/** @param items - by `itemName` of their keys */
export function currentHeadOf(tenant: string, items: ReadonlyMap<string, Item>): CurrentHead {
  const configuration = items.get(itemName(configurationHeadKey(tenant)));
  return {
    version: configuration === undefined ? 0 : publishedVersion(configuration.version),
    directory: directoryHeadOf(tenant, items),
  };
}

/** @param items - by `itemName` of their keys */
export function directoryHeadOf(tenant: string, items: ReadonlyMap<string, Item>): DirectoryHead {
  const directory = items.get(itemName(directoryHeadKey(tenant))) ?? {};
  return { changes: (name) => counted(directory[name]), takenOver: counted(directory.takenOver) };
}

/** Versions begin with 1. */
function publishedVersion(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function counted(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
