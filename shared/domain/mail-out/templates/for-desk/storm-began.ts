import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate, type Write } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const KNOWN = ['number', 'priority', 'group'] as const;

/** The title and the description are the record's own, in the desk's language; there is nothing to translate in them. */
const began: Write<'opened'> = ({ incident }, say) => [
  paragraph(`${incident.title}.`),
  paragraph(incident.description),
  facts(say, incident, KNOWN),
];

export const stormBegan = defineTemplate('opened', { en: began, de: began, fr: began });
