import type { Major } from '#events/incident/major/major.ts';

/** What nobody has decided yet. @param proposedAt - null where an earlier release did not keep it */
export function proposedMajor(reason: string | null, proposedAt: string | null): Major {
  return { ...UNDECIDED, reason, proposedAt };
}

const UNDECIDED: Major = {
  state: 'proposed',
  reason: null,
  proposedAt: null,
  acceptedAt: null,
  commander: null,
  roles: {},
  bridge: null,
  plan: null,
  cadence: null,
  nextUpdateAt: null,
  milestones: [],
  present: [],
  review: null,
  settledAt: null,
};
