import type { ServiceStatusWords } from '#domain/words/shape/public/service-status-words.ts';

export const serviceStatus: ServiceStatusWords = {
  states: {
    operational: 'In Betrieb',
    maintenance: 'Wartung',
    degraded: 'Beeinträchtigt',
    partial: 'Teilausfall',
    major: 'Schwerer Ausfall',
  },
  whole: {
    operational: 'Alle Services sind in Betrieb',
    maintenance: 'Es wird gewartet',
    degraded: 'Einige Services sind beeinträchtigt',
    partial: 'Es gibt einen Teilausfall',
    major: 'Es gibt einen schweren Ausfall',
  },
  kinds: { outage: 'Störung', maintenance: 'Wartung', information: 'Hinweis' },
  services: 'Services',
  running: 'Jetzt',
  planned: 'Geplant',
  over: 'Die letzten zwei Wochen',
  history: 'Die letzten 90 Tage',
  daysAgo: (days) => `vor ${days} Tagen`,
  today: 'heute',
  noTrouble: '90 Tage ohne Störung',
  troubledDays: (days) => (days === 1 ? '1 Tag mit Störung in 90' : `${days} Tage mit Störungen in 90`),
  since: (when) => `Seit ${when}`,
  from: (when) => `Ab ${when}`,
  until: (when) => `bis ${when}`,
  overAt: (when) => `Vorbei seit ${when}`,
  languages: 'Sprachen',
  formats: 'Diese Seite als Feed',
  nothing: { title: 'Hier ist keine Statusseite', text: 'Vielleicht ist die Adresse nicht vollständig.' },
  subscribe: {
    title: 'Per E-Mail Bescheid bekommen',
    text: 'Wir schreiben Ihnen, wenn etwas angekündigt wird, wenn es dazu Neues gibt und wenn es vorbei ist. Mit einem Klick können Sie das beenden.',
    email: 'Ihre E-Mail-Adresse',
    services: 'Zu welchen Services? Ohne Auswahl zu allen.',
    all: 'Alle Services',
    send: 'Bescheid geben',
    asked: {
      title: 'Sehen Sie in Ihr Postfach',
      text: 'Wenn die Adresse erreichbar ist, ist eine E-Mail unterwegs. Folgen Sie dem Link darin innerhalb eines Tages; vorher bekommen Sie keinen Bescheid.',
    },
    noAddress: {
      title: 'Das ist keine E-Mail-Adresse',
      text: 'Bitte gehen Sie zurück und schreiben Sie sie wie in ana@example.com.',
    },
    tooMany: { title: 'Gerade fragen zu viele', text: 'Bitte kommen Sie in einer Stunde wieder.' },
    back: 'Zurück zur Statusseite',
  },
  confirm: {
    title: 'Möchten Sie Bescheid bekommen?',
    text: (page) => `Sie bekommen dann eine E-Mail zu jeder Ankündigung von „${page}“ zu diesen Services:`,
    send: 'Ja, bitte',
    done: { title: 'Sie bekommen ab jetzt Bescheid', text: 'In jeder E-Mail ist ein Link, der das beendet.' },
  },
  end: {
    title: 'Keine dieser E-Mails mehr?',
    text: (page) => `Sie bekommen dann keine E-Mails zu Ankündigungen von „${page}“ mehr.`,
    send: 'Keine E-Mails mehr',
    done: {
      title: 'Sie bekommen diese E-Mails nicht mehr',
      text: 'Wenn Sie es sich anders überlegen, bestellen Sie sie auf der Statusseite.',
    },
  },
  mail: {
    subject: (page) => `Bitte bestätigen, dass Sie Bescheid bekommen möchten: ${page}`,
    asked: (page) =>
      `Jemand hat uns gebeten, dieser Adresse Ankündigungen auf „${page}“ zu schicken. Wenn Sie das waren, bestätigen Sie es bitte.`,
    about: 'Zu',
    confirm: 'Ja, bitte Bescheid geben',
    ignore:
      'Der Link gilt einen Tag. Wenn Sie es nicht waren, tun Sie nichts: Sie bekommen keine weitere E-Mail, und wir vergessen die Adresse.',
  },
};
