import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { Failure } from '../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../parts/fields/fault-of.ts';
import { useWords } from '../words/words.ts';
import { type ContactsProps, useContacts } from './use-contacts.ts';

/** Phones, each used once its code was sent back. */
export function Phones(props: ContactsProps) {
  const { contacts: words } = useWords();
  const { phones } = props.contacts;
  return (
    <SpaceBetween size="m">
      {phones.length === 0 ? <Box color="text-body-secondary">{words.noPhone}</Box> : null}
      {phones.map(({ number, verified }) => (
        <Phone key={number} {...props} number={number} verified={verified} />
      ))}
      <NewPhone {...props} />
    </SpaceBetween>
  );
}

function Phone({
  number,
  verified,
  ...props
}: ContactsProps & { readonly number: string; readonly verified: boolean }) {
  const { contacts: words } = useWords();
  const { save, verify, busy, failed } = useContacts(props);
  const [code, setCode] = useState('');
  const others = props.contacts.phones.flatMap((one) => (one.number === number ? [] : [{ number: one.number }]));
  return (
    <SpaceBetween size="xs">
      <SpaceBetween size="xs" direction="horizontal" alignItems="center">
        <strong>{number}</strong>
        <StatusIndicator type={verified ? 'success' : 'pending'}>
          {verified ? words.verified : words.unverified}
        </StatusIndicator>
        <Button
          variant="inline-link"
          ariaLabel={words.removePhone(number)}
          onClick={() => void save({ phones: others })}
        >
          {words.remove}
        </Button>
      </SpaceBetween>
      {verified ? null : (
        <FormField
          label={words.code}
          description={words.codeHelp}
          errorText={faultOf(failed, 'code')}
          secondaryControl={
            <Button
              loading={busy}
              disabled={code.trim() === ''}
              onClick={() => void verify(number, code, words.nowVerified(number))}
            >
              {words.verify}
            </Button>
          }
        >
          <Input
            value={code}
            inputMode="numeric"
            autoComplete={false}
            onChange={({ detail }) => setCode(detail.value)}
          />
        </FormField>
      )}
      {failed === null || isExplainedBy(failed, ['code']) ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}

function NewPhone(props: ContactsProps) {
  const { contacts: words } = useWords();
  const { save, busy, failed } = useContacts(props);
  const [number, setNumber] = useState('');
  const phones = props.contacts.phones.map((one) => ({ number: one.number }));
  const place = `phones.${phones.length}.number`;
  const add = async () => {
    const saved = await save({ phones: [...phones, { number }] }, words.codeSent(number));
    if (saved !== null) setNumber('');
  };
  return (
    <SpaceBetween size="xs">
      <FormField
        label={words.newPhone}
        description={words.newPhoneHelp}
        errorText={faultOf(failed, place)}
        secondaryControl={
          <Button loading={busy} disabled={number.trim() === ''} onClick={() => void add()}>
            {words.addPhone}
          </Button>
        }
      >
        <Input
          value={number}
          type="text"
          inputMode="tel"
          placeholder="+49 151 12345678"
          onChange={({ detail }) => setNumber(detail.value)}
        />
      </FormField>
      {failed === null || isExplainedBy(failed, [place]) ? null : <Failure error={failed} />}
    </SpaceBetween>
  );
}
