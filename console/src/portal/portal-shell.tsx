import { type ReactNode, useMemo } from 'react';
import { SessionEnded } from '../app/shell/session-ended.tsx';
import { type Shell, ShellContext } from '../app/shell/shell-context.ts';
import { useMe } from '../app/use-me.ts';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';
import css from './portal.module.css';
import { PortalSettings } from './portal-settings.tsx';
import { usePortal } from './use-portal.ts';
import { usePortalNotices } from './use-portal-notices.tsx';

/** What stands around every page here: who this is, notices, and the page in one column. */
export function PortalShell({ children }: { readonly children: ReactNode }) {
  const { app, portal: words } = useWords();
  const { worksHere } = useMe();
  const { notice, add } = usePortalNotices();
  const desk = usePortal().data;
  // There is no panel: everything asked for is asked where it stands.
  const shell = useMemo<Shell>(() => ({ notify: add, panelHost: null, showPanel: () => undefined }), [add]);
  return (
    <ShellContext value={shell}>
      <div className={css.portal}>
        <header className={css.head}>
          <PageLink to="/portal" variant="secondary" fontSize="heading-m">
            {desk?.name ?? app.name}
          </PageLink>
          {worksHere ? <PageLink to="/">{words.toDesk}</PageLink> : null}
        </header>
        <div className={css.notices}>
          <SessionEnded />
          {notice}
        </div>
        <main className={css.page}>{children}</main>
        <PortalSettings />
      </div>
    </ShellContext>
  );
}
