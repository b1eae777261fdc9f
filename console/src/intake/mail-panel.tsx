import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { components } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { Panel } from '../app/shell/panel.tsx';
import { Failure } from '../parts/failure.tsx';
import { Written } from '../parts/text/written.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';
import { MailDecision } from './mail-decision.tsx';

type HeldMail = components['schemas']['HeldMail'];

interface MailPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One mail whole, beside the list: as text, since nobody has vouched for it. */
export function MailPanel({ id, onClose }: MailPanelProps) {
  const { app, intake } = useWords();
  const mail = $api.useQuery('get', '/mail/unprocessed/{id}', { params: { path: { id } } });
  return (
    <Panel header={mail.data?.subject || intake.noSubject} onClose={onClose}>
      <SpaceBetween size="m">
        {mail.error === null ? null : <Failure error={mail.error} onRetry={() => void mail.refetch()} />}
        {mail.isPending ? <StatusIndicator type="loading">{app.loading}</StatusIndicator> : null}
        {mail.data === undefined ? null : <Content mail={mail.data} />}
        {mail.data === undefined ? null : <MailDecision mail={mail.data} onDone={onClose} />}
      </SpaceBetween>
    </Panel>
  );
}

function Content({ mail }: { readonly mail: HeldMail }) {
  const { intake } = useWords();
  const { content, from, at, action, reason, trust, envelope } = mail;
  const sender = content?.from?.name ? `${content.from.name} <${content.from.address}>` : from;
  const files = content?.attachments.map(({ name }) => name).join(', ');
  const verdicts = trust && `SPF ${trust.spf} · DKIM ${trust.dkim} · DMARC ${trust.dmarc}`;
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={2}
        items={[
          { label: intake.from, value: sender ?? intake.nobody },
          { label: intake.arrived, value: <Instant at={at} /> },
          { label: intake.why, value: `${intake.actions[action]}: ${reason}` },
          { label: intake.to, value: envelope.recipients.join(', ') || '–' },
          ...(verdicts === null ? [] : [{ label: intake.trust, value: verdicts }]),
          ...(files ? [{ label: intake.files, value: files }] : []),
        ]}
      />
      {content === null ? (
        <Box color="text-body-secondary">{intake.noContent}</Box>
      ) : (
        <Box variant="pre">
          <Written text={content.text} />
        </Box>
      )}
    </SpaceBetween>
  );
}
