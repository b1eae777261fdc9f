import type { AlertReport } from '#domain/incident/alert/alert-commands.ts';
import type { AlertWords } from '#events/incident/alert.ts';
import type { Level } from '#events/terms/vocabulary.ts';

/** An alert of any source in the desk's own words, by the desk's own rules (to-incoming.ts). */
export interface IncomingAlert extends Omit<AlertReport, 'member' | 'since'> {
  readonly state: 'firing' | 'resolved';
  /** The sender, where it has a name of its own in the configuration; its keys are no other's. */
  readonly integration: string | null;
  /** Which of several things under the key; where the source names none, what the source knows it by. */
  readonly member: string;
  /** Keys of the source under which it was known before keys belonged to integrations, the likeliest first. */
  readonly formerKeys: readonly string[];
  /** When it was sent by the sender's clock, where it says so and can be believed: what is late is judged by it alone. */
  readonly sentAt: string | null;
  readonly since: string | null;
  /** By an id of the message, or by everything it says. */
  readonly identifiedBy: 'id' | 'words';
  /** Its source says the same again while it fires: equal words so many seconds later are one occurrence more. */
  readonly resendsAfterSeconds: number | null;
  readonly title: string;
  readonly description: string;
  readonly words: AlertWords;
  /** What it is about as the source calls it. */
  readonly names: readonly string[];
  /** Ids of the register that the names lead to. */
  readonly registered: readonly string[];
  /** What goes onto the record: the ids, then the names, so that a record is found by either (LOG8). */
  readonly configurationItems: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** What rules say beyond the alert itself. */
  readonly rules: {
    readonly group?: string;
    readonly category?: string;
    readonly impact?: Level;
    readonly urgency?: Level;
  };
}
