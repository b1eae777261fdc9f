import type { PageWords } from '#domain/words/shape/page-words.ts';

export const pages: PageWords = {
  resolution: {
    title: (number) => `Ist ${number} gelöst?`,
    legend: 'Ihre Antwort',
    confirm: 'Ja, es ist gelöst',
    reject: 'Nein, noch nicht',
    reason: 'Wenn nicht: Was stimmt noch nicht?',
    send: 'Antwort senden',
    chooseOne: 'Bitte wählen Sie eine der beiden Antworten.',
    notYet:
      'Der Vorgang kann noch nicht geschlossen werden: Es wird noch daran gearbeitet. Wir schließen ihn, sobald alles erledigt ist.',
    confirmed: { title: 'Vielen Dank', text: (number) => `${number} ist geschlossen.` },
    rejected: {
      title: 'Wir kümmern uns erneut darum',
      text: (number) => `${number} ist wieder offen und liegt bei denen, die daran gearbeitet haben.`,
    },
  },
  task: {
    title: (number) => `Ist diese Aufgabe zu ${number} erledigt?`,
    due: (when) => `Sie ist fällig am ${when}.`,
    notes: 'Was sollten wir dazu wissen? (kann leer bleiben)',
    send: 'Sie ist erledigt',
    done: { title: 'Vielen Dank', text: (task) => `„${task}“ ist erledigt.` },
  },
  survey: {
    title: 'Wie zufrieden sind Sie mit uns?',
    about: (number) => `Zu ${number}:`,
    legend: 'Wie zufrieden sind Sie?',
    scores: ['Sehr unzufrieden', 'Unzufrieden', 'Teils, teils', 'Zufrieden', 'Sehr zufrieden'],
    comment: 'Was sollten wir wissen? (kann leer bleiben)',
    send: 'Antwort senden',
    chooseOne: 'Bitte wählen Sie eine der fünf Antworten.',
    thanks: { title: 'Vielen Dank', text: 'Ihre Antwort ist bei uns angekommen.' },
  },
  status: {
    title: (number) => `Stand von ${number}`,
    reported: 'Gemeldet',
    changed: 'Letzte Änderung',
    onHold: 'Wartet auf',
    waitsUntil: 'Wartet bis',
    answer: 'So wurde es gelöst',
    said: 'Was geschrieben wurde',
    nothingSaid: 'Noch nichts.',
    toAnswer: 'Ist es damit gelöst? Bestätigen oder ablehnen',
    write: {
      title: 'Schreiben Sie uns',
      text: 'Ihre Nachricht',
      send: 'Absenden',
      urge: 'Absenden: es ist dringender geworden',
      missing: 'Bitte schreiben Sie ein paar Worte.',
      notNow: 'Das geht nicht mehr; bitte sehen Sie nach, wie es steht.',
      sent: { title: 'Danke', text: (number) => `Ihre Nachricht steht bei ${number}.` },
      urged: { title: 'Danke', text: (number) => `Die Verantwortlichen für ${number} sehen es sich an.` },
    },
  },
  page: {
    title: (number) => `${number} braucht jemanden`,
    text: 'Wenn Sie übernehmen, liegt die Bearbeitung bei Ihnen, und niemand sonst wird gerufen.',
    take: 'Übernehmen',
    taken: { title: 'Übernommen', text: (number) => `${number} liegt bei Ihnen. Niemand sonst wird dafür gerufen.` },
    others: (person) => `${person} hat es übernommen.`,
  },
  dead: {
    invalid: {
      title: 'Dieser Link ist ungültig',
      text: 'Bitte übernehmen Sie den Link unverändert aus der E-Mail; manche Programme zerlegen lange Links.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Um uns trotzdem zu schreiben, antworten Sie auf die E-Mail.',
    },
    answered: {
      title: 'Hier gibt es nichts mehr zu beantworten',
      text: 'Es wurde bereits geantwortet, oder es ging seit der E-Mail weiter. Um uns zu schreiben, antworten Sie auf die E-Mail.',
    },
  },
};
