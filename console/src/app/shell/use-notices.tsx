import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { useCallback, useMemo, useState } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import type { Notice } from './shell-context.ts';

/** A success needs no reader; what went wrong stays until somebody has read it. */
const SUCCESS_STAYS_MS = 6_000;

/** The notices on the screen. */
export function useNotices() {
  const { app } = useWords();
  const [notices, setNotices] = useState<readonly (Notice & { readonly id: string })[]>([]);
  const remove = useCallback((id: string) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const add = useCallback(
    (notice: Notice) => {
      const id = crypto.randomUUID();
      setNotices((all) => [...all, { ...notice, id }]);
      if (notice.type === 'success') setTimeout(() => remove(id), SUCCESS_STAYS_MS);
    },
    [remove],
  );
  const items = useMemo(
    () =>
      notices.map(
        ({ id, type, text, link }): FlashbarProps.MessageDefinition => ({
          id,
          type,
          content:
            link === undefined ? (
              text
            ) : (
              <>
                {text} <PageLink to={link.href}>{link.text}</PageLink>
              </>
            ),
          dismissible: true,
          dismissLabel: app.dismiss,
          onDismiss: () => remove(id),
        }),
      ),
    [notices, app.dismiss, remove],
  );
  return { items, add };
}
