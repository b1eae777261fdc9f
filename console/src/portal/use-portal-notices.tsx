import Alert from '@cloudscape-design/components/alert';
import { type ReactNode, useCallback, useState } from 'react';
import type { Notice } from '../app/shell/shell-context.ts';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';

const SUCCESS_STAYS_MS = 6_000;

/** What was done or went wrong, one at a time: a phone has no room for a stack. */
export function usePortalNotices(): { readonly notice: ReactNode; readonly add: (notice: Notice) => void } {
  const { app } = useWords();
  const [shown, setShown] = useState<Notice | null>(null);
  const add = useCallback((notice: Notice) => {
    setShown(notice);
    if (notice.type !== 'success') return;
    setTimeout(() => setShown((now) => (now === notice ? null : now)), SUCCESS_STAYS_MS);
  }, []);
  const notice = (
    <div role="status">
      {shown === null ? null : (
        <Alert type={shown.type} dismissible dismissAriaLabel={app.dismiss} onDismiss={() => setShown(null)}>
          {shown.text} {shown.link ? <PageLink to={shown.link.href}>{shown.link.text}</PageLink> : null}
        </Alert>
      )}
    </div>
  );
  return { notice, add };
}
