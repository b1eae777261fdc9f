import type { components } from '../../../client/api.d.ts';

export type Item = components['schemas']['ConfigurationItem'];
