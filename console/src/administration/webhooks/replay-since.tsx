import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { CHANGED, type Webhook } from './webhook.ts';

/** Everything again since an instant, for a receiver that has lost it. */
export function ReplaySince({ webhook: { id, paused } }: { readonly webhook: Webhook }) {
  const { webhooks } = useAdministrationWords();
  const [since, setSince] = useState<string | null>(null);
  const { act, busy, failed } = useAct(CHANGED);
  const fault = faultOf(failed, 'since');
  const replay = async (from: string) => {
    const params = { path: { id } };
    await act(() => api.POST('/webhooks/{id}/replay', { params, body: { since: from } }), webhooks.replayed);
  };
  return (
    <ExpandableSection headerText={webhooks.replay} headingTagOverride="h3">
      <SpaceBetween size="s">
        <div>{webhooks.replayHelp}</div>
        <InstantInput label={webhooks.since} errorText={fault} onChange={setSince} />
        {failed === null || fault !== undefined ? null : <Failure error={failed} />}
        <Button
          loading={busy}
          disabled={since === null || paused !== null}
          onClick={() => since !== null && void replay(since)}
        >
          {webhooks.replayNow}
        </Button>
      </SpaceBetween>
    </ExpandableSection>
  );
}
