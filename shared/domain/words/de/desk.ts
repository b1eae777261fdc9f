import type { DeskMailWords } from '#domain/words/shape/desk-mail-words.ts';
import { changeMails } from './changes/mails.ts';

export const desk: DeskMailWords = {
  assigned: (by, number) => `${by} hat Ihnen ${number} zugewiesen.`,
  assignedInTurn: (number) =>
    `Sie sind an der Reihe: ${number} gehört Ihnen. Nehmen Sie an, oder lehnen Sie mit einem Grund ab; dann ist die nächste Person an der Reihe.`,
  allDeclined: (group, number) =>
    `Niemand aus ${group} übernimmt ${number}: Alle, die infrage kommen, haben abgelehnt. Bitte kümmern Sie sich darum.`,
  support: {
    asked: (by, number) => `${by} bittet Sie um Hilfe bei ${number}. Die Bearbeitung bleibt, wo sie ist.`,
    answer: 'Antworten Sie auf diese Mail; Ihre Antwort steht dann beim Vorgang, nur für den Service Desk.',
  },
  reopened: (by, number, from) =>
    `${by} hat ${number} wieder geöffnet (zuvor: ${from}). Die Bearbeitung liegt wieder bei Ihnen.`,
  woken: (number, group) =>
    `Der Termin, auf den ${number} gewartet hat, ist da. Der Vorgang ist wieder in der Warteschlange von ${group}.`,
  takenIn: (from, title, number) =>
    `${from}, „${title}“, wurde mit ${number} zusammengeführt. Beteiligte, offene Aufgaben, Dateien und Alarm sind jetzt hier.`,
  splitOff: (to, title, number) =>
    `Ein Teil von ${number} ist eine eigene Sache und läuft als ${to}, „${title}“, weiter.`,
  givenBack: (other, number) => `${other} wurde wieder aus ${number} herausgelöst und läuft für sich weiter.`,
  followUpDue: (number, reason) => `${number} ist noch angehalten (${reason}) und sollte jetzt angesehen werden.`,
  childrenRecovered: (number, last) =>
    `Alles unter ${number} ist ruhig oder erledigt, zuletzt ${last}. Wenn es damit gut ist, lösen Sie den Vorgang.`,
  requesterComment: {
    wrote: (by, number) => `${by} hat zu ${number} geschrieben:`,
    reopened: (by, number) =>
      `${by} hat geantwortet und ${number} damit wieder geöffnet. Die Bearbeitung liegt wieder bei Ihnen:`,
  },
  escalated: {
    functional: (number) => `${number} wurde an Fachleute weitergegeben:`,
    hierarchical: (number) => `${number} wurde an Sie eskaliert:`,
    requester: (number) => `${number} wurde für die meldende Person eskaliert; die Priorität ist zu prüfen:`,
  },
  majorProposed: (number) =>
    `${number} ist vielleicht eine Großstörung. Bitte entscheiden Sie; bis dahin schließt der Vorgang nicht von selbst:`,
  majorUndecided: (number) =>
    `${number} ist gelöst und noch immer als Großstörung vorgeschlagen. Der Vorgang bleibt offen, bis Sie entscheiden oder ihn jemand schließt.`,
  promiseReminded: (number, when) => `Für ${number} ist die Erledigung bis ${when} zugesagt.`,
  promiseMissed: (number, when) => `Für ${number} war die Erledigung bis ${when} zugesagt. Es ist noch offen.`,
  targetInDanger: (target, number, when) => `${target} von ${number} ist in Gefahr. Fällig ist es am ${when}.`,
  targetMissed: (target, number, when) => `${target} von ${number} wurde am ${when} verfehlt.`,
  nobodyOnCall: (schedule) => `In den nächsten 14 Tagen hat laut „${schedule}“ niemand Bereitschaft:`,
  webhookGivenUp: {
    gone: (webhook) =>
      `Der Empfänger des Webhooks „${webhook}“ sagt, dass es ihn nicht mehr gibt. Er bekommt nichts, bis Sie ihn fortsetzen.`,
    failing: (webhook) =>
      `Der Empfänger des Webhooks „${webhook}“ hat einen Tag lang nichts angenommen. Er bekommt nichts, bis Sie ihn fortsetzen.`,
  },
  openWebhook: 'Webhook öffnen',
  articleReviewDue: (article) => `Sie wollten den Artikel „${article}“ wieder ansehen: Stimmt er noch?`,
  articleDoubted: (article, { notUseful, all }) =>
    `Von ${all} Personen, die über den Artikel „${article}“ abgestimmt haben, sagen ${notUseful}, dass er nicht half.`,
  openArticle: 'Artikel öffnen',
  problem: {
    opened: (number) => `Das Problem ${number} wurde eröffnet.`,
    trend: ({ incidents, days, value }) =>
      `In ${days} Tagen wurden ${incidents} Vorfälle zu ${value} eröffnet. Sie sind damit verknüpft.`,
    known: (number) =>
      `${number} ist ein bekannter Fehler: Es gibt eine Umgehungslösung, von der Meldende nichts erfahren.`,
    published: (number) =>
      `${number} ist ein bekannter Fehler. Wer ein offenes Ticket dazu gemeldet hat, erfährt von der Umgehungslösung:`,
    open: 'Problem öffnen',
  },
  change: changeMails,
  fromTo: (from, to) => `von ${from} bis ${to}`,
  openSchedule: 'Bereitschaftsplan öffnen',
  page: {
    asked: (number) =>
      `${number} braucht jetzt jemanden. Bitte übernehmen Sie; bis jemand übernimmt, wird weiter gerufen.`,
    silent: (number) =>
      `Zu ${number} wurde seit der Annahme nichts geschrieben. Bitte kümmern Sie sich darum oder sagen Sie, wie es steht.`,
    byHand: (by, number) => `${by} ruft Sie zu ${number}:`,
    take: 'Übernehmen',
    exhausted: {
      'nobody-accepted': (number) =>
        `Alle, die für ${number} gerufen werden, wurden gerufen, und niemand hat angenommen.`,
      'nobody-reached': (number) => `Für ${number} gibt es niemanden, der gerufen werden könnte.`,
    },
  },
  escalationStepped: (step, number, when) => `${number} hat die Stufe „${step}“ der Eskalation erreicht (${when}).`,
};
