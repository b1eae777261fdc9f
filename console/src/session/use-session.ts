import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('outside SessionContext');
  return session;
}

/** Whether what is asked of the desk waits until somebody signs in again. */
export function useSessionEnded(): boolean {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.watch(listener),
    () => session.ended(),
  );
}
