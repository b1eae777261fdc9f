import { describe, expect, it } from 'vitest';
import { ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { type Path, valueAt, withValue } from '../../console/src/administration/draft/paths.ts';
import type { Field, Form } from '../../console/src/administration/fields/field.ts';
import { ALERT_RULES_FORM } from '../../console/src/administration/forms/alerts/alert-rules-form.ts';
import { ALERT_SOURCES_FORM } from '../../console/src/administration/forms/alerts/alert-sources-form.ts';
import { ALERTS_FORM } from '../../console/src/administration/forms/alerts/alerts-form.ts';
import { SENDERS_FORM } from '../../console/src/administration/forms/alerts/senders-form.ts';
import { CHAINS_FORM } from '../../console/src/administration/forms/escalation/chains-form.ts';
import { ESCALATION_POLICIES_FORM } from '../../console/src/administration/forms/escalation/escalation-policies-form.ts';
import { WEBHOOKS_FORM } from '../../console/src/administration/forms/escalation/webhooks-form.ts';
import { GROUPS_FORM } from '../../console/src/administration/forms/groups-form.ts';
import { HOLD_REASONS_FORM } from '../../console/src/administration/forms/hold-reasons-form.ts';
import { COMMUNICATION_PLANS_FORM } from '../../console/src/administration/forms/majors/communication-plans-form.ts';
import { MAJOR_ROLES_FORM } from '../../console/src/administration/forms/majors/major-roles-form.ts';
import { MAJOR_RULES_FORM } from '../../console/src/administration/forms/majors/major-rules-form.ts';
import { MAJORS_FORM } from '../../console/src/administration/forms/majors/majors-form.ts';
import { PROBLEM_TRENDS_FORM } from '../../console/src/administration/forms/majors/problem-trends-form.ts';
import { QUESTIONNAIRES_FORM } from '../../console/src/administration/forms/majors/questionnaires-form.ts';
import { STATUS_PAGE_FORM } from '../../console/src/administration/forms/majors/status-page-form.ts';
import { ROUTING_FORM } from '../../console/src/administration/forms/routing-form.ts';
import { SERVICE_LEVELS_FORM } from '../../console/src/administration/forms/service-levels-form.ts';
import { TASKS_FORM } from '../../console/src/administration/forms/tasks-form.ts';

const FORMS: readonly Form[] = [
  ...[ALERT_RULES_FORM, ALERT_SOURCES_FORM, ALERTS_FORM, SENDERS_FORM, CHAINS_FORM, ESCALATION_POLICIES_FORM],
  ...[WEBHOOKS_FORM, GROUPS_FORM, HOLD_REASONS_FORM, ROUTING_FORM, SERVICE_LEVELS_FORM, TASKS_FORM],
  ...[MAJORS_FORM, MAJOR_RULES_FORM, MAJOR_ROLES_FORM, COMMUNICATION_PLANS_FORM, QUESTIONNAIRES_FORM, STATUS_PAGE_FORM],
  PROBLEM_TRENDS_FORM,
];
/** What somebody still has to type is no fault of the form. */
const TO_BE_TYPED = /must not be empty|Too small|Invalid URL|must be https/;

const shipped = shippedConfiguration('desk@example.com');

/** @returns what the desk would refuse of a document, but for what is yet to be typed */
function faultsOf(document: unknown): string[] {
  const { error } = ConfigurationSchema.safeParse(document);
  const issues = (error?.issues ?? []).filter(({ message }) => !TO_BE_TYPED.test(message));
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Everything the fields can put there by a click. */
function clicks(fields: readonly Field[], of: Path, document: unknown): string[] {
  return fields.flatMap((field) => {
    const path = [...of, ...(field.at ?? [field.name])];
    const put = (value: unknown) => faultsOf(withValue(document, path, value));
    switch (field.kind) {
      case 'part':
        return [...put(field.blank), ...clicks(field.fields, path, withValue(document, path, field.blank))];
      case 'list':
        return [
          ...put([field.blank]),
          ...clicks(field.fields, [...path, '0'], withValue(document, path, [field.blank])),
        ];
      case 'variants':
        return Object.values(field.of).flatMap(({ blank, fields: inner }) => [
          ...put(blank),
          ...clicks(inner, path, withValue(document, path, blank)),
        ]);
      case 'choice':
        if (typeof field.of === 'string') return [];
        return field.of.flatMap((value) => put(field.numbers ? Number(value) : value));
      case 'choices':
        return typeof field.of === 'string' ? [] : put([...field.of]);
      default:
        return [];
    }
  });
}

describe('Given the forms of the console', () => {
  it.each(FORMS.map((form) => [form.section, form] as const))('offers of %s what the desk takes', (_, form) => {
    const at = { fields: form.at, list: [...form.at, '0'], named: [...form.at, 'one'] }[form.shape];
    const begun = form.shape === 'fields' ? valueAt(shipped, form.at) : form.blank;
    const entry = form.shape === 'list' && !form.unnamed ? { name: 'one', ...(begun as object) } : begun;
    const document = withValue(form.shape === 'list' ? withValue(shipped, form.at, [entry]) : shipped, at, entry);
    expect([...faultsOf(document), ...clicks(form.fields, at, document)]).toEqual([]);
  });
});
