import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { useCallback, useMemo, useState } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import type { Notice } from './shell-context.ts';

/** A success needs no reader; what went wrong stays until somebody has read it. */
const SUCCESS_STAYS_MS = 6_000;

const isDone = ({ type }: FlashbarProps.MessageDefinition): boolean => type === 'success';

/** The notices on the screen: what was done, which goes by itself, and what somebody has to read. */
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
  const [done, toRead] = useMemo(() => {
    const shown = notices.map(
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
    );
    return [shown.filter(isDone), shown.filter((one) => !isDone(one))];
  }, [notices, app.dismiss, remove]);
  return { done, toRead, add };
}
