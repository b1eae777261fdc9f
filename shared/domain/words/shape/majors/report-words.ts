import type { MajorState, MilestoneName } from '#events/incident/major/major.ts';
import type { LessonState, ReviewState } from '#events/incident/review/review.ts';
import type { CLOCK_STATES } from '#events/terms/vocabulary.ts';

/** The sections of a report, in their order. */
export type ReportSection =
  | 'summary'
  | 'durations'
  | 'milestones'
  | 'clocks'
  | 'timeline'
  | 'review'
  | 'factors'
  | 'rootCause'
  | 'lessons';

export type ReportLabel =
  | 'major'
  | 'commander'
  | 'roles'
  | 'services'
  | 'opened'
  | 'resolved'
  | 'closed'
  | 'review'
  | 'problem'
  | 'resolution';

export type ReportColumn =
  | 'at'
  | 'what'
  | 'by'
  | 'milestone'
  | 'corrected'
  | 'clock'
  | 'verdict'
  | 'elapsed'
  | 'target'
  | 'lesson'
  | 'owner'
  | 'due'
  | 'state';

/** The report of an incident. */
export interface ReportWords {
  readonly title: (number: string) => string;
  readonly sections: Readonly<Record<ReportSection, string>>;
  readonly labels: Readonly<Record<ReportLabel, string>>;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly majorStates: Readonly<Record<MajorState, string>>;
  readonly reviewStates: Readonly<Record<ReviewState, string>>;
  readonly lessonStates: Readonly<Record<LessonState, string>>;
  readonly clockStates: Readonly<Record<(typeof CLOCK_STATES)[number], string>>;
  readonly milestones: Readonly<Record<MilestoneName, string>>;
  /** Who is called by what they are, for the report names nobody outside the desk. */
  readonly requester: string;
  readonly outsider: string;
  /** Behind an answer nobody has written. */
  readonly drafted: string;
  readonly notAnswered: string;
  readonly nothing: string;
  readonly overdue: string;
  readonly was: (instant: string, reason: string | null) => string;
  /** @param count - lines of the timeline between two others */
  readonly leftOut: (count: number) => string;
  readonly answersLeftOut: (count: number) => string;
  /** @param version - of the record */
  readonly madeFrom: (version: number, zone: string) => string;
  /** Of a PDF, whose font does not have every script. */
  readonly missingSigns: (mark: string) => string;
}
