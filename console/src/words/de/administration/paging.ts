/** What a paging policy would do. */
export const paging = {
  preview: 'Rufplan ausprobieren',
  previewHelp:
    'Dann wird ein Vorgang eröffnet, und niemand nimmt an. Mit Personen und Dienstplänen von jetzt; niemand wird gerufen.',
  policy: 'Rufplan',
  openedAt: 'Eröffnet',
  ask: 'Wer wann was hören würde',
  at: 'Wann',
  step: 'Stufe',
  whom: 'Wen',
  later: 'späterer Weg',
  outOfHours: 'nicht seine Zeiten',
  end: {
    'nobody-accepted': 'Niemand hat angenommen: Der Incident Manager erfährt es',
    'nobody-reached': 'Niemand war erreichbar: Der Incident Manager erfährt es',
  },
};
