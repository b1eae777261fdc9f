import type { Incident } from '../../use-record.ts';

/** What every form of an act is given. */
export interface ActPanelProps {
  readonly record: Incident;
  readonly onDone: () => void;
}
