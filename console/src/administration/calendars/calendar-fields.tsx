import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { WEEKDAYS, type Weekday, windowsOf } from '../../parts/time/weekdays.ts';
import { type Path, pathText, valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { Field } from '../fields/field.ts';
import { FieldRow, useFieldWords } from '../fields/field-row.tsx';
import { TypedInput } from '../fields/typed/typed-input.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ExceptionsField } from './exceptions-field.tsx';
import { barsOf } from './week-bars.ts';
import { WeekPicture } from './week-picture.tsx';

const ZONE: Field = { name: 'zone', kind: 'choice', of: 'zones' };
const HOLIDAYS: Field = { name: 'holidays', kind: 'texts', empty: 'absent' };

interface Calendar {
  readonly zone?: string;
  readonly always?: boolean;
  readonly week?: Readonly<Record<string, readonly string[]>>;
}

/** A week as hours and as a picture, the days that differ from it, and the zone all of it is told in. */
export function CalendarFields({ path }: { readonly path: Path }) {
  const { document } = useDraft();
  const { zone = '', always = false, week = {} } = (valueAt(document, path) ?? {}) as Calendar;
  return (
    <SpaceBetween size="m">
      <FieldRow section="calendars" field={ZONE} of={path} />
      <AlwaysField path={path} />
      <WeekPicture bars={barsOf(week, always)} zone={zone} />
      {always ? null : (
        <SpaceBetween size="m">
          <ColumnLayout columns={2}>
            {WEEKDAYS.map((day) => (
              <DayField key={day} day={day} path={[...path, 'week', day]} />
            ))}
          </ColumnLayout>
          <FieldRow section="calendars" field={HOLIDAYS} of={path} />
          <ExceptionsField path={[...path, 'exceptions']} />
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}

/** Open at every hour is said by its being there; hours beside it would contradict it. */
function AlwaysField({ path }: { readonly path: Path }) {
  const { document, change, mayChange } = useDraft();
  const { label, help = '' } = useFieldWords('calendars', 'always');
  const calendar = (valueAt(document, path) ?? {}) as Calendar;
  const zone = calendar.zone ?? 'UTC';
  return (
    <Toggle
      checked={calendar.always === true}
      disabled={!mayChange}
      description={help}
      onChange={({ detail }) => change(path, detail.checked ? { zone, always: true } : { zone, week: {} })}
    >
      {label}
    </Toggle>
  );
}

function DayField({ day, path }: { readonly day: Weekday; readonly path: Path }) {
  const { document, change, mayChange, faults } = useDraft();
  const words = useAdministrationWords();
  const windows = (valueAt(document, path) ?? []) as readonly string[];
  const wrong = faults.find((fault) => fault.path.startsWith(pathText(path)));
  const type = (text: string) => {
    const typed = windowsOf(text);
    change(path, typed.length === 0 ? undefined : typed);
  };
  return (
    <FormField label={words.weekdays[day]} constraintText={words.windowsExample} errorText={wrong?.message ?? ''}>
      <TypedInput shown={windows.join(', ')} disabled={!mayChange} onType={type} />
    </FormField>
  );
}
