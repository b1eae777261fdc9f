import { describe, expect, it } from 'vitest';
import type { Stack } from '#local/template/assembly.ts';
import { resolveResources } from '#local/template/resources.ts';

const PLACE = {
  region: 'eu-west-1',
  accountId: '000000000000',
  apiUrl: 'http://127.0.0.1:4000',
  awsUrl: 'http://127.0.0.1:4566',
};

function stack(name: string, parts: Partial<Stack['template']>): Stack {
  return { name, template: { Parameters: {}, Mappings: {}, Conditions: {}, Outputs: {}, Resources: {}, ...parts } };
}

const TABLE = {
  Type: 'AWS::DynamoDB::Table',
  Properties: { TableName: { 'Fn::Join': ['-', ['desk', { Ref: 'AWS::Region' }]] } },
};

describe('given two stacks', () => {
  it('then one imports what the other exports', () => {
    const data = stack('Data', {
      Resources: { Table: TABLE },
      Outputs: { TableName: { Value: { Ref: 'Table' }, Export: { Name: 'Data:Table' } } },
    });
    const service = stack('Service', {
      Resources: {
        Group: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: { 'Fn::ImportValue': 'Data:Table' } } },
      },
    });
    const resources = resolveResources([data, service], PLACE);
    expect(resources.ofType('AWS::Logs::LogGroup')[0]?.physicalId).toBe('desk-eu-west-1');
    expect(resources.byArn('arn:aws:dynamodb:eu-west-1:000000000000:table/desk-eu-west-1')?.logicalId).toBe('Table');
  });

  it('then an import nobody exports stops it', () => {
    const service = stack('Service', {
      Resources: {
        Group: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: { 'Fn::ImportValue': 'Gone' } } },
      },
    });
    expect(() => resolveResources([service], PLACE)).toThrow('no stack exports Gone');
  });
});

describe('given something in a template that is not known', () => {
  it.each([
    [
      'a resource type',
      { Type: 'AWS::EC2::VPC', Properties: {} },
      'Desk/It (AWS::EC2::VPC): resource type AWS::EC2::VPC is not known',
    ],
    [
      'an attribute',
      { Type: 'AWS::IAM::Role', Properties: { X: { 'Fn::GetAtt': ['It', 'Color'] } } },
      'attribute Color of It',
    ],
    [
      'a function',
      { Type: 'AWS::IAM::Role', Properties: { X: { 'Fn::Cidr': [] } } },
      'Desk/It (AWS::IAM::Role): intrinsic function Fn::Cidr',
    ],
    [
      'a parameter without a value',
      { Type: 'AWS::IAM::Role', Properties: { X: { Ref: 'Secret' } } },
      'parameter Secret has no value',
    ],
  ])('then %s stops the start and is named', (_, resource, message) => {
    const desk = stack('Desk', { Resources: { It: resource }, Parameters: { Secret: { Type: 'String' } } });
    expect(() => resolveResources([desk], PLACE)).toThrow(message);
  });
});

describe('given a resource with a condition', () => {
  it('then it is there only when the condition holds', () => {
    const desk = stack('Desk', {
      Conditions: { Yes: { 'Fn::Equals': ['a', 'a'] }, No: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        Here: { Type: 'AWS::SQS::Queue', Properties: {}, Condition: 'Yes' },
        Gone: { Type: 'AWS::SQS::Queue', Properties: {}, Condition: 'No' },
      },
    });
    const queues = resolveResources([desk], PLACE).ofType('AWS::SQS::Queue');
    expect(queues.map(({ logicalId, physicalId }) => [logicalId, physicalId])).toEqual([
      ['Here', 'http://127.0.0.1:4566/000000000000/Desk-Here'],
    ]);
  });
});
