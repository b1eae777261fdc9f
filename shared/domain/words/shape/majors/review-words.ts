import type { ClockReading } from '#events/incident/incident.ts';
import type { KeyDurations } from '#events/incident/major/major.ts';
import type { Channel } from '#events/terms/vocabulary.ts';
import type { ReportWords } from './report-words.ts';

/** What a review and the report of an incident say. Loaded by whoever reads one, and by nobody else. */
export interface ReviewWords {
  /** "2 h 5 min" */
  readonly duration: (seconds: number) => string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly clocks: Readonly<Record<ClockReading['name'], string>>;
  readonly durations: Readonly<Record<keyof KeyDurations, string>>;
  readonly drafts: DraftWords;
  readonly report: ReportWords;
}

/** What the facts say to the questions of a review. */
export interface DraftWords {
  readonly byMonitoring: (source: string) => string;
  readonly byDesk: (channel: string) => string;
  readonly byRequester: (channel: string) => string;
  /** Somebody of the desk opened it for the requester. */
  readonly forRequester: (channel: string) => string;
  readonly noWord: string;
  readonly firstAnswer: (after: string) => string;
  readonly firstUpdate: (after: string) => string;
  readonly updates: (sent: number, missed: number) => string;
  /** @param groups - from the first to the last */
  readonly handovers: (betweenGroups: number, withinGroups: number, groups: string) => string;
  /** @param absent - who did not come; empty where all did */
  readonly called: (people: number, absent: string) => string;
  readonly kept: (clock: string, after: string, target: string) => string;
  readonly missed: (clock: string, by: string, target: string) => string;
  readonly unsettled: (clock: string) => string;
  /** How many instants were corrected. */
  readonly corrected: (milestones: number) => string;
}
