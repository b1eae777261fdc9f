import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import styles from '../../articles/articles.module.css';
import { Named } from '../../desk/named.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Markdown } from '../../parts/text/markdown.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { About } from '../about.tsx';
import { actsOn, type Change } from '../change.ts';
import { useChangesWords } from '../use-changes-words.ts';
import { AssignForm } from './assign-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { ImplementForm } from './implement-form.tsx';
import { ScheduleForm } from './schedule-form.tsx';

/** One change: what is to be done, who said what of it, when, and what came of it. */
export function OneChange({ change }: { readonly change: Change }) {
  const words = useChangesWords();
  const acts = actsOn(change, useMe());
  const about = (
    <div className={styles.line}>
      <About change={change} />
    </div>
  );
  return (
    <Page title={`${change.number} ${change.title}`} description={about}>
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">{words.what}</Header>}>
          <SpaceBetween size="s">
            {change.description === '' ? null : <Markdown text={change.description} />}
            {change.configurationItems.length === 0 ? null : <small>{change.configurationItems.join(', ')}</small>}
            <Said change={change} />
            {acts.includes('cancel') ? <AssignForm key={change.assignee} change={change} /> : null}
            {change.conflicts.map(({ number, items }) => (
              <StatusIndicator key={number} type="warning">
                <PageLink to={`/changes/${number}`}>{words.meets(number)}</PageLink> {items.join(', ')}
              </StatusIndicator>
            ))}
          </SpaceBetween>
        </Container>
        {acts.includes('schedule') ? <ScheduleForm key={change.window?.from} change={change} /> : null}
        {acts.includes('implement') ? <ImplementForm change={change} /> : null}
        {acts.includes('cancel') ? <DecideForm change={change} acts={acts} /> : null}
      </SpaceBetween>
    </Page>
  );
}

/** Who did what, in its order. */
function Said({ change }: { readonly change: Change }) {
  const words = useChangesWords();
  const { requestedBy, requestedAt, approval, refusal, implementation, status } = change;
  return (
    <>
      <Line text={words.requestedBy} by={requestedBy} at={requestedAt} />
      {approval === null ? null : <Line text={words.statuses.approved} {...approval} />}
      {refusal === null ? null : <Line text={words.statuses[status]} {...refusal} />}
      {implementation === null ? null : (
        <Line text={words.outcomes[implementation.outcome]} {...implementation} reason={implementation.notes} />
      )}
    </>
  );
}

interface LineProps {
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly reason?: string | null;
}

function Line({ text, by, at, reason = null }: LineProps) {
  return (
    <div>
      <div className={styles.line}>
        <span>{text}</span>
        <Named email={by} />
        <Instant at={at} />
      </div>
      {reason === null ? null : <Markdown text={reason} />}
    </div>
  );
}
