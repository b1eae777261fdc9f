import { boot, type Desk } from '#local/boot/boot.ts';
import type { BootOptions } from '#local/boot/options.ts';
import { createServices } from '#local/services/index-of-services.ts';
import { synthesize } from '#local/synth.ts';

export type { Desk };

/** As `BootOptions`; every port is a free one and the data is kept in memory unless it says otherwise. */
export type DeskOptions = Partial<Omit<BootOptions, 'createServices'>>;

/**
 * The whole desk on this machine: synthesizes the template if what it is made from has changed, and starts it.
 * @throws Error with a message for the operator: a port in use, a folder in use, something in the template that is not known here.
 */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const assembly = options.assembly ?? (await synthesized(options.onStep));
  const desk = await boot({ port: 0, smtpPort: 0, awsPort: 0, data: 'memory', ...options, assembly, createServices });
  return desk;
}

async function synthesized(onStep: DeskOptions['onStep']): Promise<string> {
  const { folder, fresh } = await synthesize(() =>
    onStep?.('synthesizing the template and bundling the functions: up to half a minute, once per version'),
  );
  onStep?.(fresh ? 'template synthesized' : 'template as synthesized before');
  return folder;
}
