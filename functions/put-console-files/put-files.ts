import type { ConsoleBucket } from './console-bucket.ts';
import { type ConsoleFile, configFile, versionOf } from './console-files.ts';
import type { ConsoleRequest } from './resource-request.ts';

/** Sockets the SDK holds open anyway; a hundred files of some kilobytes are then a second. */
const AT_ONCE = 20;

type Wish = Pick<ConsoleRequest, 'RequestType' | 'ResourceProperties'>;

/**
 * Puts the build into the bucket, or empties it before it is deleted. Files of earlier versions stay: whoever has the console open
 * still asks for them. Doing it twice changes nothing.
 *
 * @returns the version that is served from now on, and how many files were touched
 */
export async function putFiles(
  bucket: ConsoleBucket,
  files: readonly ConsoleFile[],
  { RequestType, ResourceProperties }: Wish,
): Promise<{ version: string; count: number }> {
  const version = versionOf(files);
  switch (RequestType) {
    case 'Create':
    case 'Update': {
      const pages = files.filter(({ key }) => key.endsWith('/index.html'));
      const others = files.filter(({ key }) => !key.endsWith('/index.html'));
      await each(others, bucket.put);
      await each([configFile(ResourceProperties, version), ...pages], bucket.put);
      return { version, count: files.length + 1 };
    }
    case 'Delete': {
      const keys = await bucket.keys();
      await each(keys, bucket.delete);
      return { version: '', count: keys.length };
    }
    default:
      return RequestType satisfies never;
  }
}

async function each<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  for (let begin = 0; begin < all.length; begin += AT_ONCE) {
    await Promise.all(all.slice(begin, begin + AT_ONCE).map(run));
  }
}
