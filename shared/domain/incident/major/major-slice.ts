import type { Slice } from '#domain/incident/slice.ts';
import { acceptMajor } from './accept.ts';
import { changeMajor, setRoles } from './change.ts';
import { accepted, changed, demoted, joined, left, milestone, proposed, rejected, updated } from './evolve-major.ts';
import { joinMajor, leaveMajor, noteMajor, setMilestone } from './notes.ts';
import { countChildren, proposeMajor } from './propose.ts';
import { demoteMajor, rejectMajor } from './settle.ts';
import { updateMajor } from './update.ts';
import { majorDue, missUpdate, remindOfProposal } from './updates-due.ts';

/** Whether it is a major incident, and how that is run. Nothing of it touches status, clocks or children (Semantics, rule 52). */
export const MAJOR = {
  decisions: {
    'propose-major': proposeMajor,
    'accept-major': acceptMajor,
    'reject-major': rejectMajor,
    'demote-major': demoteMajor,
    'set-major-roles': setRoles,
    'change-major': changeMajor,
    'update-major': updateMajor,
    'set-milestone': setMilestone,
    'note-major': noteMajor,
    'join-major': joinMajor,
    'leave-major': leaveMajor,
    'count-children': countChildren,
  },
  folds: {
    'major-proposed': proposed,
    'major-accepted': accepted,
    'major-rejected': rejected,
    'major-demoted': demoted,
    'major-changed': changed,
    'major-updated': updated,
    'major-noted': () => ({}),
    'major-joined': joined,
    'major-left': left,
    'major-reminded': (_record, { data }) => ({ majorReminders: data.reminder }),
    'milestone-set': milestone,
  },
  effects: { 'update-deadline': missUpdate, 'major-reminder': remindOfProposal },
  plan: majorDue,
} satisfies Slice;
