import type { ClockName, Kind, Language, Level, Status } from '#events/terms/vocabulary.ts';
import { plural } from './plural.ts';

/** What a mail calls the facts of a record. */
export type Label =
  | 'number'
  | 'title'
  | 'priority'
  | 'status'
  | 'group'
  | 'assignee'
  | 'requester'
  | 'due'
  | 'answerBy'
  | 'resolveBy'
  | 'promised'
  | 'task'
  | 'taskOwner'
  | 'taskDue';

/** The words that are the same in every mail of a language. */
export interface Glossary {
  readonly labels: Readonly<Record<Label, string>>;
  readonly priority: Readonly<Record<Level, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** What somebody reported, with its possessive. */
  readonly yours: Readonly<Record<Kind, string>>;
  /** Of a clock, with its article: "the response target". */
  readonly target: Readonly<Record<ClockName, string>>;
  readonly nobody: string;
  readonly noDate: string;
  /** Who acts when no person does. */
  readonly desk: string;
  readonly hello: (name: string | null) => string;
  readonly businessDays: (count: number) => string;
  readonly messages: (count: number) => string;
}

/** A no-break space stands before a French colon. */
export const GLOSSARY: Readonly<Record<Language, Glossary>> = {
  en: {
    labels: {
      ...{ number: 'Number', title: 'Subject', priority: 'Priority', status: 'Status', group: 'Group' },
      ...{ assignee: 'Assignee', requester: 'Requester', due: 'Due', answerBy: 'We answer by' },
      ...{
        promised: 'Promised for',
        resolveBy: 'We aim to solve it by',
        task: 'Task',
        taskOwner: 'Owner',
        taskDue: 'Due',
      },
    },
    priority: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
    status: {
      ...{ new: 'new', assigned: 'assigned', in_progress: 'in progress', on_hold: 'on hold', waiting: 'waiting' },
      ...{ resolved: 'resolved', closed: 'closed', canceled: 'canceled' },
    },
    yours: { incident: 'your report', service_request: 'your request' },
    target: {
      ...{ response: 'the response target', resolution: 'the resolution target' },
      ...{ group: 'the target of the group', supplier: 'the target of the supplier' },
    },
    nobody: 'nobody yet',
    noDate: 'no date',
    desk: 'The desk',
    hello: (name) => (name ? `Hello ${name},` : 'Hello,'),
    businessDays: (count) => plural('en', count, { one: 'working day', other: 'working days' }),
    messages: (count) => plural('en', count, { one: 'message', other: 'messages' }),
  },
  de: {
    labels: {
      ...{ number: 'Nummer', title: 'Betreff', priority: 'Priorität', status: 'Status', group: 'Gruppe' },
      ...{ assignee: 'Bearbeitung', requester: 'Gemeldet von', due: 'Fällig', answerBy: 'Antwort bis' },
      ...{
        promised: 'Zugesagt bis',
        resolveBy: 'Lösung angestrebt bis',
        task: 'Aufgabe',
        taskOwner: 'Zuständig',
        taskDue: 'Fällig',
      },
    },
    priority: { critical: 'kritisch', high: 'hoch', medium: 'mittel', low: 'niedrig' },
    status: {
      ...{ new: 'neu', assigned: 'zugewiesen', in_progress: 'in Arbeit', on_hold: 'angehalten', waiting: 'wartend' },
      ...{ resolved: 'gelöst', closed: 'geschlossen', canceled: 'storniert' },
    },
    yours: { incident: 'Ihre Meldung', service_request: 'Ihre Anfrage' },
    target: {
      ...{ response: 'das Reaktionsziel', resolution: 'das Lösungsziel' },
      ...{ group: 'das Ziel der Gruppe', supplier: 'das Ziel des Lieferanten' },
    },
    nobody: 'noch niemand',
    noDate: 'kein Termin',
    desk: 'Das System',
    hello: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    businessDays: (count) => plural('de', count, { one: 'Arbeitstag', other: 'Arbeitstagen' }),
    messages: (count) => plural('de', count, { one: 'Nachricht', other: 'Nachrichten' }),
  },
  fr: {
    labels: {
      ...{ number: 'Numéro', title: 'Objet', priority: 'Priorité', status: 'Statut', group: 'Groupe' },
      ...{ assignee: 'Pris en charge par', requester: 'Demandeur', due: 'Échéance', answerBy: 'Réponse au plus tard' },
      ...{
        promised: 'Promis pour',
        resolveBy: 'Résolution visée',
        task: 'Tâche',
        taskOwner: 'Responsable',
        taskDue: 'Échéance',
      },
    },
    priority: { critical: 'critique', high: 'haute', medium: 'moyenne', low: 'basse' },
    status: {
      ...{ new: 'nouveau', assigned: 'attribué', in_progress: 'en cours', on_hold: 'suspendu', waiting: 'en attente' },
      ...{ resolved: 'résolu', closed: 'clos', canceled: 'annulé' },
    },
    yours: { incident: 'votre signalement', service_request: 'votre demande' },
    target: {
      ...{ response: 'l’objectif de réponse', resolution: 'l’objectif de résolution' },
      ...{ group: 'l’objectif du groupe', supplier: 'l’objectif du fournisseur' },
    },
    nobody: 'personne pour l’instant',
    noDate: 'sans échéance',
    desk: 'Le système',
    hello: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    businessDays: (count) => plural('fr', count, { one: 'jour ouvré', other: 'jours ouvrés' }),
    messages: (count) => plural('fr', count, { one: 'message', other: 'messages' }),
  },
};
