import * as z from 'zod';
import { lazily } from './lazily.ts';

/**
 * One administrative act: what changes who may do what, or the rules everybody works by. It is a row of the audit and an event
 * on the bus, `administration.<name>.v<version>`.
 */
export interface ActDefinition<Name extends string, State extends z.ZodObject> {
  readonly name: Name;
  readonly version: number;
  readonly summary: string;
  /** How what was changed stands, before and after; never a secret. */
  readonly state: State;
  readonly example: ActExample<z.input<State>>;
}

export interface ActExample<State> {
  /** What was changed: a name, a path, an address. */
  readonly about: string;
  readonly before: State | null;
  readonly after: State | null;
}

/** An act as it is declared: its schema is made when it is first asked for. */
type Declared<Name extends string, State extends z.ZodObject> = Omit<ActDefinition<Name, State>, 'state'> & {
  readonly state: () => State;
};

/** Declares an act. A change that an old consumer cannot read is a new file with a new version. */
export function defineAct<const Name extends string, State extends z.ZodObject>(
  declared: Declared<Name, State>,
): ActDefinition<Name, State> {
  const state = lazily(declared.state);
  return {
    ...declared,
    get state() {
      return state();
    },
  };
}

/** @returns the detail-type on the bus, e.g. `administration.token-made.v1` */
export function actType(act: { name: string; version: number }): string {
  return `administration.${act.name}.v${act.version}`;
}

/** What the detail of every act carries beside its data. `id` is the row's, so a redelivery is recognisable. */
export const ActEnvelopeSchema = z.object({
  id: z.string(),
  at: z.string(),
  tenant: z.string(),
  by: z.string(),
});
