import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

type Import = components['schemas']['Import'];

/** Many items at once, a line each: first what it would do, then it does it. */
export function ImportItems() {
  const { register } = useAdministrationWords();
  const [lines, setLines] = useState('');
  const [told, setTold] = useState<{ readonly of: string; readonly dry: boolean; readonly answer: Import } | null>(
    null,
  );
  const { act, busy, failed } = useAct(['/configuration-items']);
  const send = async (dry: boolean) => {
    const answer = await act(() => importLines(lines, dry), dry ? undefined : register.imported);
    if (answer) setTold({ of: lines, dry, answer });
  };
  const tried = told?.dry === true && told.of === lines;
  return (
    <SpaceBetween size="m">
      <FormField label={register.lines} description={register.linesHelp} constraintText={register.linesExample}>
        <Textarea value={lines} rows={10} spellcheck={false} onChange={({ detail }) => setLines(detail.value)} />
      </FormField>
      {failed === null ? null : <Failure error={failed} />}
      {told === null ? null : <Told {...told} />}
      <SpaceBetween direction="horizontal" size="xs">
        <Button loading={busy} disabled={lines.trim() === ''} onClick={() => void send(true)}>
          {register.dryRun}
        </Button>
        <Button
          variant="primary"
          disabled={!tried || busy}
          disabledReason={register.dryRunFirst}
          onClick={() => void send(false)}
        >
          {register.importNow}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}

async function importLines(lines: string, dry: boolean): Promise<Import | undefined> {
  const { data } = await api.POST('/configuration-items/import', {
    params: { query: { dryRun: dry ? 'true' : 'false' } },
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: lines as never,
    bodySerializer: (text) => text as unknown as string,
  });
  return data;
}

function Told({ dry, answer }: { readonly dry: boolean; readonly answer: Import }) {
  const { register } = useAdministrationWords();
  const { created, changed, unchanged, errors } = answer;
  return (
    <Alert type={errors.length > 0 ? 'warning' : dry ? 'info' : 'success'} header={dry ? register.would : register.did}>
      <KeyValuePairs
        columns={2}
        items={[
          { label: register.created, value: created.join(', ') || '–' },
          { label: register.changed, value: changed.map(({ id }) => id).join(', ') || '–' },
          { label: register.unchanged, value: unchanged },
          { label: register.wrong, value: errors.length },
        ]}
      />
      <ul>
        {errors.map(({ line, message }) => (
          <li key={line}>{register.lineIs(line, message)}</li>
        ))}
      </ul>
    </Alert>
  );
}
