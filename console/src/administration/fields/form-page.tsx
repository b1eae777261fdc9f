import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { PartPage } from '../part-page.tsx';
import { Entries } from './entries.tsx';
import type { Form } from './field.ts';
import { FieldRow } from './field-row.tsx';

/** A part of the configuration as a form, with the document beside it. */
export function FormPage({ form }: { readonly form: Form }) {
  const of = form.at;
  const paths = form.shape === 'fields' && of.length === 0 ? form.fields.map(({ name, at }) => at ?? [name]) : [of];
  return (
    <PartPage section={form.section} paths={paths}>
      {form.shape === 'fields' ? (
        <Container>
          <SpaceBetween size="l">
            {form.fields.map((field) => (
              <FieldRow key={field.name} section={form.section} field={field} of={of} />
            ))}
          </SpaceBetween>
        </Container>
      ) : (
        <Entries form={form} />
      )}
    </PartPage>
  );
}
