/** Every administrative act. Adding one is a file in `administration/`, a line below, and its name at the route that does it. */
import * as z from 'zod';
import { addressCleared } from './administration/address-cleared.v1.ts';
import { configurationPublished } from './administration/configuration-published.v1.ts';
import { replayBegun } from './administration/replay-begun.v1.ts';
import { secretSet } from './administration/secrets/secret-set.v1.ts';
import { tokenMade } from './administration/secrets/token-made.v1.ts';
import { tokenRevoked } from './administration/secrets/token-revoked.v1.ts';
import { silenceEnded } from './administration/silence-ended.v1.ts';
import { silenceMade } from './administration/silence-made.v1.ts';
import { tenantChanged } from './administration/tenant-changed.v1.ts';
import { RECORD_ACTS } from './catalogue.ts';

export const ACTS = {
  'configuration-published': configurationPublished,
  'replay-begun': replayBegun,
  'token-made': tokenMade,
  'token-revoked': tokenRevoked,
  'secret-set': secretSet,
  'address-cleared': addressCleared,
  'silence-made': silenceMade,
  'silence-ended': silenceEnded,
  'tenant-changed': tenantChanged,
  ...RECORD_ACTS,
} as const;

export type ActName = keyof typeof ACTS;

type StateOf<Name extends ActName> = z.input<(typeof ACTS)[Name]['state']>;

/** What was done, to what, and how that stood before and after. */
export type Act = {
  [Name in ActName]: {
    readonly what: Name;
    readonly about: string;
    readonly before: StateOf<Name> | null;
    readonly after: StateOf<Name> | null;
  };
}[ActName];

/** An act as it is kept: who did it, and when. */
export type WrittenAct = Act & { readonly id: string; readonly at: string; readonly by: string };

export const ActNameSchema = z.enum(Object.keys(ACTS) as [ActName, ...ActName[]]);
