import { createHmac } from 'node:crypto';
import { isAllowed } from '#local/iam/evaluate.ts';
import { resourceStatements, speaksOf } from '#local/iam/resource-policies.ts';
import { type Role, rolesOf } from '#local/iam/roles.ts';
import type { Iam, Log, Principal, Resources } from '#local/runtime.ts';
import { WireError } from '#local/wire-error.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export interface DeskIam extends Iam {
  /** Credentials that stand for a role of the template, always the same in one data folder. */
  credentialsOf(roleArn: string, sessionName: string): Credentials;
  /** Who an access key belongs to: the role it was made for or, with any other, the operator. */
  principalOf(accessKeyId: string): Principal;
}

export interface IamOptions {
  readonly resources: Resources;
  readonly accountId: string;
  readonly log: Log;
  /** Secret of the data folder, so that links signed before a restart are good after it. */
  readonly seed: string;
}

/** Reads every policy of the template at once: one that is not understood stops the start. */
export function createIam({ resources, accountId, log, seed }: IamOptions): DeskIam {
  const roles = rolesOf(resources);
  const onResources = resourceStatements(resources);
  const keys = new Map<string, { principal: Principal; secret: string }>();
  // The wire here is the loopback interface, which stands in for TLS.
  const alwaysTrue = {
    'aws:SecureTransport': 'true',
    's3:TlsVersion': '1.3',
    'aws:SourceAccount': accountId,
    'aws:PrincipalAccount': accountId,
  };

  const roleOf = (arn: string): Role => {
    const role = roles.get(arn);
    if (!role) throw new WireError('AccessDenied', `role ${arn} does not exist`, 403);
    return role;
  };

  const assertAllowed: Iam['assertAllowed'] = (principal, action, resource, context = {}) => {
    if (principal.kind === 'operator') return;
    const identity = principal.kind === 'role' ? roleOf(principal.arn).statements : [];
    const statements = [...identity, ...onResources.filter((statement) => speaksOf(statement, principal))];
    const source: Record<string, string> =
      principal.kind === 'service' && principal.sourceArn ? { 'aws:SourceArn': principal.sourceArn } : {};
    if (isAllowed(statements, { action, resource, context: { ...alwaysTrue, ...source, ...context } })) return;
    const refusal = refusalOf(principal, action, resource);
    log.warn('iam', refusal);
    throw new WireError('AccessDenied', refusal, 403);
  };

  const assume: Iam['assume'] = (roleArn, service) => {
    const role = roleOf(roleArn);
    const trusting = role.trust.filter((statement) => speaksOf(statement, { kind: 'service', service }));
    if (!isAllowed(trusting, { action: 'sts:AssumeRole', resource: roleArn, context: alwaysTrue })) {
      throw new WireError(
        'AccessDenied',
        `${service} may not assume ${roleArn}: its trust policy does not say so`,
        403,
      );
    }
    return { kind: 'role', arn: role.arn, name: role.name };
  };

  const credentialsOf: DeskIam['credentialsOf'] = (roleArn, sessionName) => {
    const derive = (purpose: string) =>
      createHmac('sha256', seed).update(`${purpose} ${roleArn} ${sessionName}`).digest('hex');
    const accessKeyId = `ASIA${derive('key').slice(0, 16).toUpperCase()}`;
    const secret = derive('secret');
    keys.set(accessKeyId, { principal: { kind: 'role', arn: roleArn, name: sessionName }, secret });
    return { accessKeyId, secretAccessKey: secret, sessionToken: derive('session') };
  };

  return {
    assertAllowed,
    assume,
    credentialsOf,
    principalOf: (accessKeyId) => keys.get(accessKeyId)?.principal ?? { kind: 'operator' },
    secretOf: (accessKeyId) => keys.get(accessKeyId)?.secret,
  };
}

function refusalOf(principal: Exclude<Principal, { kind: 'operator' }>, action: string, resource: string): string {
  if (principal.kind === 'service') {
    const source = principal.sourceArn ? ` for ${principal.sourceArn}` : '';
    return `Service: ${principal.service}${source} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows it`;
  }
  const user = `${principal.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${principal.name}`;
  return `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}
