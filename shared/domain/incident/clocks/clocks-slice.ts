import type { Slice } from '#domain/incident/slice.ts';
import { breach, warn } from './clock-effects.ts';
import { clocksDue } from './plan-clocks.ts';
import { reconfigure } from './reconfiguration.ts';

/** What was promised of its time. */
export const CLOCKS = {
  decisions: { reconfigure: (draft, { to, why }) => reconfigure(draft, to, why) },
  folds: {
    reconfigured: (_record, { data }) => ({ configurationVersion: data.to }),
    'sla-warned': () => ({}),
    'sla-breached': () => ({}),
  },
  effects: {
    'response-warning': warn,
    'resolution-warning': warn,
    'group-warning': warn,
    'supplier-warning': warn,
    'response-deadline': breach,
    'resolution-deadline': breach,
    'group-deadline': breach,
    'supplier-deadline': breach,
  },
  plan: clocksDue,
} satisfies Slice;
