import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { paths } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { Failure } from '../parts/failure.tsx';
import { Written } from '../parts/text/written.tsx';
import { useWords } from '../words/words.ts';
import styles from './mail-preview.module.css';

type Asked = NonNullable<
  paths['/incidents/{number}/mail-preview']['post']['requestBody']
>['content']['application/json'];

interface MailPreviewProps {
  readonly number: string;
  /** What is about to be done; null while it is not written yet. */
  readonly asked: Asked | null;
}

/** What people outside will read, written by the desk when somebody wants to see it. What is changed meanwhile takes it away. */
export function MailPreview({ number, asked }: MailPreviewProps) {
  const { record: words, app } = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const key = JSON.stringify(asked);
  const shown = asked !== null && wanted === key;
  const params = { path: { number } };
  const body: Asked = asked ?? { command: 'close', body: {} };
  const preview = $api.useQuery(
    'post',
    '/incidents/{number}/mail-preview',
    { params, body },
    { enabled: shown, gcTime: 0 },
  );
  return (
    <SpaceBetween size="xs">
      <Button
        variant="inline-link"
        formAction="none"
        iconName="envelope"
        disabled={asked === null}
        ariaExpanded={shown}
        onClick={() => setWanted(shown ? null : key)}
      >
        {words.showMail}
      </Button>
      {shown && preview.isLoading ? <Box color="text-status-inactive">{app.loading}</Box> : null}
      {shown && preview.error !== null ? <Failure error={preview.error} /> : null}
      {shown && preview.data?.items.length === 0 ? <Box color="text-status-inactive">{words.noMail}</Box> : null}
      {shown ? mailsOf(preview.data?.items ?? []).map((mail) => <Mail key={mail.readers.join()} {...mail} />) : null}
    </SpaceBetween>
  );
}

interface Shown {
  readonly readers: readonly string[];
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

function Mail({ readers, language, subject, text }: Shown) {
  const { record: words } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long mail scrolls, and what scrolls must be reached by the keyboard.
    <section className={styles.mail} aria-label={words.mailAsRead(readers.join(', '))} tabIndex={0}>
      <Box variant="small">{words.mailAsRead(readers.join(', '))}</Box>
      <div lang={language}>
        <Box fontWeight="bold">{subject}</Box>
        <Written text={text} />
      </div>
    </section>
  );
}

/** Whoever reads the same stands together. */
function mailsOf(items: readonly { to: string; language: string; subject: string; text: string }[]): Shown[] {
  const alike = Map.groupBy(items, ({ subject, text }) => `${subject}\n${text}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, readers: same.map(({ to }) => to) }];
  });
}
