import type { AlertReport } from '#domain/incident/commands.ts';

/** An alert of any source in the desk's own words. */
export interface IncomingAlert extends AlertReport {
  readonly state: 'firing' | 'resolved';
  readonly title: string;
  readonly description: string;
  readonly configurationItems: readonly string[];
}
