import type { ChangeEnd } from '#events/change/change.ts';

/** Asked by a change of the incident it was raised from (use-cases/changes/carry-out.ts). */
export type ChangeSideCommand =
  | {
      readonly type: 'link-change';
      readonly change: string;
      /** An earlier one, which is over. */
      readonly replaces: string | null;
    }
  | {
      readonly type: 'end-change';
      readonly change: string;
      readonly outcome: ChangeEnd;
      readonly notes: string | null;
      readonly endedBy: string | null;
    };
