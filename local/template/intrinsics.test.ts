import { describe, expect, it } from 'vitest';
import { NO_VALUE, resolve, type Scope } from '#local/template/intrinsics.ts';

/** `${name}`, as Fn::Sub writes it. */
const hole = (name: string) => `\${${name}}`;

const scope: Scope = {
  ref: (name) => (name === 'AWS::NoValue' ? NO_VALUE : `ref-${name}`),
  attribute: (logicalId, attribute) => `${logicalId}/${attribute}`,
  importValue: (name) => `import-${name}`,
  condition: (name) => name === 'Yes',
  mapping: (...path) => path.join('/'),
};

describe('given a value of a template', () => {
  it.each([
    ['Ref', { Ref: 'Table' }, 'ref-Table'],
    ['GetAtt', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'Table/Arn'],
    ['GetAtt with a dot', { 'Fn::GetAtt': 'Table.Stream.Arn' }, 'Table/Stream.Arn'],
    ['Join over other functions', { 'Fn::Join': ['/', ['a', { Ref: 'B' }]] }, 'a/ref-B'],
    ['Sub', { 'Fn::Sub': `${hole('A')}-${hole('B.Arn')}-${hole('!literal')}` }, `ref-A-B/Arn-${hole('literal')}`],
    ['Sub with variables', { 'Fn::Sub': [hole('x'), { x: { Ref: 'A' } }] }, 'ref-A'],
    ['Select and Split', { 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'A' }] }] }, 'A'],
    ['ImportValue', { 'Fn::ImportValue': 'Data:Table' }, 'import-Data:Table'],
    ['If', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
    ['If not', { 'Fn::If': ['No', 'a', { Ref: 'B' }] }, 'ref-B'],
    ['conditions', { 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }] }, true],
  ])('then %s is replaced', (_, value, expected) => {
    expect(resolve(value, scope)).toEqual(expected);
  });

  it('then AWS::NoValue leaves the property out', () => {
    expect(resolve({ a: 1, b: { Ref: 'AWS::NoValue' }, c: [{ Ref: 'AWS::NoValue' }, 2] }, scope)).toEqual({
      a: 1,
      c: [2],
    });
  });

  it('then a policy statement of one condition keeps it', () => {
    expect(resolve({ Condition: { Bool: { x: 'true' } } }, scope)).toEqual({ Condition: { Bool: { x: 'true' } } });
  });

  it('then a function that is not known is refused by name', () => {
    expect(() => resolve({ a: [{ 'Fn::Cidr': [] }] }, scope)).toThrow('Fn::Cidr');
  });
});
