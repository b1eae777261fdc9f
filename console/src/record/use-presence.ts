import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import { useMe } from '../app/use-me.ts';

/** Whoever leafs through a queue has not come to stay; opening a record costs them nothing more than reading it. */
const STAYS_MS = 5_000;
const SAYS_SO_MS = 60_000;

/** Says once a minute that the person has the record open, and answers who else has. It keeps nobody from anything. */
export function usePresence(number: string): readonly string[] {
  const { email } = useMe();
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), STAYS_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    queryKey: ['presence', number],
    queryFn: async () => (await api.PUT('/incidents/{number}/presence', { params: { path: { number } } })).data ?? null,
    enabled: stays,
    refetchInterval: SAYS_SO_MS,
    staleTime: SAYS_SO_MS / 2,
    // It is not worth a word when it fails: it keeps nobody from anything.
    retry: false,
  });
  return (data?.items ?? []).filter((one) => one.email !== email).map((one) => one.name ?? one.email);
}
