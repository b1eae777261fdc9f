import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { useWords } from '../../words/words.ts';
import { type OwnRecord, usePortal } from '../use-portal.ts';
import { ReasonAct } from './reason-act.tsx';
import { useReopen } from './use-reopen.ts';

/** What the requester may ask for at any time, as far as the record still stands so. */
export function OtherActs({ record: { number, status } }: { readonly record: OwnRecord }) {
  const { record: words } = useWords().portal;
  const mayCancel = usePortal().data?.mayCancel === true;
  const reopen = useReopen(number);
  const path = { params: { path: { number } } };
  if (status === 'resolved' || status === 'canceled') return null;
  if (status === 'closed') {
    return (
      <ReasonAct
        name={`reopen:${number}`}
        label={words.isBack}
        question={words.isBackWhy}
        done={words.reopened}
        ask={reopen}
      />
    );
  }
  return (
    <SpaceBetween size="s">
      <ReasonAct
        name={`escalate:${number}`}
        label={words.urge}
        question={words.urgeWhy}
        done={words.escalated}
        ask={(reason) => api.POST('/incidents/{number}/escalate', { ...path, body: { type: 'requester', reason } })}
      />
      {mayCancel ? (
        <ReasonAct
          name={`cancel:${number}`}
          label={words.call}
          question={words.callWhy}
          done={words.canceled}
          ask={(reason) => api.POST('/incidents/{number}/cancel', { ...path, body: { reason } })}
        />
      ) : null}
    </SpaceBetween>
  );
}
