import type { Desk } from '#local/desk.ts';
import { readEnvironment } from '#local/environment.ts';

// contract.md: SIGTERM stops it within five seconds. What has not closed by then is left to the next start.
const STOP_WITHIN_MS = 4_500;

const startedAt = performance.now();
const say = (text: string) => console.log(text);
const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);

say('Firstline starts …');
try {
  const desk = await start();
  const { seedPeople } = await import('#local/people/seed-people.ts');
  await seedPeople(desk.runtime);
  say(`Firstline is ready: ${desk.runtime.addresses.api}`);
  say(`Console: ${desk.runtime.addresses.api}/console/`);
  const { summaryOf } = await import('#local/summary.ts');
  say(await summaryOf(desk.runtime));
} catch (error) {
  console.error(`Firstline did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function start(): Promise<Desk> {
  const env = readEnvironment(process.env);
  // Loaded after the first line is shown: it takes a second or two.
  const { startDesk } = await import('#local/desk.ts');
  const desk = await startDesk({
    port: env.FIRSTLINE_PORT,
    smtpPort: env.FIRSTLINE_SMTP_PORT,
    awsPort: env.FIRSTLINE_AWS_PORT,
    data: env.FIRSTLINE_DATA,
    now: env.FIRSTLINE_NOW === undefined ? undefined : Date.parse(env.FIRSTLINE_NOW),
    dynamodbEndpoint: env.FIRSTLINE_DYNAMODB_ENDPOINT,
    onStep: (text) => say(`${seconds()} s  ${text}`),
    onWarning: (text) => console.error(`        ! ${text}`),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(desk));
  return desk;
}

async function stop(desk: Desk): Promise<void> {
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  await desk.stop();
  process.exit(0);
}
