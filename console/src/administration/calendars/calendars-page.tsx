import { Entries } from '../fields/entries.tsx';
import type { Form } from '../fields/field.ts';
import { PartPage } from '../part-page.tsx';
import { CalendarFields } from './calendar-fields.tsx';

const FORM: Form = {
  section: 'calendars',
  at: ['calendars'],
  shape: 'named',
  blank: { zone: 'UTC', week: {} },
  summary: [['zone']],
  fields: [],
};

/** When somebody works: clocks count the open time of one of these. */
export function CalendarsPage() {
  return (
    <PartPage section="calendars" paths={[FORM.at]}>
      <Entries form={FORM} body={(path) => <CalendarFields path={path} />} />
    </PartPage>
  );
}
