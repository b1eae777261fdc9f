import type { components } from '../../../client/api.d.ts';

export type SlackApp = components['schemas']['SlackApp'];
export type SlackKeys = components['schemas']['SetSlackBody'];

/** What is read anew when it was set or taken away. */
export const CHANGED = ['/chat/slack', '/setup'];
