import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { PersonField } from '../../desk/person-field.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { useWords } from '../../words/words.ts';
import type { Layer, Schedule } from '../schedule.ts';
import { LayerFields } from './layer-fields.tsx';

interface ScheduleFieldsProps {
  readonly value: Schedule;
  readonly isNew: boolean;
  /** What the desk said of it. */
  readonly error: unknown;
  readonly onChange: (value: Schedule) => void;
}

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((value) => ({ value, label: value }));

/** Zone, owner and layers; the first layer is the lowest. */
export function ScheduleFields({ value, isNew, error, onChange }: ScheduleFieldsProps) {
  const { onCall } = useWords();
  const { layers } = value;
  const setLayer = (place: number, layer: Layer) => onChange({ ...value, layers: layers.with(place, layer) });
  const remove = (place: number) => onChange({ ...value, layers: layers.toSpliced(place, 1) });
  return (
    <SpaceBetween size="m">
      {isNew ? (
        <FormField label={onCall.name} description={onCall.nameHelp} errorText={faultOf(error, 'name')}>
          <Input value={value.name} onChange={({ detail }) => onChange({ ...value, name: detail.value })} />
        </FormField>
      ) : null}
      <FormField label={onCall.label} errorText={faultOf(error, 'label')}>
        <Input value={value.label} onChange={({ detail }) => onChange({ ...value, label: detail.value })} />
      </FormField>
      <FormField label={onCall.zone} description={onCall.zoneHelp} errorText={faultOf(error, 'zone')}>
        <Select
          options={ZONES}
          selectedOption={{ value: value.zone, label: value.zone }}
          filteringType="auto"
          onChange={({ detail }) => onChange({ ...value, zone: detail.selectedOption.value ?? value.zone })}
        />
      </FormField>
      <PersonField
        label={onCall.owner}
        description={onCall.ownerHelp}
        value={value.owner}
        errorText={faultOf(error, 'owner')}
        onChange={(owner) => onChange({ ...value, owner })}
      />
      {layers.map((layer, place) => (
        <LayerFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is known by its place while its name is typed
          key={place}
          layer={layer}
          place={place}
          error={error}
          onChange={(next) => setLayer(place, next)}
          onRemove={() => remove(place)}
        />
      ))}
      <Button iconName="add-plus" onClick={() => onChange({ ...value, layers: [...layers, blank(layers.length + 1)] })}>
        {onCall.addLayer}
      </Button>
    </SpaceBetween>
  );
}

/** By the week from the last Monday on. */
function blank(number: number): Layer {
  const today = new Date();
  const monday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - ((today.getDay() + 6) % 7), 12);
  const start = `${monday.toISOString().slice(0, 10)}T09:00`;
  return { name: `${number}`, start, handoff: { every: 1, unit: 'week' }, people: [], onAbsence: 'next' };
}
