import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter, useLocation } from 'react-router';
import { Refused } from '../api/problem.ts';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/use-session.ts';
import { chosenLanguage } from '../words/words.ts';
import { loadAhead } from './load-ahead.ts';
import { useMe } from './use-me.ts';

/** The desk's people and its requesters share nothing but the ground, so neither loads what the other needs. */
const DeskApp = lazy(() => {
  loadAhead(chosenLanguage());
  return import('./desk-in-words.tsx').then(({ deskIn }) => deskIn(chosenLanguage()));
});
const PortalApp = lazy(() =>
  import('../portal/portal-in-words.tsx').then(({ portalIn }) => portalIn(chosenLanguage())),
);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // The client has tried a lost connection three times already; a refusal does not change by asking again.
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
    mutations: { retry: false },
  },
});

interface AppProps {
  readonly session: Session;
}

export function App({ session }: AppProps) {
  return (
    <SessionContext value={session}>
      <QueryClientProvider client={queries}>
        <BrowserRouter basename="/console">
          <Suspense fallback={null}>
            <ByRole />
          </Suspense>
        </BrowserRouter>
      </QueryClientProvider>
    </SessionContext>
  );
}

/** Whoever is a requester and nothing else has the portal; others report there, too. */
function ByRole() {
  const { worksHere } = useMe();
  const { pathname } = useLocation();
  const reports = pathname === '/portal' || pathname.startsWith('/portal/');
  return worksHere && !reports ? <DeskApp /> : <PortalApp />;
}
