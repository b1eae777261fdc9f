import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { Template } from '#local/template/assembly.ts';

export interface BootOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly smtpPort: number;
  readonly awsPort: number;
  /** `memory` or a folder. */
  readonly data: string;
  /** Epoch milliseconds at which virtual time begins in fresh data; the real time by default. */
  readonly now?: number | undefined;
  /** Another DynamoDB than the one that comes with the project. */
  readonly dynamodbEndpoint?: string | undefined;
  /** Folder of the synthesized templates. */
  readonly assembly: string;
  /** A test may change what was synthesized, e.g. take a grant away. Called once per stack. */
  readonly transformTemplate?: ((template: Template, stack: string) => Template) | undefined;
  readonly createServices: (runtime: Runtime) => readonly Service[];
  /** One line per step of the start. */
  readonly onStep?: ((text: string) => void) | undefined;
  /** What the operator has to know while the desk runs. */
  readonly onWarning?: ((text: string) => void) | undefined;
}
