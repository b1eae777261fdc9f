import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { sectionOf } from './section-of.ts';

/** What is missing before the desk can be relied on, each with what somebody does about it. */
export function SetupPage() {
  const { setup } = useAdministrationWords();
  const asked = $api.useQuery('get', '/setup', {}, every(60));
  const items = asked.data?.items ?? [];
  return (
    <PartPage section="setup">
      <SpaceBetween size="m">
        {asked.error === null ? null : <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.isPending ? <Waiting /> : null}
        {asked.data !== undefined && items.length === 0 ? <Box>{setup.nothing}</Box> : null}
        {items.map(({ code, about, text, remedy }) => (
          <Alert key={`${code} ${about}`} type="warning" header={text}>
            {remedy} <There about={about} />
          </Alert>
        ))}
      </SpaceBetween>
    </PartPage>
  );
}

function There({ about }: { readonly about: string }) {
  const { setup } = useAdministrationWords();
  const section = sectionOf(about);
  return section === null ? null : <PageLink to={section}>{setup.open(about)}</PageLink>;
}
