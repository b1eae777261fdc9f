import type { Stack, Template } from '#local/template/assembly.ts';

type Resource = Template['Resources'][string];
type Statement = Record<string, unknown>;

/** One thing the template allows somebody, and the template without it. */
export interface Grant {
  readonly name: string;
  readonly without: (template: Template, stack: string) => Template;
}

/** Every action of every statement of every policy, and every permission, of the given stacks. */
export function grantsOf(stacks: readonly Stack[]): Grant[] {
  return stacks.flatMap(({ name: stack, template }) =>
    Object.entries(template.Resources).flatMap(([id, resource]) => grantsIn(stack, template, id, resource)),
  );
}

function grantsIn(stack: string, template: Template, id: string, resource: Resource): Grant[] {
  switch (resource.Type) {
    case 'AWS::Lambda::Permission':
      return [{ name: `permission ${label(id)}`, without: only(stack, (whole) => dropResource(whole, id)) }];
    case 'AWS::SQS::QueuePolicy':
      return partsOf(resource).map((part) => ({
        name: `queue policy ${label(id)}: ${part.name}`,
        // A dead-letter queue is needed only when its rule cannot reach its target, so that is taken away, too.
        without: only(stack, (whole) => dropPermissionOf(dropPart(whole, id, part), part.statement)),
      }));
    case 'AWS::S3::BucketPolicy':
    case 'AWS::IAM::Policy':
      return partsOf(resource).map((part) => ({
        name: `${label(id)}: ${part.name}`,
        without: only(stack, (whole) => dropPart(whole, id, part)),
      }));
    default:
      return template.Resources[id]?.Type.startsWith('AWS::IAM::Managed') ? unknownKind(id) : [];
  }
}

function unknownKind(id: string): never {
  throw new Error(`${id} grants in a way that is not known here`);
}

interface Part {
  readonly name: string;
  readonly index: number;
  readonly statement: Statement;
  /** What is left of the statement; nothing when the part is all of it. */
  readonly rest: Statement | undefined;
}

/** A statement by its actions, or by its resources where it has one action on several. What denies is no grant. */
function partsOf({ Properties }: Resource): Part[] {
  const statements = (Properties.PolicyDocument as { Statement: Statement[] }).Statement;
  return statements.flatMap((statement, index) => {
    if (statement.Effect !== 'Allow') return [];
    const actions = [statement.Action].flat();
    const resources = [statement.Resource].flat();
    if (actions.length > 1 || resources.length === 1)
      return actions.map((action) => ({
        ...{ name: String(action), index, statement },
        rest: restOf({ ...statement, Action: actions.filter((other) => other !== action) }, 'Action'),
      }));
    return resources.map((resource) => ({
      ...{ name: `${actions} on ${JSON.stringify(resource).match(/\/[^"]*/)?.[0] ?? ''}`, index, statement },
      rest: restOf({ ...statement, Resource: resources.filter((other) => other !== resource) }, 'Resource'),
    }));
  });
}

function restOf(statement: Statement, list: string): Statement | undefined {
  return (statement[list] as unknown[]).length > 0 ? statement : undefined;
}

function dropPart(template: Template, id: string, { index, rest }: Part): Template {
  const resource = template.Resources[id];
  if (resource === undefined) return template;
  const document = resource.Properties.PolicyDocument as { Statement: Statement[] };
  const Statement = document.Statement.flatMap((statement, at) => (at === index ? (rest ?? []) : statement));
  const Properties = { ...resource.Properties, PolicyDocument: { ...document, Statement } };
  return { ...template, Resources: { ...template.Resources, [id]: { ...resource, Properties } } };
}

/** By which the rule that a statement speaks of may call its target: its own, or one that all rules of that function have. */
function dropPermissionOf(template: Template, { Condition }: Statement): Template {
  const source = (Condition as { ArnEquals?: Record<string, { 'Fn::GetAtt': string[] }> })?.ArnEquals?.[
    'aws:SourceArn'
  ];
  const [rule = ''] = source?.['Fn::GetAtt'] ?? [];
  const [target] = (template.Resources[rule]?.Properties.Targets ?? []) as { Arn: unknown }[];
  const permissions = Object.entries(template.Resources).filter(
    ([, { Type, Properties }]) =>
      Type === 'AWS::Lambda::Permission' && JSON.stringify(Properties.FunctionName) === JSON.stringify(target?.Arn),
  );
  const own = permissions.find(([, { Properties }]) => JSON.stringify(Properties.SourceArn) === JSON.stringify(source));
  // Or one that all rules of a bus have: the desk's is named in it, the account's own has no name.
  const bus = template.Resources[rule]?.Properties.EventBusName;
  const names = (arn: unknown) => JSON.stringify(arn);
  const isOfBus = ([, { Properties }]: (typeof permissions)[number]) =>
    bus === undefined
      ? names(Properties.SourceArn).includes('rule/firstline-')
      : names(Properties.SourceArn).includes(names(bus));
  const shared = permissions.find(isOfBus);
  const found = own ?? shared;
  return found === undefined ? template : dropResource(template, found[0]);
}

function dropResource(template: Template, id: string): Template {
  const { [id]: _, ...Resources } = template.Resources;
  return { ...template, Resources };
}

function only(stack: string, change: (template: Template) => Template): Grant['without'] {
  return (template, name) => (name === stack ? change(template) : template);
}

/** A logical id without the hash at its end. */
function label(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
