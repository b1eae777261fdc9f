import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { fitsAlert } from '#domain/alerts/matching/alert-match.ts';
import { fitsGlob } from '#domain/alerts/matching/glob.ts';
import { type ChangeWindow, isWithin } from '#domain/changes/change-window.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';
import { openSpans } from '#domain/time/open-time.ts';
import { type AlertSilence, isInForce } from './alert-silence.ts';
import type { MaintenancePart } from './maintenance-fragment.ts';
import type { MaintenanceWindow } from './maintenance-window.ts';

/** Planned work that an alert falls into. */
export interface Maintenance {
  readonly name: string;
  readonly during: MaintenanceWindow['during'];
  /** Whole seconds, as timers are. */
  readonly until: string;
  /** A silence somebody made. */
  readonly made?: Pick<AlertSilence, 'by' | 'reason'>;
  /** The window of a change, whose number is its name. */
  readonly ofChange?: true;
}

/** What is planned beside the configuration. */
export interface PlannedBeside {
  /** What people quieted by hand, which is a window that notes. */
  readonly silences?: readonly AlertSilence[] | undefined;
  /** When items of changes are worked on, which is a window that holds. */
  readonly changes?: readonly ChangeWindow[] | undefined;
}

/** What wants least of the alert wins, for two plans at once are both meant. */
const ORDER: readonly MaintenanceWindow['during'][] = ['drop', 'hold', 'note'];
/** A calendar's window is shorter than two days; what follows one without a break is a window of its own. */
const LONGEST_MS = 2 * 86_400_000;

type Rules = MaintenancePart & CalendarsPart;
type Facts = Pick<
  IncomingAlert,
  'source' | 'integration' | 'severity' | 'title' | 'configurationItems' | 'names' | 'labels'
>;

/**
 * @returns the window that an alert falls into at an instant, of several the strictest and of these the longest; null for none
 */
export function maintenanceOver(
  alert: Facts,
  configuration: Rules,
  now: string,
  { silences = [], changes = [] }: PlannedBeside = {},
): Maintenance | null {
  const items = [...new Set([...alert.configurationItems, ...alert.names])];
  const planned = Object.entries(configuration.maintenanceWindows).flatMap(([name, window]): Maintenance[] => {
    const until = endOf(window, configuration, now);
    return until !== null && isAbout(window, alert, items) ? [{ name, during: window.during, until }] : [];
  });
  const made = silences
    .filter((silence) => isInForce(silence, now) && fitsAlert(silence.match, { ...alert, items }))
    .map(({ id, until, by, reason }): Maintenance => {
      return { name: id, during: 'note', until: wholeSecond(millis(until)), made: { by, reason } };
    });
  const changed = changes
    .filter((window) => isWithin(window, now) && window.items.some((item) => items.includes(item)))
    .map(({ change, to }): Maintenance => {
      return { name: change, during: 'hold', until: wholeSecond(millis(to)), ofChange: true };
    });
  const open = [...planned, ...made, ...changed];
  const strictest = ORDER.find((during) => open.some((window) => window.during === during));
  const fitting = open.filter(({ during }) => during === strictest);
  return fitting.toSorted((a, b) => (a.until > b.until ? -1 : 1))[0] ?? null;
}

function isAbout({ items: globs, match = {} }: MaintenanceWindow, alert: Facts, items: readonly string[]): boolean {
  const named = globs === undefined || items.some((item) => globs.some((glob) => fitsGlob(glob, item)));
  return named && fitsAlert(match, { ...alert, items });
}

/** @returns when the window that is open at an instant ends; null when none is */
function endOf({ from, to, calendar: name }: MaintenanceWindow, { calendars }: Rules, now: string): string | null {
  if ((from !== undefined && now < from) || (to !== undefined && now >= to)) return null;
  if (name === undefined) return to === undefined ? null : wholeSecond(millis(to));
  const calendar = calendars[name];
  if (calendar === undefined) return null;
  const at = millis(now);
  const [span] = openSpans(calendar, at, at + LONGEST_MS);
  if (span === undefined || span.from > at) return null;
  return wholeSecond(to === undefined ? span.to : Math.min(span.to, millis(to)));
}

function wholeSecond(ms: number): string {
  return instant(roundedUpToSecond(ms));
}
