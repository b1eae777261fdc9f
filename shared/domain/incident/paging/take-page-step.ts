import { isAtWork } from '#domain/assignment/at-work.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { pagesOf } from '#domain/paging/contacts.ts';
import type { PagingRecord } from '#domain/paging/paging-record.ts';
import { reach } from '#domain/paging/reach.ts';
import type { Page, PageAhead, PageTarget, PagingEnd } from '#events/incident/paging.ts';
import { together } from './pages-ahead.ts';
import { after, endsRound, isEnd } from './rounds.ts';

/** Of one step; a group of hundreds is a list, and nobody's duty. */
export const MOST_PAGED = 50;

/** Takes the step that is due, or, where none is left, hands the matter to the incident manager. */
export function takePageStep(draft: Draft, { at, page: place }: Due): void {
  const { paging } = draft.record;
  if (paging === undefined || place === undefined) return;
  if (isEnd(place, paging)) return exhaust(draft, paging, 'nobody-accepted', at);
  const step = paging.steps[place.step];
  if (step === undefined) return;
  const outOfHours = isOutOfHours(step, draft, at);
  const found = outOfHours ? NOBODY_ASKED : whoIs(draft, step.page, at);
  const reached = found.pages.length + found.ahead.length > 0;
  // A round begins without anybody.
  const reachedBefore = place.step > 0 && paging.reached;
  const nobody = !reached && !reachedBefore && endsRound(place, paging);
  const next = nobody ? null : after(place, reached ? 'time' : 'no-time', paging);
  const { round, step: index } = place;
  draft.add(
    'page-stepped',
    { policy: paging.policy, round, step: index, ...found, ...(outOfHours && { outOfHours }), next },
    { at, bySystem: true },
  );
  if (nobody) exhaust(draft, paging, 'nobody-reached', at);
}

interface Found {
  readonly pages: Page[];
  readonly ahead: PageAhead[];
  readonly nobody: { whom: PageTarget; reason: string }[];
}

const NOBODY_ASKED: Found = { pages: [], ahead: [], nobody: [] };

/** Everybody behind some targets, each once, by their own ways. */
export function whoIs(draft: Draft, targets: readonly PageTarget[], at: string): Found {
  const { record, configuration, staff } = draft;
  const all = targets.map((whom) => ({ whom, found: reach(whom, { record, configuration, staff, at }) }));
  const people = new Set(all.flatMap(({ found }) => ('people' in found ? found.people : [])));
  const pages = [...people]
    .slice(0, MOST_PAGED)
    .map((person) => pagesOf(person, staff.people.get(person)?.contacts, at));
  return {
    pages: pages.flatMap((one) => one.pages),
    ahead: together(
      [],
      pages.flatMap((one) => one.ahead),
    ),
    nobody: all.flatMap(({ whom, found }) => ('nobody' in found ? [{ whom, reason: found.nobody }] : [])),
  };
}

function isOutOfHours({ hours }: PagingRecord['steps'][number], { configuration }: Draft, at: string): boolean {
  if (hours === undefined) return false;
  const calendar = configuration.calendars[hours.calendar];
  // A calendar that is gone keeps nobody from being paged.
  return calendar !== undefined && isAtWork({ hours: calendar, absences: [] }, at) !== hours.open;
}

function exhaust(draft: Draft, { policy }: PagingRecord, because: PagingEnd, at: string): void {
  draft.add('paging-exhausted', { policy, because }, { at, bySystem: true });
}

/** Everybody whose next way is due by then, in one entry. */
export function pageAhead(draft: Draft, { at }: Due): void {
  const due = (draft.record.pagesAhead ?? []).filter((page) => page.at <= at);
  const pages = due.map(({ person, via }) => ({ person, via }));
  if (pages.length > 0) draft.add('paged', { pages }, { at, bySystem: true });
}

/** Whoever accepted has written nothing for too long (Semantics, rule 49). */
export function pageAgain(draft: Draft, { at }: Due): void {
  const { paging } = draft.record;
  if (paging !== undefined) draft.asSystem(at, () => begin(draft, paging, 'silent'));
}

type Kept = Pick<PagingRecord, 'policy' | 'steps' | 'repeat' | 'reAcknowledgeAfter'>;

/** The first step is due at once. */
export function begin(draft: Draft, policy: Kept, why: PagingRecord['why']): void {
  const { policy: name, steps, repeat, reAcknowledgeAfter } = policy;
  draft.add('paging-begun', { policy: name, why, steps, repeat, reAcknowledgeAfter });
}
