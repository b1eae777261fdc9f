import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reservePort } from '#local/core/web-server.ts';
import packageJson from '../../package.json' with { type: 'json' };

export interface DynamoDbServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  stop(): Promise<void>;
}

// Opening a file of a gigabyte takes well under a second; on a machine busy with tests it may take some.
const READY_WITHIN_MS = 15_000;
const STOPS_WITHIN_MS = 2_000;

/**
 * The shell holds a pipe from this process. When it closes, however this process ended, the server goes too and lets go of its file;
 * when the server ends first, so does the shell.
 */
const WATCHED = 'exec 3<&0; "$@" </dev/null & server=$!; (cat <&3 >/dev/null; kill $server) & wait $server';

/** @throws Error saying how to get the server when its package is not installed. */
export async function startDynoxide(file: string | undefined, onExit: (text: string) => void): Promise<DynamoDbServer> {
  const port = await reservePort(0, 'FIRSTLINE_DYNAMODB_ENDPOINT');
  const storage = file === undefined ? [] : ['--db-path', file];
  const command = [dynoxideBinary(), '--host', '127.0.0.1', '--port', String(port), ...storage];
  // Detached, so that the Ctrl-C of a terminal ends the desk first and the desk its server.
  const shell = spawn('sh', ['-c', WATCHED, 'sh', ...command], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  await untilReady(shell);
  let wanted = true;
  shell.once('exit', () => {
    if (wanted) onExit('dynoxide ended by itself; stop the desk and start it again');
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      wanted = false;
      await stopShell(shell);
    },
  };
}

/** What its authors build; they are packages of their own, so that nobody downloads five programs to run one. */
const PLATFORMS: readonly string[] = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];
const OTHER_DYNAMODB =
  'name a DynamoDB that has streams and transactions: FIRSTLINE_DYNAMODB_ENDPOINT=http://127.0.0.1:8000';

function dynoxideBinary(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return join(
      dirname(createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`)),
      process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide',
    );
  } catch (cause) {
    throw new Error(`DynamoDB is played by dynoxide. ${howToGetIt(platform)}`, { cause });
  }
}

function howToGetIt(platform: string): string {
  if (!PLATFORMS.includes(platform)) return `There is none for ${platform}; ${OTHER_DYNAMODB}`;
  const version = packageJson.optionalDependencies['@dynoxide/linux-x64'];
  return (
    `Its package for ${platform} is not installed. Get it with: npm install --no-save @dynoxide/${platform}@${version}\n` +
    `Where the registry has no such package, ${OTHER_DYNAMODB}`
  );
}

function untilReady(shell: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timeout = setTimeout(() => reject(new Error(`dynoxide did not start: ${said}`)), READY_WITHIN_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (!said.includes('listening on')) return;
      clearTimeout(timeout);
      resolve();
    };
    shell.stdout?.on('data', hear);
    shell.stderr?.on('data', hear);
    shell.once('exit', () => {
      clearTimeout(timeout);
      reject(new Error(`dynoxide did not start: ${said}`));
    });
  });
}

async function stopShell(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null) return;
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  shell.stdin?.end();
  await Promise.race([ended, new Promise((late) => setTimeout(late, STOPS_WITHIN_MS).unref())]);
}
