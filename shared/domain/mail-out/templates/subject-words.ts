import type { Language } from '#events/terms/vocabulary.ts';
import type { Step } from './steps.ts';

/**
 * What stands before the title in the subject of a mail to people of the desk: why it comes, seen without opening it. The
 * requester's mails keep one subject, for mail programs show one subject as one conversation.
 */
export const SUBJECT_WORDS: { readonly [S in Step]?: Readonly<Record<Language, string>> } = {
  'requester-comment': { en: 'Answer', de: 'Antwort', fr: 'Réponse' },
  alerted: { en: 'Alert', de: 'Alarm', fr: 'Alerte' },
  'alerted-again': { en: 'Alert again', de: 'Erneuter Alarm', fr: 'Nouvelle alerte' },
  'left-open': { en: 'Still firing', de: 'Besteht weiter', fr: 'Alerte persistante' },
  'alert-settled': { en: 'Still firing', de: 'Besteht weiter', fr: 'Alerte persistante' },
  'maintenance-ended': { en: 'Still firing', de: 'Besteht weiter', fr: 'Alerte persistante' },
  'major-proposed': { en: 'Major incident?', de: 'Großstörung?', fr: 'Incident majeur\u00a0?' },
  'major-undecided': {
    en: 'Major incident undecided',
    de: 'Großstörung nicht entschieden',
    fr: 'Incident majeur non tranché',
  },
  'children-recovered': { en: 'All quiet', de: 'Alles ruhig', fr: 'Tout est calme' },
  woken: { en: 'Back again', de: 'Wiedervorlage', fr: 'De retour' },
  assigned: { en: 'Assigned to you', de: 'Ihnen zugewiesen', fr: 'Attribué à vous' },
  escalated: { en: 'Escalated', de: 'Eskaliert', fr: 'Escaladé' },
  'sla-warned': { en: 'Target in danger', de: 'Ziel in Gefahr', fr: 'Objectif menacé' },
  'sla-breached': { en: 'Target missed', de: 'Ziel verfehlt', fr: 'Objectif manqué' },
  'escalation-stepped': { en: 'Escalation', de: 'Eskalation', fr: 'Escalade' },
  'escalation-told': { en: 'Escalation', de: 'Eskalation', fr: 'Escalade' },
  'follow-up-due': { en: 'Follow-up due', de: 'Wiedervorlage', fr: 'Suivi à faire' },
  'promise-reminded': { en: 'Promised date', de: 'Zugesagter Termin', fr: 'Date promise' },
  'promise-missed': { en: 'Promise missed', de: 'Zusage verfehlt', fr: 'Promesse manquée' },
  'task-added': { en: 'Task', de: 'Aufgabe', fr: 'Tâche' },
  'task-changed': { en: 'Task', de: 'Aufgabe', fr: 'Tâche' },
  'task-reminded': { en: 'Task due', de: 'Aufgabe fällig', fr: 'Tâche à échéance' },
  'task-overdue': { en: 'Task overdue', de: 'Aufgabe überfällig', fr: 'Tâche en retard' },
  'task-completed': { en: 'Task done', de: 'Aufgabe erledigt', fr: 'Tâche terminée' },
  'task-canceled': { en: 'Task canceled', de: 'Aufgabe entfällt', fr: 'Tâche annulée' },
  reopened: { en: 'Reopened', de: 'Wieder geöffnet', fr: 'Rouvert' },
};
