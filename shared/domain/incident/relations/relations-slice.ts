import { withoutSilence } from '#domain/incident/alert/silence.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { link } from './link.ts';
import { adopt, childrenRecovered, moveUnder, resolveWithParent } from './relations.ts';

/** What it has to do with other records. */
export const RELATIONS = {
  decisions: {
    link,
    adopt,
    'move-under': moveUnder,
    'resolve-with-parent': resolveWithParent,
    'children-recovered': childrenRecovered,
  },
  folds: {
    linked: (record, { data }) => ({ links: [...record.links, data] }),
    adopted: () => ({ hasChildren: true }),
    'children-recovered': (_record, { at }) => ({ childrenQuietAt: at }),
    'left-open': (record, { at, data }) => ({
      ...withoutSilence(record, 'storm', at),
      resolvedWith: data.resolution,
    }),
  },
} satisfies Slice;
