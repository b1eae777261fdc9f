import { expect, it } from 'vitest';
import { checkReferences } from '#domain/configuration/references.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { usableAnswers } from './usable-answers.ts';

const shipped = shippedConfiguration('desk@example.com');
const ASK = 'Hello {{requester.name}}, which floor is it? {{record.number}} is {{record.status}}. {{agent.name}}';
const answers = {
  vendor: { label: 'Vendor', groups: ['vendor'], body: 'The vendor looks into it.' },
  frage: { label: 'Welche Etage', language: 'de' as const, body: ASK },
  floor: { label: 'Which floor', language: 'en' as const, body: ASK },
  any: { label: 'Number', body: '{{record.number}} {{record.promisedAt}}' },
};
const rules = { ...shipped, answers };
const lin = { email: 'lin@example.com', name: 'Lin', groups: [] };

const namesFor = (incident: typeof anIncident, groups: string[]) =>
  usableAnswers(incident, { ...lin, groups }, rules).map(({ name }) => name);

it('are those of the record’s group or the writer’s, in the language of the reader', () => {
  expect(namesFor(anIncident, [])).toEqual(['any', 'floor']);
  expect(namesFor({ ...anIncident, language: 'de' }, ['vendor'])).toEqual(['any', 'vendor', 'frage']);
  expect(namesFor({ ...anIncident, group: 'vendor', language: 'fr' }, [])).toEqual(['any', 'vendor']);
});

it('are filled in with the words of their reader', () => {
  const [any, frage] = usableAnswers({ ...anIncident, language: 'de' }, lin, rules);
  expect(frage?.text).toBe('Hello Ada, which floor is it? INC-000001 is in Arbeit. Lin');
  expect([any?.text, any?.missing]).toEqual(['INC-000001 ', ['record.promisedAt']]);
});

it('are refused where they name a placeholder or a group there is none of', () => {
  const body = 'Dear {{requester.nmae}}';
  const faults = checkReferences({ ...rules, answers: { slip: { label: 'Slip', groups: ['vandor'], body } } });
  expect(faults.map(({ path }) => path)).toEqual(['answers.slip.groups.0', 'answers.slip.body']);
});
