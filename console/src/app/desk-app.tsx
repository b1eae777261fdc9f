import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Route, Routes } from 'react-router';
import { ActionContext, ActionRegistry } from '../actions/action-registry.ts';
import { listenForKeys } from '../actions/single-keys.ts';
import { GlobalActions } from './global-actions.tsx';
import { NotFound } from './not-found.tsx';
import { PageFailure } from './page-failure.tsx';
import { PAGES } from './pages.ts';
import { Shell } from './shell/shell.tsx';
import { Waiting } from './waiting.tsx';

/** The desk's screens. */
export function DeskApp() {
  const [actions] = useState(() => new ActionRegistry());
  useEffect(() => listenForKeys(actions), [actions]);
  const routes = useMemo(() => PAGES.map(({ path, load }) => ({ path, Page: lazy(load) })), []);
  return (
    <ActionContext value={actions}>
      <Shell>
        <GlobalActions />
        <PageFailure>
          <Suspense fallback={<Waiting />}>
            <Routes>
              {routes.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </PageFailure>
      </Shell>
    </ActionContext>
  );
}
