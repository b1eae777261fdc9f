import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { components } from '../../client/api.d.ts';
import { useActions } from '../actions/use-actions.ts';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';
import { useMailDecision } from './use-mail-decision.ts';

interface MailDecisionProps {
  readonly mail: components['schemas']['HeldMail'];
  readonly onDone: () => void;
}

/** What is to become of a mail: part of a record, a record of its own, or nothing. Decided once. */
export function MailDecision({ mail, onDone }: MailDecisionProps) {
  const { intake } = useWords();
  const [number, setNumber] = useState(mail.accepting?.number ?? '');
  const { busy, accept, refuse } = useMailDecision(mail.id, onDone);
  const may = mail.settled === null && mail.accepting !== null;
  const asComment = () => void accept({ as: 'comment', number: number.trim() });
  const asNew = () => void accept({ as: 'new' });
  const noNumber = number.trim() === '' ? intake.whichRecord : undefined;
  const never = may ? undefined : intake.decided;
  useActions([
    { id: 'mail:new', label: intake.acceptNew, key: 'n', disabled: never, run: asNew },
    { id: 'mail:comment', label: intake.acceptComment, key: 'a', disabled: never ?? noNumber, run: asComment },
    {
      id: 'mail:refuse',
      label: intake.refuse,
      key: 'd',
      disabled: mail.settled ? intake.decided : undefined,
      run: refuse,
    },
  ]);
  if (mail.settled !== null) return <Settled settled={mail.settled} />;
  return (
    <SpaceBetween size="m">
      {may ? (
        <FormField label={intake.addTo} description={intake.addToHelp}>
          <Input value={number} onChange={({ detail }) => setNumber(detail.value)} placeholder="INC-000012" />
        </FormField>
      ) : null}
      <SpaceBetween size="xs" direction="horizontal">
        {may ? (
          <Button
            variant={noNumber ? 'normal' : 'primary'}
            loading={busy}
            disabled={noNumber !== undefined}
            onClick={asComment}
          >
            {intake.acceptComment}
          </Button>
        ) : null}
        {may ? (
          <Button variant={noNumber ? 'primary' : 'normal'} loading={busy} onClick={asNew}>
            {intake.acceptNew}
          </Button>
        ) : null}
        <Button loading={busy} onClick={refuse}>
          {intake.refuse}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}

type Settlement = NonNullable<components['schemas']['HeldMail']['settled']>;

function Settled({ settled }: { readonly settled: Settlement }) {
  const { intake } = useWords();
  const { as, by, at, number } = settled;
  return (
    <div>
      {intake.settled[as]} · {by} · <Instant at={at} />{' '}
      {number === null ? null : <PageLink to={`/incidents/${number}`}>{number}</PageLink>}
    </div>
  );
}
