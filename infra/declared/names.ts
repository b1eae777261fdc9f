import { Aws } from 'aws-cdk-lib';
import type { Stage } from './stages.ts';

/** Every physical name of a desk starts with its stage, so that two desks in one account and region never collide. */
export function nameOf(stage: Stage, part: string): string {
  return `firstline-${stage.name}-${part}`;
}

export function dataStackName(stage: Stage): string {
  return `Firstline-${stage.name}-Data`;
}

export function serviceStackName(stage: Stage): string {
  return `Firstline-${stage.name}-Service`;
}

export function deskAddress(stage: Stage): string {
  return `${stage.deskLocalPart}@${stage.mailDomain}`;
}

/** Of the page where people sign in; all accounts of a region share these names, so it carries the account's. */
export function loginPrefix(stage: Stage): string {
  return nameOf(stage, Aws.ACCOUNT_ID);
}

export function loginUrl(stage: Stage): string {
  return `https://${loginPrefix(stage)}.auth.${Aws.REGION}.amazoncognito.com`;
}
