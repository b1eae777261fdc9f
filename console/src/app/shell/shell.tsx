import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import Flashbar from '@cloudscape-design/components/flashbar';
import SplitPanel from '@cloudscape-design/components/split-panel';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useWords } from '../../words/words.ts';
import { Navigation } from './navigation.tsx';
import { SessionEnded } from './session-ended.tsx';
import styles from './shell.module.css';
import { type Notice, ShellContext, type Shell as ShellOfPages } from './shell-context.ts';
import { TopBar } from './top-bar.tsx';
import { useNotices } from './use-notices.tsx';

const TOP_BAR = 'top-bar';
/** Of a telephone's height: a question with its button, and what it is about above. */
const PANEL_SHARE = 0.6;

/** What stands around every page of the desk: the bar, the navigation, notices, the split panel. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { app } = useWords();
  const notices = useNotices();
  const [panel, showPanel] = useState<{ header: string; onClose(): void } | null>(null);
  const [panelHost, setPanelHost] = useState<HTMLElement | null>(null);
  const [navigationOpen, setNavigationOpen] = useState(innerWidth > 1200);
  const narrow = useNarrow();
  const [panelSize, setPanelSize] = useState(() => innerHeight * PANEL_SHARE);
  const notify = useCallback((notice: Notice) => notices.add(notice), [notices.add]);
  const shell = useMemo<ShellOfPages>(() => ({ notify, panelHost, showPanel }), [notify, panelHost]);
  return (
    <ShellContext value={shell}>
      <div id={TOP_BAR}>
        <TopBar />
        <div className={styles.done}>
          <Flashbar items={notices.done} />
        </div>
      </div>
      <AppLayoutToolbar
        headerSelector={`#${TOP_BAR}`}
        navigation={<Navigation />}
        navigationOpen={navigationOpen}
        onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
        navigationWidth={220}
        toolsHide
        stickyNotifications
        notifications={
          <>
            <SessionEnded />
            <Flashbar items={notices.toRead} />
          </>
        }
        splitPanel={
          panel === null ? undefined : (
            <SplitPanel header={panel.header} closeBehavior="hide">
              <div ref={setPanelHost} />
            </SplitPanel>
          )
        }
        splitPanelOpen={panel !== null}
        onSplitPanelToggle={({ detail }) => detail.open || panel?.onClose()}
        splitPanelPreferences={{ position: 'side' }}
        {...(narrow && { splitPanelSize: panelSize, onSplitPanelResize: ({ detail }) => setPanelSize(detail.size) })}
        content={children}
        ariaLabels={{
          navigation: app.navigation,
          navigationToggle: app.openNavigation,
          navigationClose: app.closeNavigation,
          notifications: app.notifications,
        }}
      />
    </ShellContext>
  );
}
