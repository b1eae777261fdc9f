import { describe, expect, it } from 'vitest';
import { words as german } from '../words/de/administration/words.ts';
import { words as english } from '../words/en/administration/words.ts';
import { words as french } from '../words/fr/administration/words.ts';
import type { Field, Form } from './fields/field.ts';
import { ALERT_RULES_FORM } from './forms/alerts/alert-rules-form.ts';
import { ALERT_SOURCES_FORM } from './forms/alerts/alert-sources-form.ts';
import { ALERTS_FORM } from './forms/alerts/alerts-form.ts';
import { HEARTBEATS_FORM } from './forms/alerts/heartbeats-form.ts';
import { SENDERS_FORM } from './forms/alerts/senders-form.ts';
import { ANSWERS_FORM } from './forms/answers-form.ts';
import { CATEGORIES_FORM } from './forms/categories-form.ts';
import { CHAINS_FORM } from './forms/escalation/chains-form.ts';
import { ESCALATION_FORM } from './forms/escalation/escalation-form.ts';
import { ESCALATION_POLICIES_FORM } from './forms/escalation/escalation-policies-form.ts';
import { WEBHOOKS_FORM } from './forms/escalation/webhooks-form.ts';
import { GROUPS_FORM } from './forms/groups-form.ts';
import { HOLD_REASONS_FORM } from './forms/hold-reasons-form.ts';
import { MAIL_FORM } from './forms/mail-form.ts';
import { MAINTENANCE_FORM } from './forms/maintenance-form.ts';
import { PAGING_POLICIES_FORM } from './forms/paging/paging-policies-form.ts';
import { PAGING_RULES_FORM } from './forms/paging/paging-rules-form.ts';
import { REQUESTERS_FORM } from './forms/requesters-form.ts';
import { ROUTING_FORM } from './forms/routing-form.ts';
import { SERVICE_LEVELS_FORM } from './forms/service-levels-form.ts';
import { TASKS_FORM } from './forms/tasks-form.ts';
import { SECTIONS } from './sections.ts';

const FORMS: readonly Form[] = [
  ...[ALERTS_FORM, ANSWERS_FORM, CATEGORIES_FORM, ESCALATION_FORM, GROUPS_FORM, HOLD_REASONS_FORM, MAIL_FORM],
  ...[MAINTENANCE_FORM, REQUESTERS_FORM, SERVICE_LEVELS_FORM, ALERT_RULES_FORM, ALERT_SOURCES_FORM, SENDERS_FORM],
  ...[PAGING_POLICIES_FORM, PAGING_RULES_FORM, HEARTBEATS_FORM],
  ...[ROUTING_FORM, ESCALATION_POLICIES_FORM, CHAINS_FORM, WEBHOOKS_FORM, TASKS_FORM],
];
const LANGUAGES = { english, german, french };

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

describe.each(Object.entries(LANGUAGES))('given the words of the administration in %s', (_, words) => {
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
