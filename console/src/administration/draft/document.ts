import type { components } from '../../../client/api.d.ts';

/** The configuration without its version, which is no part of what is edited. */
export type Document = Omit<components['schemas']['Configuration'], 'version'>;

/** What somebody changed, and the version they began with. */
export interface Draft {
  readonly version: number;
  readonly base: Document;
  readonly document: Document;
}

export function documentOf({ version: _, ...document }: components['schemas']['Configuration']): Document {
  return document;
}
