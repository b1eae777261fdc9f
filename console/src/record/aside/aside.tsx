import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMe } from '../../app/use-me.ts';
import { later } from '../../parts/later.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import { MAJOR_MANAGERS, WORKERS } from '../acts/acts.ts';
import { ReportLinks } from '../report-links.tsx';
import type { Incident } from '../use-record.ts';
import { Details } from './details.tsx';
import { Mails } from './mails.tsx';
import { Pages } from './pages.tsx';
import { People } from './people.tsx';
import { Relations } from './relations.tsx';
import { Section } from './section.tsx';
import { Tasks } from './tasks.tsx';
import { Verification } from './verification.tsx';

const NearbyChanges = later(() => import('../../changes/nearby-changes.tsx').then((part) => part.NearbyChanges));

/** Everything about a record that is not its conversation; each part is read when it is opened, but for what was changed before. */
export function Aside({ record }: { readonly record: Incident }) {
  const { record: words } = useWords();
  const me = useMe();
  const mayAct = me.has(...WORKERS);
  const { number, openedAt, configurationItems } = record;
  return (
    <div>
      {configurationItems.length === 0 ? null : <NearbyChanges number={number} openedAt={openedAt} />}
      <Section title={words.details} open>
        {() => <Details record={record} />}
      </Section>
      <Section title={words.tasks.title}>{() => <Tasks number={number} mayAct={mayAct} />}</Section>
      <Section title={words.relations.title} counter={counterOf(record)}>
        {() => <Relations record={record} mayLink={me.worksHere} mayAnnounce={me.has(...MAJOR_MANAGERS)} />}
      </Section>
      <Section title={words.people.title} counter={`(${record.participants.length})`}>
        {() => <People record={record} mayAct={mayAct} />}
      </Section>
      <Section title={words.mails.title}>{() => <Mails number={number} />}</Section>
      <Section title={words.pages.title}>{() => <Pages record={record} />}</Section>
      <Section title={words.lookBack.title}>
        {() => (
          <SpaceBetween size="xs">
            <PageLink to={`/incidents/${number}/review`}>{words.lookBack.review}</PageLink>
            <ReportLinks number={number} />
          </SpaceBetween>
        )}
      </Section>
      <Section title={words.journal.title}>{() => <Verification number={number} />}</Section>
    </div>
  );
}

function counterOf({ parent, problem, links, configurationItems }: Incident): string {
  const above = [parent, problem].filter((one) => one !== null);
  return `(${links.length + configurationItems.length + above.length})`;
}
