import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

const CHANNELS = ['phone', 'chat', 'sms', 'walk_in'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;
const READERS = ['public', 'internal'] as const;

/** A call or a chat about a record that exists. */
export function ContactForm({ record, onDone }: ActPanelProps) {
  const { acts, terms } = useWords();
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('phone');
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('inbound');
  const [visibility, setVisibility] = useState<(typeof READERS)[number]>('public');
  const said = useDraft(`${record.number}.contact`);
  const done = () => {
    said.clear();
    onDone();
  };
  return (
    <ActForm
      act="contact"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['channel', 'direction', 'body']}
      disabled={said.text.trim() === ''}
      send={() =>
        // What somebody said is true whatever else changed, so it is bound to no state of the record.
        api.POST('/incidents/{number}/contacts', {
          params: { path: { number: record.number } },
          body: { channel, direction, visibility, body: said.text },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={terms.field.channel}
            value={channel}
            options={CHANNELS.map((value) => ({ value, label: terms.channel[value] ?? value }))}
            onChange={(value) => setChannel(value as typeof channel)}
          />
          <ChoiceField
            label={acts.direction}
            value={direction}
            options={DIRECTIONS.map((value) => ({ value, label: acts[value] }))}
            onChange={(value) => setDirection(value as typeof direction)}
          />
          <TextField
            label={acts.said}
            rows={5}
            value={said.text}
            onChange={said.set}
            errorText={faultOf(error, 'body')}
          />
          <ChoiceField
            label={acts.visibleTo}
            value={visibility}
            options={READERS.map((value) => ({ value, label: acts[value] }))}
            onChange={(value) => setVisibility(value as typeof visibility)}
          />
        </>
      )}
    </ActForm>
  );
}
