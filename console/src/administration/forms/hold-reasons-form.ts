import { LANGUAGES } from '../../words/languages.ts';
import type { Field, Form } from '../fields/field.ts';

/** Both in one language; what is left out is read as it stands above. */
function translation(language: string): readonly Field[] {
  return [
    { name: `label-${language}`, at: [language, 'label'], kind: 'text', empty: 'absent' },
    { name: `reminderText-${language}`, at: [language, 'reminderText'], kind: 'long-text', empty: 'absent' },
  ];
}

export const HOLD_REASONS_FORM: Form = {
  section: 'hold-reasons',
  at: ['holdReasons'],
  shape: 'named',
  blank: { label: '', pauses: [], tellRequester: true, resumesOnAnswer: true, reminders: null, reminderText: null },
  summary: [['label'], ['pauses']],
  fields: [
    { name: 'label', kind: 'text' },
    { name: 'pauses', kind: 'choices', of: ['response', 'resolution', 'group', 'supplier'] },
    { name: 'tellRequester', kind: 'toggle' },
    { name: 'resumesOnAnswer', kind: 'toggle' },
    {
      name: 'reminders',
      kind: 'part',
      empty: 'null',
      blank: { everyBusinessDays: 2, count: 2, calendar: 'business-hours', thenResolveCode: 'no_answer' },
      fields: [
        { name: 'everyBusinessDays', kind: 'number', from: 1, to: 365 },
        { name: 'count', kind: 'number', from: 1, to: 20 },
        { name: 'calendar', kind: 'choice', of: 'calendars' },
        { name: 'thenResolveCode', kind: 'text' },
      ],
    },
    { name: 'reminderText', kind: 'long-text', empty: 'null' },
    { name: 'translations', kind: 'part', empty: 'absent', blank: {}, fields: LANGUAGES.flatMap(translation) },
  ],
};
