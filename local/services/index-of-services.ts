import { openReceived } from '#local/controls/received-webhooks.ts';
import { createControls } from '#local/controls/service.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { createCustomResources } from '#local/services/custom-resources/service.ts';
import { createDistribution } from '#local/services/distribution/service.ts';
import { createEvents } from '#local/services/events/service.ts';
import { createHttpApi } from '#local/services/http-api/service.ts';
import { createMailIn } from '#local/services/mail-in/service.ts';
import { createMailOut } from '#local/services/mail-out/service.ts';
import { createMessages } from '#local/services/messages/service.ts';
import { createParameters } from '#local/services/parameters/service.ts';
import { createQueues } from '#local/services/queues/service.ts';
import { createSignIn } from '#local/services/sign-in/service.ts';
import { createSlack } from '#local/services/slack/service.ts';
import { createStateMachines } from '#local/services/state-machines/service.ts';
import { createStorage } from '#local/services/storage/service.ts';
import { createUserPool } from '#local/services/user-pool/user-pool.ts';

/**
 * Every AWS service beside tables, streams and functions, and the controls. Reading the template happens here, so that what it says
 * and nobody understands stops the desk before anything runs. Doors to people open last.
 */
export function createServices(runtime: Runtime): readonly Service[] {
  const queues = createQueues(runtime);
  const storage = createStorage(runtime);
  const parameters = createParameters(runtime);
  const events = createEvents(runtime);
  const mailOut = createMailOut(runtime, events);
  const messages = createMessages(runtime, events);
  const slack = createSlack(runtime, messages.kept);
  const stateMachines = createStateMachines(runtime);
  const users = createUserPool(runtime);
  const mailIn = createMailIn(runtime, storage);
  const customResources = createCustomResources(runtime);
  const httpApi = createHttpApi(runtime, users);
  const distribution = createDistribution(runtime, { storage, httpApi, customResources });
  const signIn = createSignIn(runtime, users, mailOut.fromCognito);
  const controls = createControls({
    ...{ runtime, users, queues, events, mailOut, messages, stateMachines },
    received: openReceived(),
  });
  return [
    ...[queues, storage, parameters, mailOut, messages, slack, events, stateMachines, customResources],
    ...[mailIn, httpApi, distribution, signIn, controls],
  ];
}
