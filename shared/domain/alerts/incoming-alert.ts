import type { AlertReport } from '#domain/incident/commands.ts';
import type { Level } from '#events/vocabulary.ts';

/** An alert of any source in the desk's own words, by the desk's own rules (to-incoming.ts). */
export interface IncomingAlert extends AlertReport {
  readonly state: 'firing' | 'resolved';
  readonly title: string;
  readonly description: string;
  /** What it is about as the source calls it. */
  readonly names: readonly string[];
  /** Ids of the register that the names lead to. */
  readonly registered: readonly string[];
  /** What goes onto the record: the ids, then the names, so that a record is found by either (LOG8). */
  readonly configurationItems: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** The sender, where it has a name of its own in the configuration. */
  readonly integration: string | null;
  /** Its source says the same again while it fires: equal words some time later are one occurrence more. */
  readonly resends: boolean;
  /** What rules say beyond the alert itself. */
  readonly rules: {
    readonly group?: string;
    readonly category?: string;
    readonly impact?: Level;
    readonly urgency?: Level;
  };
}
