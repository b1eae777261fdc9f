import type { components } from '../../client/api.d.ts';

export type Schedule = components['schemas']['Schedule'];
export type Layer = Schedule['layers'][number];

/** What is read anew when one changed. */
export const CHANGED = [
  ...['/schedules', '/schedules/{name}/shifts', '/schedules/{name}/overrides', '/schedules/{name}/on-call', '/on-call'],
  '/setup',
];
