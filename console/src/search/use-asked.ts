import { useLayoutEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { KINDS, type Kind } from './hit.ts';
import { typedAhead } from './typed-ahead.ts';

/** What is looked for, kept in the address, so that a link finds the same for somebody else and a way back ends here. */
export function useAsked() {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('q') ?? '';
  const [typed, setTyped] = useState(() => typedAhead.read() || asked);
  useLayoutEffect(() => {
    const ahead = typedAhead.read();
    typedAhead.keep('');
    if (ahead !== '') setTyped(ahead);
  }, []);
  const put = (name: string, value: string) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const kind: Kind | null = KINDS.find((one) => one === address.get('kind')) ?? null;
  return { asked, typed, setTyped, kind, put };
}
