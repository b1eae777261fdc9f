import { type DeskData, openData } from '#local/boot/data.ts';
import { type Database, openDatabase } from '#local/boot/database.ts';
import { type Doors, openDoors } from '#local/boot/doors.ts';
import type { BootOptions } from '#local/boot/options.ts';
import { Reset } from '#local/boot/reset.ts';
import { seedOf } from '#local/boot/seed.ts';
import { createDestinations } from '#local/core/destinations.ts';
import { TableChanges } from '#local/dynamodb/changes.ts';
import { createDynamoDb } from '#local/dynamodb/dynamodb.ts';
import { Throttle } from '#local/dynamodb/throttle.ts';
import { createIam, type DeskIam } from '#local/iam/iam.ts';
import { createLambda, type DeskLambda } from '#local/lambda/lambda.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { SLACK_API } from '#local/services/slack/address.ts';
import { createStreams } from '#local/streams/streams.ts';
import { type Assembly, readAssembly } from '#local/template/assembly.ts';
import { inertLines } from '#local/template/resource-types.ts';
import { resolveResources } from '#local/template/resources.ts';
import { createEndpoint } from '#local/wire/endpoint.ts';

export interface Desk {
  readonly runtime: Runtime;
  readonly services: readonly Service[];
  /** Lets what is under way finish for a moment, then closes everything. */
  stop(): Promise<void>;
}

// Of the five seconds a stop may take: the rest is for closing what is open.
const FINISH_WITHIN_MS = 2_000;
// A later start may take five seconds; whoever was away for long finds the rest still running.
const CATCH_UP_WITHIN_MS = 3_000;

/** Starts everything a synthesized template describes. When a step fails, what was already started is stopped again. */
export async function boot(options: BootOptions): Promise<Desk> {
  await using closing = new AsyncDisposableStack();
  const desk = await assemble(options, closing);
  const kept = closing.move();
  return { ...desk, stop: () => kept.disposeAsync() };
}

/** Opens and creates in the order in which one thing needs the other; they close in the opposite one. */
async function assemble(options: BootOptions, closing: AsyncDisposableStack): Promise<Omit<Desk, 'stop'>> {
  // Lambda runs in UTC, and a worker takes its zone from its process.
  process.env.TZ = 'UTC';
  const assembly = readAssembly(options.assembly);
  const data = openData(options, closing);
  const doors = await openDoors(options, data, closing);
  const reset = new Reset(data, doors, options.now);
  const core = createCore(options, assembly, data, doors, reset);
  options.onStep?.(`template: ${core.lambda.functionNames.length} functions in ${assembly.stacks.length} stacks`);
  const database = await openDatabase(options, data, closing);
  closing.defer(() => core.lambda.stop());
  const services = await startServices(options, core, database, doors, closing);
  reset.cover([core.lambda, ...services]);
  closing.defer(() => Promise.race([data.work.settled(), pause(FINISH_WITHIN_MS)]));
  core.lambda.start();
  data.clock.start();
  closing.defer(() => data.clock.stop());
  await Promise.race([catchUp(data), pause(CATCH_UP_WITHIN_MS)]);
  doors.web.open();
  return { runtime: core.runtime, services };
}

/** What came due while the desk was off comes before anything new. */
async function catchUp({ clock, work }: DeskData): Promise<void> {
  await clock.caughtUp();
  await work.settled();
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

interface Core {
  readonly runtime: Runtime;
  readonly iam: DeskIam;
  readonly lambda: DeskLambda;
  readonly changes: TableChanges;
}

function createCore(
  options: BootOptions,
  assembly: Assembly,
  data: DeskData,
  doors: Doors,
  { run: reset }: Reset,
): Core {
  const { region, accountId } = assembly;
  const transform = options.transformTemplate ?? ((template) => template);
  const stacks = assembly.stacks.map(({ name, template }) => ({ name, template: transform(template, name) }));
  const place = { region, accountId, apiUrl: doors.addresses.api, awsUrl: doors.addresses.aws };
  const resources = resolveResources(stacks, place);
  for (const line of inertLines(resources)) data.log.info('template', line);
  const iam = createIam({ resources, accountId, log: data.log, seed: seedOf(data.state) });
  const destinations = createDestinations(iam);
  const shared = { ...data, resources, iam, destinations };
  const lambda = createLambda({
    ...shared,
    assembly,
    awsUrl: doors.addresses.aws,
    slackUrl: `${doors.addresses.api}${SLACK_API}`,
    time: data.time.shared,
  });
  const { web, addresses } = doors;
  const changes = new TableChanges();
  return {
    iam,
    lambda,
    changes,
    runtime: {
      ...shared,
      region,
      accountId,
      lambda,
      web,
      documents: doors.wire,
      addresses,
      reset,
      throttle: new Throttle(),
      changes,
    },
  };
}

/** In this order: the tables, the services of the list, then the streams that may call any of them. */
async function startServices(
  options: BootOptions,
  { runtime, iam, lambda, changes }: Core,
  { client, streamRecords }: Database,
  doors: Doors,
  closing: AsyncDisposableStack,
): Promise<readonly Service[]> {
  const streams = createStreams({ runtime, lambda, client, streamRecords });
  const dynamodb = createDynamoDb({
    ...{ runtime, client, throttle: runtime.throttle },
    onWrite: (written) => {
      changes.note();
      streams.written(written);
    },
  });
  const services = [dynamodb, ...options.createServices(runtime), streams];
  const wires = services.flatMap(({ wire }) => (wire ? [wire] : []));
  doors.wire.mount('/', createEndpoint({ ...runtime, iam, wires }));
  doors.wire.open();
  for (const service of services) {
    await service.start();
    closing.defer(() => service.stop());
    options.onStep?.(`${service.name} started`);
  }
  return services;
}
