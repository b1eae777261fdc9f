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
