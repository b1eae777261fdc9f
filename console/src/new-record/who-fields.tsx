import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { faultOf } from '../parts/fields/fault-of.ts';
import { TextField } from '../parts/fields/text-field.tsx';
import { useWords } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';

const CHANNELS = ['phone', 'chat', 'sms', 'walk_in', 'email', 'portal', 'api'] as const;

/** Whose record it becomes, and how they came. */
export function WhoFields({ opening, change, error, faults }: FieldsProps) {
  const { opening: words, terms } = useWords();
  return (
    <Container header={<Header variant="h2">{words.who}</Header>}>
      <SpaceBetween size="m">
        <TextField
          label={terms.field.requester}
          description={words.whoHelp}
          value={opening.email}
          onChange={(email) => change({ email })}
          errorText={faults.includes('email') ? words.notAnAddress : faultOf(error, 'requester')}
          autoFocus
        />
        <TextField label={words.whoName} value={opening.name} onChange={(name) => change({ name })} />
        <ChoiceField
          label={words.channel}
          value={opening.channel}
          options={CHANNELS.map((value) => ({ value, label: terms.channel[value] ?? value }))}
          onChange={(value) => change({ channel: value as (typeof CHANNELS)[number] })}
          errorText={faultOf(error, 'channel')}
        />
      </SpaceBetween>
    </Container>
  );
}
