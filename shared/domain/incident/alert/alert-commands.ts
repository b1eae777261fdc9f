import type { MemberStanding } from '#domain/alerts/members.ts';
import type { AlertWords } from '#events/incident/alert.ts';
import type { Level } from '#events/terms/vocabulary.ts';

/** What an alert says of the record it belongs to; `delivery` recognises a repetition of the same message. */
export interface AlertReport {
  readonly source: string;
  readonly key: string;
  readonly delivery: string;
  /** The sender, within which the key is meant; null for a bus. */
  readonly integration?: string | null | undefined;
  /** When it was told. */
  readonly at: string;
  /** When the trouble began, where the sender says it. */
  readonly since?: string | null | undefined;
  /** Which member under the key it is about, and how that one stood before; null for one nobody knew. */
  readonly member?: { readonly id: string; readonly before: MemberStanding | null } | undefined;
  /** What it says. */
  readonly words?: AlertWords | undefined;
  /** How many alerts its sender left out of the message; none unless said. */
  readonly leftOut?: number | undefined;
  readonly severity: Level;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly url: string | null;
  readonly runbook: string | null;
  /** Where rules say better than severity and items. */
  readonly impact?: Level | undefined;
  readonly urgency?: Level | undefined;
  /** When it began to fire and was quiet again of late, this time with it; none where it only fires on. */
  readonly changes?: readonly string[] | undefined;
  /** The occurrence that is to be noted; with another one by then there is nothing but to count. */
  readonly occurrence?: number | undefined;
}

export type AlertCommand =
  | { readonly type: 'alert-fired'; readonly alert: AlertReport }
  | { readonly type: 'alert-recovered'; readonly alert: AlertReport }
  /** A silence began that may be about it. */
  | { readonly type: 'quiet' }
  /** A silence, or the window of a change, is over before its time, or is another one. */
  | {
      readonly type: 'end-silence';
      readonly silence: string;
      /** When the window ends from now on: what it holds waits for that. */
      readonly movedTo?: string | undefined;
    };
