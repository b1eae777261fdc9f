import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Panel } from '../../app/shell/panel.tsx';
import styles from '../../majors/board/major-lines.module.css';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { Failure } from '../../parts/failure.tsx';
import { Written } from '../../parts/text/written.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { type Announcement, readIn } from '../announcement.ts';
import { About } from '../announcement-lines.tsx';
import { CorrectForm } from './correct-form.tsx';
import { NewsForm } from './news-form.tsx';

interface OnePanelProps {
  readonly number: string;
  readonly mayAnnounce: boolean;
  readonly onClose: () => void;
}

/** One announcement: what was said, since then too, and what is said next. */
export function OnePanel({ number, mayAnnounce, onClose }: OnePanelProps) {
  const { app } = useWords();
  const one = $api.useQuery('get', '/announcements/{number}', { params: { path: { number } } }, every(30));
  const announcement = one.data as Announcement | undefined;
  return (
    <Panel header={number} onClose={onClose}>
      {one.error === null ? null : <Failure error={one.error} onRetry={() => void one.refetch()} />}
      {announcement === undefined ? (
        <Box color="text-status-inactive">{one.error === null ? app.loading : null}</Box>
      ) : (
        <One announcement={announcement} mayAnnounce={mayAnnounce} />
      )}
    </Panel>
  );
}

type OneProps = Pick<OnePanelProps, 'mayAnnounce'> & { readonly announcement: Announcement };

function One({ announcement, mayAnnounce }: OneProps) {
  const { announcements: words } = useMajorsWords();
  const language = useLanguage();
  const [asked, setAsked] = useState<'update' | 'resolve' | 'correct' | null>(null);
  const { title, body } = readIn(announcement, language);
  const done = () => setAsked(null);
  const isOver = announcement.status === 'resolved';
  return (
    <SpaceBetween size="m">
      <div>
        <Box variant="h3">{title}</Box>
        <Written text={body} />
      </div>
      <div className={styles.line}>
        <About announcement={announcement} />
      </div>
      <Since announcement={announcement} />
      {!mayAnnounce || asked !== null ? null : (
        <SpaceBetween size="xs" direction="horizontal">
          {isOver ? null : (
            <SpaceBetween size="xs" direction="horizontal">
              <Button variant="primary" onClick={() => setAsked('update')}>
                {words.update}
              </Button>
              <Button onClick={() => setAsked('resolve')}>{words.resolve}</Button>
            </SpaceBetween>
          )}
          <Button onClick={() => setAsked('correct')}>{words.correct}</Button>
        </SpaceBetween>
      )}
      {asked === 'correct' ? <CorrectForm announcement={announcement} onDone={done} /> : null}
      {asked === 'update' || asked === 'resolve' ? (
        <NewsForm key={asked} announcement={announcement} how={asked} onDone={done} />
      ) : null}
    </SpaceBetween>
  );
}

/** What was said after it was announced, oldest first. */
function Since({ announcement: { updates } }: { readonly announcement: Announcement }) {
  const { announcements: words, update } = useMajorsWords();
  const language = useLanguage();
  if (updates.length === 0) return <Box color="text-body-secondary">{words.noUpdates}</Box>;
  return (
    <section aria-label={words.updates}>
      <Box variant="h4">{words.updates}</Box>
      <SpaceBetween size="xs">
        {updates.map(({ at, body, state, translations }) => (
          <div key={at}>
            <Instant at={at} /> {state === null ? null : update.states[state]}
            <Written text={translations[language]?.body ?? body} />
          </div>
        ))}
      </SpaceBetween>
    </section>
  );
}
