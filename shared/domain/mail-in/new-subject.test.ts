import { expect, it } from 'vitest';
import { newSubject } from './new-subject.ts';

const TITLE = 'Printer on fire';

it.each([
  TITLE,
  'Re: Printer on fire',
  'AW: [INC-000006] Answer: Printer on fire',
  'Re[2]: Re: [EXTERNAL] [INC-000006] Printer on fire',
  'Fwd: printer  ON fire!',
  'Re: [INC-000006] Printer on',
  'Re:',
  '',
  '(no subject)',
])('given the subject "%s", when it answers then it says nothing new', (subject) => {
  expect(newSubject(subject, [TITLE])).toBe('');
});

it.each([
  ['It is the second floor', 'It is the second floor'],
  ['Re: [INC-000006] It is out', 'It is out'],
  ['AW: Danke!', 'Danke!'],
  ['返信: 直りました', '直りました'],
])('given the subject "%s", when it answers then it says "%s"', (subject, said) => {
  expect(newSubject(subject, [TITLE])).toBe(said);
});

it('given a record without a title, then a subject is new, and where the title is not known nothing is', () => {
  expect(newSubject('Re: It burns', ['(no subject)'])).toBe('It burns');
  expect(newSubject('Re: It burns', [])).toBe('');
});

it('Given the subject of a mail about a task, says nothing new', () => {
  expect(newSubject('Re: [INC-000001] Task: Count the stock', [TITLE, 'Count the stock'])).toBe('');
});
