import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { faultOf } from '../parts/fields/fault-of.ts';
import { TextField } from '../parts/fields/text-field.tsx';
import { CategoryFields } from '../record/acts/category-fields.tsx';
import { useWords } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';

const KINDS = ['incident', 'service_request'] as const;

/** What they say, and what it is about. */
export function WhatFields({ opening, change, error, faults }: FieldsProps) {
  const { opening: words, terms } = useWords();
  const { category, subcategory } = opening;
  return (
    <Container header={<Header variant="h2">{words.what}</Header>}>
      <SpaceBetween size="m">
        <TextField
          label={terms.field.title}
          description={words.titleHelp}
          value={opening.title}
          onChange={(title) => change({ title })}
          errorText={faults.includes('title') ? words.required : faultOf(error, 'title')}
        />
        <TextField
          label={words.description}
          rows={6}
          value={opening.description}
          onChange={(description) => change({ description })}
          errorText={faultOf(error, 'description')}
        />
        <ChoiceField
          label={words.kind}
          value={opening.kind}
          options={KINDS.map((value) => ({ value, label: terms.kind[value] }))}
          onChange={(value) => change({ kind: value as (typeof KINDS)[number] })}
        />
        <CategoryFields value={{ category, subcategory }} onChange={change} error={error} />
        <TextField
          label={words.items}
          description={words.itemsHelp}
          value={opening.items}
          onChange={(items) => change({ items })}
          errorText={faultOf(error, 'configurationItems')}
        />
      </SpaceBetween>
    </Container>
  );
}
