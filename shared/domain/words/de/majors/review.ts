import type { ReviewWords } from '#domain/words/shape/majors/review-words.ts';
import { report } from './report.ts';

export const review: ReviewWords = {
  duration: (seconds) => {
    const [days, hours] = [Math.floor(seconds / 86_400), Math.floor((seconds % 86_400) / 3600)];
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [days && `${days} Tg.`, hours && `${hours} Std.`, minutes && `${minutes} Min.`].filter(
      (part) => part,
    );
    return parts.length === 0 ? `${seconds} Sek.` : parts.join(' ');
  },
  channels: {
    ...{ email: 'E-Mail', monitoring: 'Überwachung', portal: 'Portal', api: 'Schnittstelle', phone: 'Telefon' },
    ...{ chat: 'Chat', sms: 'SMS', walk_in: 'persönlich' },
  },
  clocks: {
    ...{ response: 'Reaktion', resolution: 'Lösung', group: 'Gruppe', supplier: 'Lieferant' },
    update: 'Zwischenmeldungen',
  },
  durations: {
    ...{ detect: 'Bis zur Entdeckung', declare: 'Bis zur Ausrufung', identify: 'Bis zur Ursache' },
    ...{ mitigate: 'Bis zur Linderung', restore: 'Bis zur Wiederherstellung' },
  },
  drafts: {
    byMonitoring: (source) => `Die Überwachung (${source}) hat es durch einen Alarm bemerkt.`,
    byDesk: (channel) => `Der Service Desk hat es bemerkt (${channel}).`,
    byRequester: (channel) => `Gemeldet von einer anfragenden Person (${channel}).`,
    forRequester: (channel) => `Gemeldet von einer anfragenden Person (${channel}), aufgenommen vom Service Desk.`,
    noWord: 'Vor der Nachbetrachtung wurde niemandem von den Betroffenen etwas gesagt.',
    firstAnswer: (after) => `${after} nach der Eröffnung, durch eine Antwort des Service Desks.`,
    firstUpdate: (after) => `${after} nach der Eröffnung, durch eine Zwischenmeldung.`,
    updates: (sent, missed) => `Zwischenmeldungen an Beteiligte: ${sent}. Ausgeblieben: ${missed}.`,
    handovers: (groups, people, path) =>
      `An eine andere Gruppe übergeben: ${groups}-mal. Innerhalb einer Gruppe: ${people}-mal. Gruppen: ${path}.`,
    called: (people, absent) =>
      `Alarmierte Personen: ${people}. ${absent === '' ? 'Alle kamen.' : `Weder übernommen noch gekommen: ${absent}.`}`,
    kept: (clock, after, target) => `${clock}: eingehalten (${after} von ${target})`,
    missed: (clock, by, target) => `${clock}: um ${by} verfehlt (Ziel ${target})`,
    unsettled: (clock) => `${clock}: nicht entschieden`,
    corrected: (milestones) => `Berichtigte Zeitpunkte: ${milestones}`,
  },
  report,
};
