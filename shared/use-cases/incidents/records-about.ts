import { namesOfItem } from '#domain/register/names-of-item.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { listQuery } from '#shared/store/incidents/list-query.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** Whoever asks what an item takes with it reads no longer list. */
const MOST_RECORDS = 200;
/** Some forty queries at once. */
const MOST_ITEMS_ASKED = 40;

/** @returns the numbers of open records about any of the items, each once, at most 200 */
export async function recordsAbout(
  { table }: DeskParts,
  tenant: string,
  items: readonly string[],
  register: RegisterPart,
): Promise<string[]> {
  const pages = await Promise.all(
    items.slice(0, MOST_ITEMS_ASKED).map((configurationItem) => {
      const query = listQuery(tenant, { configurationItem }, namesOfItem(configurationItem, register));
      return listPage(table, query, MOST_RECORDS, '');
    }),
  );
  const numbers = pages.flatMap((page) => page.items.filter(isReadable).map(({ record }) => record.number));
  return [...new Set(numbers)].toSorted().slice(0, MOST_RECORDS);
}
