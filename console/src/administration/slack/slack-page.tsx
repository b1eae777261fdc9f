import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { $api, api } from '../../api/client.ts';
import { useMe } from '../../app/use-me.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Named } from '../../desk/named.tsx';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { CHANGED, type SlackApp } from './slack-app.ts';
import { SlackForm } from './slack-form.tsx';
import { SlackManifest } from './slack-manifest.tsx';

/** The app by which people are paged in Slack: whether there is one, how it is made, what it is known by. */
export function SlackPage() {
  const mayChange = useMe().has('admin');
  const { data: app, error, refetch } = $api.useQuery('get', '/chat/slack');
  return (
    <PartPage section="slack">
      <SpaceBetween size="l">
        {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
        {app === undefined && error === null ? <Waiting /> : null}
        {app === undefined ? null : (
          <SpaceBetween size="l">
            <State app={app} mayChange={mayChange} />
            {mayChange ? (
              <SpaceBetween size="l">
                <SlackManifest open={!app.set} />
                <SlackForm key={app.setAt} team={app.team} />
              </SpaceBetween>
            ) : null}
          </SpaceBetween>
        )}
      </SpaceBetween>
    </PartPage>
  );
}

function State({ app, mayChange }: { readonly app: SlackApp; readonly mayChange: boolean }) {
  const { slack } = useAdministrationWords();
  const { act, busy, failed } = useAct(CHANGED);
  const { set, team, setAt, setBy } = app;
  const remove = (
    <Button loading={busy} onClick={() => void act(() => api.DELETE('/chat/slack'), slack.removed)}>
      {slack.remove}
    </Button>
  );
  return (
    <Container header={<Header actions={mayChange && set ? remove : null}>{slack.app}</Header>}>
      <SpaceBetween size="m">
        <StatusIndicator type={set ? 'success' : 'stopped'}>{set ? slack.isSet : slack.isNotSet}</StatusIndicator>
        {set ? (
          <KeyValuePairs
            columns={3}
            items={[
              { label: slack.team, value: team ?? slack.anyTeam },
              { label: slack.at, value: setAt === null ? '–' : <Instant at={setAt} /> },
              { label: slack.by, value: setBy === null ? '–' : <Named email={setBy} withAddress /> },
            ]}
          />
        ) : null}
        {mayChange ? null : slack.adminsOnly}
        {failed === null ? null : <Failure error={failed} />}
      </SpaceBetween>
    </Container>
  );
}
