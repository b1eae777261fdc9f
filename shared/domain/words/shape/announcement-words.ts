import type { AnnouncementKind, OutageState } from '#events/announcement/announcement.ts';

/** What people outside the desk are told of an outage, a maintenance or something else. */
export interface AnnouncementWords {
  /** Begin the subject of the first mail. */
  readonly kinds: Readonly<Record<AnnouncementKind, string>>;
  /** And of those that follow. */
  readonly changed: string;
  readonly updated: string;
  readonly resolved: string;
  readonly states: Readonly<Record<OutageState, string>>;
  readonly services: string;
  readonly state: string;
  readonly begins: string;
  readonly ends: string;
  /** Where whoever ended it said nothing. */
  readonly over: string;
  /** Why somebody is told. */
  readonly why: string;
  readonly statusPage: string;
  readonly noMore: string;
  /** Of an outage for which nobody wrote a title: what the desk calls it inside is not for everybody. */
  readonly disruption: (services: string) => string;
  readonly disruptionOfNone: string;
}
