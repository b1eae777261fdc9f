/** Every page of the administration: its title, and what it is for. */
interface SectionWords {
  readonly title: string;
  readonly help: string;
}

export const sections = {
  groupsOfSections: { rules: 'Configuration', publishing: 'Publishing', records: 'People and connections' },
  sections: {
    groups: { title: 'Groups', help: 'Who does the work. A record always stands in one of these.' },
    'service-levels': {
      title: 'Service levels',
      help: 'What is promised. For each clock the first entry that fits a record sets its target; the order counts.',
    },
    calendars: { title: 'Calendars', help: 'When somebody works. Clocks count the open time of one of these.' },
    priorities: { title: 'Priorities', help: 'How impact and urgency make a priority.' },
    categories: {
      title: 'Categories',
      help: 'What records are about, with their subcategories. Without any, every word may be used.',
    },
    'hold-reasons': {
      title: 'Hold reasons',
      help: 'Why work can stand still, which clocks stand with it, and who is reminded.',
    },
    answers: { title: 'Canned answers', help: 'What is answered again and again.' },
    requesters: {
      title: 'Requesters',
      help: 'Who may use the portal, what they may choose, and how their records end.',
    },
    mail: { title: 'Mail', help: 'How the desk is reached by mail, and how it writes.' },
    alerts: { title: 'Alerts', help: 'Which events of AWS are wanted, and what their recovery does.' },
    'alert-rules': {
      title: 'Alert rules',
      help: 'What is set on an alert before it becomes a record. In order; what several set is as the last one says.',
    },
    'alert-sources': {
      title: 'Severities of sources',
      help: 'How the words of a source become the desk’s severities.',
    },
    senders: {
      title: 'Own senders',
      help: 'A sender of its own of a kind of source: a second Alertmanager, a script that posts.',
    },
    routing: { title: 'Routing', help: 'Which group gets a record. The first rule that fits decides.' },
    'escalation-policies': {
      title: 'Escalation policies',
      help: 'What happens while a promise is in danger or broken. Service levels name one of these.',
    },
    chains: { title: 'Chains', help: 'People who are told together, managers by rank for one.' },
    'paging-policies': {
      title: 'Paging policies',
      help: 'Who is paged, one step after the other, until somebody accepts.',
    },
    'paging-rules': {
      title: 'Paging rules',
      help: 'Which records people are paged for. The first rule that fits decides.',
    },
    heartbeats: {
      title: 'Heartbeats',
      help: 'What says now and then that it is well, and is an alert when it does not.',
    },
    majors: { title: 'Major incidents', help: 'Where people talk in one, and until when it is reviewed.' },
    'major-rules': {
      title: 'Rules of major incidents',
      help: 'Which records are proposed as major incident by themselves, once by each rule.',
    },
    'major-roles': { title: 'Roles of major incidents', help: 'Who does what while one runs. “commander” leads it.' },
    'communication-plans': {
      title: 'Communication plans',
      help: 'Who is told of a major incident, and how often.',
    },
    questionnaires: { title: 'Questionnaires', help: 'What a review asks. Ids must differ across all of them.' },
    'problem-trends': {
      title: 'Trends',
      help: 'Which incidents, opened often, are proposed as a problem by themselves.',
    },
    'status-page': { title: 'Status page', help: 'What the public reads of services, without signing in.' },
    webhooks: { title: 'Webhooks of steps', help: 'Addresses of the configuration that steps of an escalation call.' },
    tasks: { title: 'Tasks', help: 'What a task goes by that says nothing else.' },
    maintenance: { title: 'Maintenance windows', help: 'Planned work, during which alerts are expected.' },
    escalation: { title: 'Escalation', help: 'Who gets what belongs to nobody else.' },
    document: { title: 'Whole document', help: 'The configuration as text, for what has no form.' },
    publish: {
      title: 'Differences',
      help: 'Nothing holds before it is published. See what changes, what it does, and say why.',
    },
    history: { title: 'Versions', help: 'Who published what, when and why.' },
    replay: {
      title: 'Open records',
      help: 'Records stay under the version they were opened with until they are moved to another.',
    },
    setup: { title: 'Setup check', help: 'What is missing before the desk can be relied on, and what to do about it.' },
    people: {
      title: 'People',
      help: 'Who works here: groups, skills, hours, absences. What stands here holds; the document may name people for their hours and language, and publishing takes over only what it newly says of them.',
    },
    register: { title: 'Register', help: 'What the business runs on, who looks after it, what it depends on.' },
    integrations: { title: 'Integrations', help: 'What may report alerts by webhook, and whether it is heard.' },
    'webhooks-out': {
      title: 'Webhooks',
      help: 'Other systems, and channels of Slack or Teams, that are told of what happens.',
    },
    slack: { title: 'Slack', help: 'The app by which people are paged in Slack, and answer there.' },
    silences: { title: 'Silences', help: 'Alerts that tell nobody for a while.' },
    addresses: { title: 'Addresses', help: 'Whether mail goes to an address, and letting it go there again.' },
    audit: { title: 'Audit', help: 'Who changed what of the desk itself.' },
    tenants: { title: 'Tenants', help: 'Which mail addresses a tenant may use.' },
  } as Record<string, SectionWords>,
};
