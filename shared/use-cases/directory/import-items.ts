import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { itemFaults } from '#domain/register/item-faults.ts';
import { bytesOf, LARGEST_ITEM_BYTES } from '#domain/register/item-size.ts';
import { CONFIGURATION_ITEM } from '#domain/register/item-type.ts';
import {
  type ConfigurationItemFields,
  ConfigurationItemFieldsSchema,
  ConfigurationItemIdSchema,
} from '#events/configuration-item/configuration-item.ts';
import type { ReadLine } from '#shared/http/json-body.ts';
import { readDirectory } from '#shared/store/directory/read-directory.ts';
import { changeRecords, RECORDS_A_TRANSACTION } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { itemActs } from './item-acts.ts';
import { takeOver } from './take-over.ts';

interface Fault {
  readonly line: number;
  readonly message: string;
}

interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What an import did, or would do. */
export interface Imported {
  readonly created: readonly string[];
  readonly changed: readonly { readonly id: string; readonly differences: readonly Difference[] }[];
  readonly unchanged: number;
  readonly errors: readonly Fault[];
}

interface Line {
  readonly line: number;
  readonly id: string;
  readonly fields: ConfigurationItemFields;
}

/** An item as a line of an import has it. */
export const ItemLineSchema = ConfigurationItemFieldsSchema.extend({ id: ConfigurationItemIdSchema });

/**
 * Puts many items at once. A line that is wrong is told and left out, and so is what then depends on nothing; the others are
 * written. The same import again changes nothing, so one that was cut short is simply sent again.
 *
 * @throws DomainError key-reused, busy
 */
export function importItems(
  parts: DeskParts,
  context: RequestContext,
  lines: readonly ReadLine[],
  dryRun: boolean,
): Promise<Imported> {
  return underKey(parts.table, context, async () => {
    await takeOver(parts, context);
    const read = lines.map(readLine);
    const faults = read.flatMap((one) => ('message' in one ? [one] : []));
    const known = await knownItems(parts, context.tenant);
    const { document } = await parts.configurations.current(context.tenant);
    const checked = fitting(lastOfEach(read.flatMap((one) => ('id' in one ? [one] : []))), known, document.groups);
    if (!dryRun) await write(parts, { ...context, idempotency: undefined, expectedVersion: undefined }, checked.good);
    return told(checked.good, known, [...faults, ...checked.faults]);
  });
}

function readLine(read: ReadLine): Line | Fault {
  if ('fault' in read) return { line: read.line, message: read.fault };
  const parsed = ItemLineSchema.safeParse(read.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { line: read.line, message: `${issue?.path.map(String).join('.') || 'item'}: ${issue?.message}` };
  }
  const { id, ...fields } = parsed.data;
  if (bytesOf(fields) > LARGEST_ITEM_BYTES) {
    return { line: read.line, message: `item: must have at most ${LARGEST_ITEM_BYTES} bytes` };
  }
  return { line: read.line, id, fields };
}

/** What is said twice is meant as it was said last. */
function lastOfEach(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

async function knownItems({ table }: DeskParts, tenant: string): Promise<ReadonlyMap<string, ConfigurationItemFields>> {
  const { records } = await readDirectory(table, CONFIGURATION_ITEM, tenant);
  return new Map([...records].map(([id, { fields }]) => [id, fields]));
}

/** Leaving one out may leave another without what it depends on: until all that is left fits. */
function fitting(
  lines: readonly Line[],
  known: ReadonlyMap<string, ConfigurationItemFields>,
  groups: Readonly<Record<string, unknown>>,
): { good: readonly Line[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let good = lines;
  for (let before = -1; before !== good.length; ) {
    before = good.length;
    const items = Object.fromEntries([...known, ...good.map(({ id, fields }) => [id, fields] as const)]);
    good = good.filter(({ line, id }) => {
      const [fault] = itemFaults(id, items, groups, (field) => field);
      if (fault !== undefined) faults.push({ line, message: `${fault.path}: ${fault.message}` });
      return fault === undefined;
    });
  }
  return { good, faults };
}

async function write(parts: DeskParts, context: RequestContext, lines: readonly Line[]): Promise<void> {
  const acts = itemActs(context);
  for (let start = 0, some: readonly Line[] = []; start < lines.length; start += some.length) {
    some = batchFrom(lines, start);
    const changes = () => some.map(({ id, fields }) => ({ id, command: { type: 'put', fields } as const }));
    const batch = { ...context, id: `${context.id}.${start}` };
    await changeRecords(parts, CONFIGURATION_ITEM, batch, changes, {
      beside: (all) => all.flatMap((changed, place) => acts(changed, start + place)),
    });
  }
}

/** A transaction has 4 MB: the snapshot, its entry, its place in the directory, and the audit's before and after of each. */
const BATCH_BYTES = (4 * 1024 * 1024) / 5 - 2 * LARGEST_ITEM_BYTES;

function batchFrom(lines: readonly Line[], start: number): readonly Line[] {
  let [end, bytes] = [start, 0];
  while (end < lines.length && end - start < RECORDS_A_TRANSACTION && (end === start || bytes <= BATCH_BYTES)) {
    bytes += bytesOf(lines[end]?.fields as ConfigurationItemFields);
    end += 1;
  }
  return lines.slice(start, end);
}

function told(
  lines: readonly Line[],
  known: ReadonlyMap<string, ConfigurationItemFields>,
  errors: readonly Fault[],
): Imported {
  const created = lines.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const changed = lines.flatMap(({ id, fields }) => {
    const before = known.get(id);
    const differences = before === undefined ? [] : differencesOf(before, fields);
    return differences.length === 0 ? [] : [{ id, differences }];
  });
  return {
    created,
    changed,
    unchanged: lines.length - created.length - changed.length,
    errors: errors.toSorted((a, b) => a.line - b.line),
  };
}

function differencesOf(before: ConfigurationItemFields, after: ConfigurationItemFields): Difference[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, from: was.get(field) ?? null, to: is.get(field) ?? null }))
    .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to));
}
