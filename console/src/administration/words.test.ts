import { describe, expect, it } from 'vitest';
import { words as english } from '../words/en/administration/words.ts';
import type { Field, Form } from './fields/field.ts';
import { SECTIONS } from './sections.ts';

/** Every form there is, by the files that declare one. */
const FILES = import.meta.glob<Record<string, Form>>('./forms/**/*-form.ts', { eager: true });
const FORMS = Object.values(FILES).flatMap((file) => Object.values(file));
const WORDS = import.meta.glob<{ words: typeof english }>('../words/*/administration/words.ts', { eager: true });

/** Fields within a field. */
function innerOf(field: Field): readonly Field[] {
  if (field.kind === 'variants') return Object.values(field.of).flatMap(({ fields }) => fields);
  return field.kind === 'part' || field.kind === 'list' ? field.fields : [];
}

const namesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [field.name, ...namesOf(innerOf(field))]);
const choicesOf = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap((field) => {
    if (field.kind === 'variants') return [...Object.keys(field.of), ...choicesOf(innerOf(field))];
    const inner = choicesOf(innerOf(field));
    return 'of' in field && typeof field.of !== 'string' ? field.of : inner;
  });

describe.each(Object.entries(WORDS))('given the words of the administration in %s', (_, { words }) => {
  it('when a section is listed then it has a title and says what it is for', () => {
    const wordless = SECTIONS.filter(({ name }) => !words.sections[name]?.title || !words.sections[name]?.help);
    expect(wordless.map(({ name }) => name)).toEqual([]);
  });

  it.each(FORMS.map((form) => [form.section, form] as const))(
    'when %s is edited then each field says what it does',
    (section, form) => {
      const wordless = namesOf(form.fields).filter((name) => !words.fields[section]?.[name]?.help);
      expect(wordless).toEqual([]);
      expect(choicesOf(form.fields).filter((value) => words.values[value] === undefined)).toEqual([]);
    },
  );

  it('when it is compared with English then neither has a field the other lacks', () => {
    const shapeOf = (fields: object) =>
      Object.entries(fields).map(([section, inner]) => [section, Object.keys(inner).sort()]);
    expect(shapeOf(words.fields)).toEqual(shapeOf(english.fields));
    expect(Object.keys(words.values).sort()).toEqual(Object.keys(english.values).sort());
  });
});
