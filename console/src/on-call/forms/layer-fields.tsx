import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { linesOf } from '../../parts/list-of.ts';
import { useWords } from '../../words/words.ts';
import styles from '../list.module.css';
import type { Layer } from '../schedule.ts';
import { weekOf, weekText } from './week-text.ts';

interface LayerFieldsProps {
  readonly layer: Layer;
  readonly place: number;
  /** What the desk said of the schedule. */
  readonly error: unknown;
  readonly onChange: (layer: Layer) => void;
  readonly onRemove: () => void;
}

const UNITS = ['hour', 'day', 'week', 'month'] as const;

/** Who takes turns, from when, and how often they hand off. */
export function LayerFields({ layer, place, error, onChange, onRemove }: LayerFieldsProps) {
  const { onCall } = useWords();
  const [people, setPeople] = useState(layer.people.join('\n'));
  const [hours, setHours] = useState(weekText(layer.hours));
  const errorOf = (name: string) => faultOf(error, `layers.${place}.${name}`);
  const units = UNITS.map((value) => ({ value, label: onCall.units[value] }));
  const typePeople = (text: string) => {
    setPeople(text);
    onChange({ ...layer, people: linesOf(text) });
  };
  const typeHours = (text: string) => {
    setHours(text);
    const { hours: _, ...rest } = layer;
    const week = weekOf(text);
    onChange(week === null ? rest : { ...rest, hours: week });
  };
  return (
    <fieldset className={styles.layer} aria-label={onCall.layer(place + 1)}>
      <SpaceBetween size="s">
        <Box variant="h3">{onCall.layer(place + 1)}</Box>
        <FormField label={onCall.name} errorText={errorOf('name')}>
          <Input value={layer.name} onChange={({ detail }) => onChange({ ...layer, name: detail.value })} />
        </FormField>
        <FormField label={onCall.people} description={onCall.peopleHelp} errorText={errorOf('people')}>
          <Textarea value={people} rows={4} onChange={({ detail }) => typePeople(detail.value)} />
        </FormField>
        <FormField label={onCall.start} constraintText="2026-10-19T09:00" errorText={errorOf('start')}>
          <Input value={layer.start} onChange={({ detail }) => onChange({ ...layer, start: detail.value })} />
        </FormField>
        <FormField label={onCall.every} errorText={errorOf('handoff')}>
          <SpaceBetween direction="horizontal" size="xs">
            <Input
              type="number"
              value={String(layer.handoff.every)}
              ariaLabel={onCall.every}
              onChange={({ detail }) =>
                onChange({ ...layer, handoff: { ...layer.handoff, every: Number(detail.value) } })
              }
            />
            <Select
              options={units}
              selectedOption={units.find(({ value }) => value === layer.handoff.unit) ?? null}
              ariaLabel={onCall.unit}
              onChange={({ detail }) =>
                onChange({
                  ...layer,
                  handoff: { ...layer.handoff, unit: detail.selectedOption.value as Layer['handoff']['unit'] },
                })
              }
            />
          </SpaceBetween>
        </FormField>
        <FormField label={onCall.limitedTo} description={onCall.limitedHelp} errorText={errorOf('hours')}>
          <Textarea
            value={hours}
            rows={3}
            placeholder="mon 09:00-17:00"
            onChange={({ detail }) => typeHours(detail.value)}
          />
        </FormField>
        <FormField label={onCall.whenAway}>
          <Select
            options={[
              { value: 'gap', label: onCall.leavesGap },
              { value: 'next', label: onCall.nextTakes },
            ]}
            selectedOption={{
              value: layer.onAbsence ?? 'gap',
              label: layer.onAbsence === 'next' ? onCall.nextTakes : onCall.leavesGap,
            }}
            onChange={({ detail }) => onChange({ ...layer, onAbsence: detail.selectedOption.value as 'gap' | 'next' })}
          />
        </FormField>
        <Button onClick={onRemove}>{onCall.removeLayer(place + 1)}</Button>
      </SpaceBetween>
    </fieldset>
  );
}
