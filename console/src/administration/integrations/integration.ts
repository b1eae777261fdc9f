import type { components } from '../../../client/api.d.ts';

export type Integration = components['schemas']['Integrations']['items'][number];
