import type { Slice } from '#domain/incident/slice.ts';
import { alertFired, alertRecovered } from './alerting.ts';
import * as evolve from './evolve-alert.ts';
import { endMaintenance, quiet } from './maintenance.ts';
import { silencesDue } from './plan-silences.ts';
import { settle } from './settling.ts';

/** What monitoring sees, and when people are told of it. */
export const ALERT = {
  decisions: {
    'alert-fired': (draft, { alert }) => alertFired(draft, alert),
    'alert-recovered': (draft, { alert }) => alertRecovered(draft, alert),
    quiet,
  },
  folds: {
    'alert-repeated': evolve.alertRepeated,
    'alert-recovered': evolve.alertRecovered,
    'alert-flapping': evolve.alertFlapping,
    'alert-settled': evolve.alertSettled,
    'maintenance-began': evolve.maintenanceBegan,
    'maintenance-ended': evolve.maintenanceEnded,
  },
  effects: {
    'maintenance-end': (draft, { at }) => endMaintenance(draft, at),
    'alert-calm': (draft, { at }) => settle(draft, at),
  },
  plan: silencesDue,
} satisfies Slice;
