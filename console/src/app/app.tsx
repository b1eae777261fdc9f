import I18nProvider from '@cloudscape-design/components/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { Refused } from '../api/problem.ts';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/use-session.ts';
import { ReadingContext, type Words } from '../words/words.ts';
import { useMe } from './use-me.ts';

/** The desk's people and its requesters share nothing but the ground, so neither loads what the other needs. */
const DeskApp = lazy(() => import('./desk-app.tsx').then(({ DeskApp: component }) => ({ default: component })));
const PortalApp = lazy(() => import('../portal/portal-app.tsx').then(({ PortalApp: c }) => ({ default: c })));

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
  readonly language: string;
  readonly words: Words;
}

export function App({ session, language, words }: AppProps) {
  return (
    <ReadingContext value={{ language, words }}>
      <I18nProvider locale={language} messages={[words.messages]}>
        <SessionContext value={session}>
          <QueryClientProvider client={queries}>
            <BrowserRouter basename="/console">
              <Suspense fallback={null}>
                <ByRole />
              </Suspense>
            </BrowserRouter>
          </QueryClientProvider>
        </SessionContext>
      </I18nProvider>
    </ReadingContext>
  );
}

/** Whoever is a requester and nothing else has the portal. */
function ByRole() {
  const { worksHere } = useMe();
  return worksHere ? <DeskApp /> : <PortalApp />;
}
