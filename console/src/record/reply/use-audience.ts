import { useCallback, useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import type { Incident } from '../use-record.ts';

/** Who reads what is being written: as the API names it. */
export type Audience = 'public' | 'internal';

const PREFIX = 'firstline.audience.';

/**
 * Whom the person writes to on this record. It is what they chose last here and changes by their hand alone: neither sending
 * nor news flips it.
 */
export function useAudience({ number, requester }: Incident): [Audience, (audience: Audience) => void] {
  const { email } = useMe();
  const key = `${PREFIX}${email}.${number}`;
  const [audience, setAudience] = useState<Audience>(() => startOf(localStorage.getItem(key), requester !== null));
  const choose = useCallback(
    (chosen: Audience) => {
      localStorage.setItem(key, chosen);
      setAudience(chosen);
    },
    [key],
  );
  // Where nobody is to answer, there is nothing to choose.
  return [requester === null ? 'internal' : audience, choose];
}

function startOf(kept: string | null, hasRequester: boolean): Audience {
  if (kept === 'public' || kept === 'internal') return kept;
  return hasRequester ? 'public' : 'internal';
}
