import type { ComponentType } from 'react';
import type { Form } from './fields/field.ts';

/** A page of the administration, loaded when somebody goes there. */
export interface Section {
  /** Below `/administration/`, and by which its words are found. */
  readonly name: string;
  readonly group: 'rules' | 'publishing' | 'records';
  /** Whose it is; everybody's who keeps the desk when left out. */
  readonly roles?: readonly string[];
  load(): Promise<{ default: ComponentType }>;
}

const page = (component: ComponentType) => ({ default: component });

/** A page that is nothing but a form. */
function formSection(name: string, form: () => Promise<Form>): Section {
  const load = async () => {
    const [{ FormPage }, declared] = await Promise.all([import('./fields/form-page.tsx'), form()]);
    return page(() => FormPage({ form: declared }));
  };
  return { name, group: 'rules', load };
}

/** All there is to administer, in the order of the list: what is changed most often comes first. */
export const SECTIONS: readonly Section[] = [
  formSection('groups', async () => (await import('./forms/groups-form.ts')).GROUPS_FORM),
  formSection('service-levels', async () => (await import('./forms/service-levels-form.ts')).SERVICE_LEVELS_FORM),
  {
    name: 'calendars',
    group: 'rules',
    load: async () => page((await import('./calendars/calendars-page.tsx')).CalendarsPage),
  },
  {
    name: 'priorities',
    group: 'rules',
    load: async () => page((await import('./priorities/priorities-page.tsx')).PrioritiesPage),
  },
  formSection('categories', async () => (await import('./forms/categories-form.ts')).CATEGORIES_FORM),
  formSection('hold-reasons', async () => (await import('./forms/hold-reasons-form.ts')).HOLD_REASONS_FORM),
  formSection('answers', async () => (await import('./forms/answers-form.ts')).ANSWERS_FORM),
  formSection('requesters', async () => (await import('./forms/requesters-form.ts')).REQUESTERS_FORM),
  formSection('mail', async () => (await import('./forms/mail-form.ts')).MAIL_FORM),
  formSection('alerts', async () => (await import('./forms/alerts/alerts-form.ts')).ALERTS_FORM),
  formSection('alert-rules', async () => (await import('./forms/alerts/alert-rules-form.ts')).ALERT_RULES_FORM),
  formSection('alert-sources', async () => (await import('./forms/alerts/alert-sources-form.ts')).ALERT_SOURCES_FORM),
  formSection('senders', async () => (await import('./forms/alerts/senders-form.ts')).SENDERS_FORM),
  formSection('maintenance', async () => (await import('./forms/maintenance-form.ts')).MAINTENANCE_FORM),
  formSection('routing', async () => (await import('./forms/routing-form.ts')).ROUTING_FORM),
  formSection('escalation', async () => (await import('./forms/escalation/escalation-form.ts')).ESCALATION_FORM),
  formSection(
    'escalation-policies',
    async () => (await import('./forms/escalation/escalation-policies-form.ts')).ESCALATION_POLICIES_FORM,
  ),
  formSection('chains', async () => (await import('./forms/escalation/chains-form.ts')).CHAINS_FORM),
  {
    name: 'paging-policies',
    group: 'rules',
    load: async () => page((await import('./forms/paging/paging-policies-page.tsx')).PagingPoliciesPage),
  },
  formSection('paging-rules', async () => (await import('./forms/paging/paging-rules-form.ts')).PAGING_RULES_FORM),
  formSection('heartbeats', async () => (await import('./forms/alerts/heartbeats-form.ts')).HEARTBEATS_FORM),
  formSection('majors', async () => (await import('./forms/majors/majors-form.ts')).MAJORS_FORM),
  formSection('major-rules', async () => (await import('./forms/majors/major-rules-form.ts')).MAJOR_RULES_FORM),
  formSection('major-roles', async () => (await import('./forms/majors/major-roles-form.ts')).MAJOR_ROLES_FORM),
  formSection(
    'communication-plans',
    async () => (await import('./forms/majors/communication-plans-form.ts')).COMMUNICATION_PLANS_FORM,
  ),
  formSection(
    'questionnaires',
    async () => (await import('./forms/majors/questionnaires-form.ts')).QUESTIONNAIRES_FORM,
  ),
  formSection(
    'problem-trends',
    async () => (await import('./forms/majors/problem-trends-form.ts')).PROBLEM_TRENDS_FORM,
  ),
  formSection('status-page', async () => (await import('./forms/majors/status-page-form.ts')).STATUS_PAGE_FORM),
  formSection('webhooks', async () => (await import('./forms/escalation/webhooks-form.ts')).WEBHOOKS_FORM),
  formSection('tasks', async () => (await import('./forms/tasks-form.ts')).TASKS_FORM),
  {
    name: 'document',
    group: 'rules',
    load: async () => page((await import('./publishing/document-page.tsx')).DocumentPage),
  },
  {
    name: 'publish',
    group: 'publishing',
    load: async () => page((await import('./publishing/publish-page.tsx')).PublishPage),
  },
  {
    name: 'history',
    group: 'publishing',
    load: async () => page((await import('./publishing/history-page.tsx')).HistoryPage),
  },
  {
    name: 'replay',
    group: 'publishing',
    load: async () => page((await import('./publishing/replay-page.tsx')).ReplayPage),
  },
  {
    name: 'setup',
    group: 'records',
    load: async () => page((await import('./setup/setup-page.tsx')).SetupPage),
  },
  {
    name: 'people',
    group: 'records',
    load: async () => page((await import('./people/people-page.tsx')).PeoplePage),
  },
  {
    name: 'register',
    group: 'records',
    load: async () => page((await import('./register/register-page.tsx')).RegisterPage),
  },
  {
    name: 'integrations',
    group: 'records',
    load: async () => page((await import('./integrations/integrations-page.tsx')).IntegrationsPage),
  },
  {
    name: 'webhooks-out',
    group: 'records',
    load: async () => page((await import('./webhooks/webhooks-page.tsx')).WebhooksPage),
  },
  {
    name: 'slack',
    group: 'records',
    load: async () => page((await import('./slack/slack-page.tsx')).SlackPage),
  },
  {
    name: 'silences',
    group: 'records',
    load: async () => page((await import('./silences/silences-page.tsx')).SilencesPage),
  },
  {
    name: 'addresses',
    group: 'records',
    roles: ['admin'],
    load: async () => page((await import('./addresses/addresses-page.tsx')).AddressesPage),
  },
  {
    name: 'audit',
    group: 'records',
    roles: ['admin'],
    load: async () => page((await import('./audit/audit-page.tsx')).AuditPage),
  },
  {
    name: 'tenants',
    group: 'records',
    roles: ['admin'],
    load: async () => page((await import('./tenants/tenants-page.tsx')).TenantsPage),
  },
];

export const GROUPS_OF_SECTIONS = ['rules', 'publishing', 'records'] as const;
