/** Where what a path of the configuration names is edited. */
const SECTIONS: Readonly<Record<string, string>> = {
  ...{ groups: 'groups', calendars: 'calendars', mail: 'mail', incidentManager: 'escalation' },
  ...{
    integrations: 'integrations',
    alerts: 'integrations',
    webhooks: 'webhooks',
    'webhooks-out': 'webhooks-out',
    chat: 'slack',
    escalationPolicies: 'escalation-policies',
    chains: 'chains',
    paging: 'paging-policies',
    heartbeats: 'heartbeats',
    routing: 'routing',
    configuration: 'history',
    majorIncidents: 'majors',
    statusPage: 'status-page',
  },
};

/** @returns a page of the console; null for what has none */
export function sectionOf(about: string): string | null {
  if (/^INC-\d+$/.test(about)) return `/incidents/${about}`;
  const section = SECTIONS[about.split('.')[0] ?? ''];
  return section === undefined ? null : `/administration/${section}`;
}
