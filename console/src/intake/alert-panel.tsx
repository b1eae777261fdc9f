import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { $api } from '../api/client.ts';
import { Panel } from '../app/shell/panel.tsx';
import { Failure } from '../parts/failure.tsx';
import { Written } from '../parts/text/written.tsx';
import { useWords } from '../words/words.ts';

interface AlertPanelProps {
  readonly id: string;
  readonly busy: boolean;
  /** Null for whoever may look alone. */
  readonly onRedrive: (() => void) | null;
  readonly onClose: () => void;
}

/** One alert as it came: what a sender says is shown as text and nothing else. */
export function AlertPanel({ id, busy, onRedrive, onClose }: AlertPanelProps) {
  const { app, intake } = useWords();
  const alert = $api.useQuery('get', '/alerts/unparsed/{id}', { params: { path: { id } } });
  const { data } = alert;
  return (
    <Panel header={data?.integration ?? data?.source ?? app.loading} onClose={onClose}>
      <SpaceBetween size="m">
        {alert.error === null ? null : <Failure error={alert.error} onRetry={() => void alert.refetch()} />}
        {alert.isPending ? <StatusIndicator type="loading">{app.loading}</StatusIndicator> : null}
        {onRedrive === null || data === undefined ? null : (
          <Button variant="primary" loading={busy} onClick={onRedrive}>
            {intake.redrive}
          </Button>
        )}
        {data?.failures.flatMap(({ index, errors }) =>
          errors.map(({ path, message }) => (
            <StatusIndicator key={`${index} ${path} ${message}`} type="warning">
              {path} {message}
            </StatusIndicator>
          )),
        )}
        {data === undefined ? null : (
          <Box variant="pre">
            <Written text={readable(data.body)} />
          </Box>
        )}
        {data?.nextFrom == null ? null : <Box color="text-body-secondary">{intake.cut}</Box>}
      </SpaceBetween>
    </Panel>
  );
}

/** JSON with its lines, anything else as it is. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // Recovery: what is no JSON, or only a piece of it, is shown as it came.
    return body;
  }
}
