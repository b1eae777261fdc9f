import { NOT_STANDING } from '#domain/incident/record/not-standing.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { followUpDue, remindOfFollowUp } from './follow-up.ts';
import { holdRemindersDue } from './hold-reminders.ts';
import { remindOfHold } from './remind-of-hold.ts';
import { hold, resume } from './standing.ts';

/** What stands still for a reason, until somebody answers or goes on. */
export const HOLDS = {
  decisions: {
    hold,
    resume: (draft, { comment }) => resume(draft, comment ?? 'the desk goes on'),
  },
  folds: {
    held: (record, { at, as, by, data }) => ({
      status: 'on_hold',
      // Who asks the requester is their first contact and keeps them informed (ASG3).
      owner: record.owner ?? (as === 'desk' && data.tellRequester ? by : null),
      hold: { reason: data.reason, since: at, followUpAt: data.followUpAt, reminded: 0 },
      followedUp: false,
    }),
    resumed: (_record, { data }) => ({ status: data.to, ...NOT_STANDING }),
    'follow-up-due': () => ({ followedUp: true }),
    'hold-reminded': ({ hold }, { data }) => ({ hold: hold && { ...hold, reminded: data.count } }),
  },
  effects: { 'follow-up': remindOfFollowUp, 'hold-reminder': remindOfHold },
  plan: (record, configuration) => [...followUpDue(record), ...holdRemindersDue(record, configuration)],
} satisfies Slice;
