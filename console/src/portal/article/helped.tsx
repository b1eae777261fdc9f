import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';

interface HelpedProps {
  readonly number: string;
  /** What they said before; null where they did not. */
  readonly vote: boolean | null;
}

/** "Did this help?", and the way on where it did not. */
export function Helped({ number, vote }: HelpedProps) {
  const { portal } = useWords();
  const { article: words } = portal;
  const queries = useQueryClient();
  const [failed, setFailed] = useState<unknown>(null);
  const say = async (useful: boolean) => {
    setFailed(null);
    try {
      await api.POST('/articles/{number}/votes', { params: { path: { number } }, body: { useful } });
      await queries.invalidateQueries({ queryKey: ['get', '/articles/{number}'] });
    } catch (error) {
      // Recovery: it is shown beside the question, which can be answered again.
      setFailed(error);
    }
  };
  return (
    <section aria-label={words.helped}>
      <SpaceBetween size="s">
        <h2>{words.helped}</h2>
        <SpaceBetween size="xs" direction="horizontal">
          {([true, false] as const).map((useful) => (
            <Button
              key={String(useful)}
              variant={vote === useful ? 'primary' : 'normal'}
              nativeButtonAttributes={{ 'aria-pressed': vote === useful }}
              onClick={() => void say(useful)}
            >
              {useful ? words.yes : words.no}
            </Button>
          ))}
        </SpaceBetween>
        <div role="status">{vote === null ? null : vote ? words.thanks : words.sorry}</div>
        {vote === false ? <PageLink to="/portal/report">{portal.report}</PageLink> : null}
        {failed === null ? null : <Failure error={failed} />}
      </SpaceBetween>
    </section>
  );
}
