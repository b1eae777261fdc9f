import type { Share } from '#domain/on-call/fairness.ts';
import type { AddOverride, ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import type { OnCall, Shift } from '#domain/on-call/shifts.ts';
import type { Gap, ScheduleFields } from '#events/schedule/schedule.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** ISO instants, the end exclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How a span is covered. */
export interface ShiftsAndGaps {
  readonly items: readonly Shift[];
  readonly gaps: readonly Gap[];
  readonly shares: readonly Share[];
  /** Whose time each layer is, before later layers and overrides; where it was asked for. */
  readonly layers?: readonly { readonly name: string; readonly items: readonly Shift[] }[];
}

/** What somebody is about to change: layers, or an override, or both. */
export interface Draft {
  readonly schedule?: ScheduleFields | undefined;
  readonly override?: AddOverride | undefined;
}

/** Somebody's shift by one of several schedules. */
export type ScheduledShift = Shift & { readonly schedule: string; readonly label: string };

/** Who is on call when. @throws DomainError not-found, invalid, conflict, stale-version, key-reused, busy, unreadable */
export interface SchedulesService {
  readonly list: (
    context: RequestContext,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<ScheduleRecord | UnreadableItem>>;
  readonly read: (context: RequestContext, name: string) => Promise<ScheduleRecord>;
  readonly put: (context: RequestContext, name: string, fields: ScheduleFields) => Promise<Kept<ScheduleRecord>>;
  readonly remove: (context: RequestContext, name: string) => Promise<Kept<ScheduleRecord>>;
  readonly journals: Journals;
  readonly addOverride: (context: RequestContext, name: string, override: AddOverride) => Promise<Kept<ScheduleRecord>>;
  /** @param of - whose it must be; anybody's without */
  readonly removeOverride: (
    context: RequestContext,
    name: string,
    override: string,
    of?: string,
  ) => Promise<Kept<ScheduleRecord>>;
  /** @param at - ISO instant */
  readonly onCall: (context: RequestContext, name: string, at: string) => Promise<OnCall>;
  /** By every schedule that can be read. */
  readonly everyOnCall: (
    context: RequestContext,
    at: string,
  ) => Promise<{
    readonly items: readonly (OnCall & { readonly schedule: string; readonly label: string })[];
    readonly unreadable: readonly string[];
  }>;
  readonly shifts: (
    context: RequestContext,
    name: string,
    span: Span & { readonly layers: boolean },
  ) => Promise<ShiftsAndGaps>;
  readonly shiftsOf: (context: RequestContext, email: string, span: Span) => Promise<readonly ScheduledShift[]>;
  /** What a change would come to; nothing is written. */
  readonly preview: (
    context: RequestContext,
    name: string,
    draft: Draft,
    span: Span,
  ) => Promise<{ readonly before: ShiftsAndGaps | null; readonly after: ShiftsAndGaps }>;
}
