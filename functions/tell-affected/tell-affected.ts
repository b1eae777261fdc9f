import type { DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import type { AnnouncementReader } from '#shared/store/announcements/told-people.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { type ReaderPlace, readersPage } from '#shared/use-cases/announcements/affected-readers.ts';
import type { Dependencies } from './dependencies.ts';
import { BeingToldError, silencesOf, tellReader } from './tell-reader.ts';
import type { Telling } from './telling.ts';

/** A mail is some 60 ms of waiting; SES has a new account wait longer, whoever asks. */
const AT_ONCE = 5;

export interface Told {
  readonly outcomes: readonly DeliveryOutcome[];
  /** From where those are to be told that are left; null when everybody was. */
  readonly next: ReaderPlace | null;
  /** Pages in which somebody cannot be told for what they are: each is tried again by itself, and keeps nobody else waiting. */
  readonly alone: readonly ReaderPlace[];
}

interface Walk {
  readonly from: ReaderPlace;
  /** Only this page, which failed before. */
  readonly alone: boolean;
  readonly hasTime: () => boolean;
}

/**
 * Tells those affected, from a place on, a page at a time as long as there is time. What was told before is found settled, so that a call
 * that died is repeated from where it began.
 *
 * @throws the first failure of a page in which nobody could be told, where others would fail alike
 */
export async function tellAffected(
  dependencies: Dependencies,
  telling: Telling,
  { from, alone: isAlone, hasTime }: Walk,
  nowMs: number,
): Promise<Told> {
  const { tenant, id: number, fields } = telling.record;
  const isOver = telling.entry.type === 'resolved';
  const walked = { tenant, number, fields, register: telling.configuration, isOver };
  const outcomes: DeliveryOutcome[] = [];
  const alone: ReaderPlace[] = [];
  for (let place = from; ; ) {
    const { readers, next } = await readersPage(dependencies.table, walked, place);
    const page = await tellPage(dependencies, telling, readers, nowMs);
    outcomes.push(...page.outcomes);
    if (page.failures.length > 0) {
      if (isAlone) throw page.failures[0];
      if (page.failures.every(isOwn)) alone.push(place);
      // What got through shows that the rest may: SES takes so many a second, and the page is begun again in the next call.
      else if (page.outcomes.length > 0) return { outcomes, next: place, alone };
      else throw page.failures.find((failure) => !isOwn(failure));
    }
    if (isAlone || next === null || !hasTime()) return { outcomes, next: isAlone ? null : next, alone };
    place = next;
  }
}

/** Neither AWS failed nor is another try at it: the same mail fails again, and those of others do not. */
function isOwn(failure: unknown): boolean {
  return !isFromOutside(failure) && !(failure instanceof BeingToldError);
}

interface Page {
  readonly outcomes: DeliveryOutcome[];
  readonly failures: unknown[];
}

/** One that fails keeps no other from being told. */
async function tellPage(
  dependencies: Dependencies,
  telling: Telling,
  found: readonly AnnouncementReader[],
  nowMs: number,
): Promise<Page> {
  const readers = [...new Map(found.map((reader) => [reader.email.toLowerCase(), reader])).values()];
  const page: Page = { outcomes: [], failures: [] };
  if (readers.length === 0) return page;
  const silences = await silencesOf(dependencies, telling.record.tenant, readers);
  for (let first = 0; first < readers.length; first += AT_ONCE) {
    const some = readers.slice(first, first + AT_ONCE);
    const told = await Promise.allSettled(
      some.map((reader) => tellReader(dependencies, telling, reader, silences, nowMs)),
    );
    for (const one of told) {
      if (one.status === 'rejected') page.failures.push(one.reason);
      else if (one.value !== null) page.outcomes.push(one.value);
    }
  }
  return page;
}
