import type { components } from '../../../client/api.d.ts';

export type Person = components['schemas']['Person'];
