import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

export const resolved = defineTemplate('resolved', {
  en: ({ incident, data }, { resolutionUrl }) => [
    paragraph(`We believe ${incident.number} is ${data.workaround ? 'settled for now by a workaround' : 'resolved'}:`),
    quote(data.notes),
    ...(resolutionUrl
      ? [
          paragraph('Please tell us whether that is so.'),
          { kind: 'link', label: 'Yes, it is resolved', url: `${resolutionUrl}?answer=confirm` } as const,
          { kind: 'link', label: 'No, it is not', url: `${resolutionUrl}?answer=reject` } as const,
        ]
      : []),
    paragraph(
      'You can also answer this mail if anything is still wrong. If we hear nothing, we close it after some days.',
    ),
  ],
});
