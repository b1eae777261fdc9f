import AttributeEditor from '@cloudscape-design/components/attribute-editor';
import Button from '@cloudscape-design/components/button';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';
import { type Contacts, type ContactsProps, useContacts } from './use-contacts.ts';

type Rule = Contacts['rules'][number];

const WAYS = ['mail', 'sms', 'voice', 'chat'] as const;
const DELAYS = [0, 1, 2, 3, 5, 10, 15, 30, 60] as const;

const afterOf = (minutes: number) => (minutes === 0 ? 'PT0S' : `PT${minutes}M`);

/** By which way, how long after the page; without any a mail goes at once. */
export function Rules(props: ContactsProps) {
  const { contacts: words, record } = useWords();
  const { save, busy, failed } = useContacts(props);
  const [rules, setRules] = useState<readonly Rule[]>(props.contacts.rules);
  const replace = (place: number, change: Partial<Rule>) =>
    setRules(rules.map((rule, index) => (index === place ? { ...rule, ...change } : rule)));
  const ways = WAYS.map((value) => ({ value, label: record.pages.via[value] ?? value }));
  const known = DELAYS.map((minutes) => ({ value: afterOf(minutes), label: words.after(minutes) }));
  // Whoever set another by the API keeps it.
  const delayOf = ({ after }: Rule) => known.find(({ value }) => value === after) ?? { value: after, label: after };
  return (
    <SpaceBetween size="m">
      <AttributeEditor
        items={[...rules]}
        addButtonText={words.addRule}
        removeButtonText={words.remove}
        empty={words.noRule}
        onAddButtonClick={() => setRules([...rules, { via: 'sms', after: afterOf(2) }])}
        onRemoveButtonClick={({ detail }) => setRules(rules.filter((_, index) => index !== detail.itemIndex))}
        definition={[
          {
            label: words.way,
            control: ({ via }, place) => (
              <Select
                selectedOption={ways.find(({ value }) => value === via) ?? null}
                options={ways}
                onChange={({ detail }) =>
                  replace(place, { via: (detail.selectedOption.value ?? 'mail') as Rule['via'] })
                }
              />
            ),
          },
          {
            label: words.delay,
            control: (rule, place) => (
              <Select
                selectedOption={delayOf(rule)}
                options={known}
                onChange={({ detail }) => replace(place, { after: detail.selectedOption.value ?? 'PT0S' })}
              />
            ),
          },
        ]}
      />
      {failed === null ? null : <Failure error={failed} />}
      <Button variant="primary" loading={busy} onClick={() => void save({ rules: [...rules] }, words.saved)}>
        {words.save}
      </Button>
    </SpaceBetween>
  );
}
