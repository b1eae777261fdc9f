import { describe, expect, it } from 'vitest';
import { SharedStream } from '#local/streams/shared-stream.ts';

const ANSWER_BYTES = 1024 * 1024;

/** A stream of as many records as are written, that counts how often it is asked and, like GetRecords, ends an answer at a megabyte. */
function streamOf(size = 100) {
  const source = { last: 0, asked: 0, meanwhile: () => {} };
  const open = () => {
    let next = 1;
    return {
      shardId: 'shard',
      seek: async (after: string | undefined) => {
        next = Number(after ?? 0) + 1;
      },
      read: async (limit: number) => {
        source.asked += 1;
        const most = Math.min(limit, Math.floor(ANSWER_BYTES / size), source.last - next + 1);
        const records = Array.from({ length: most }, (_, index) => record(next + index, size));
        next += most;
        source.meanwhile();
        await Promise.resolve();
        return records;
      },
    };
  };
  const stream = new SharedStream(open);
  const write = (count: number) => {
    source.last += count;
    stream.written();
  };
  return { source, stream, write };
}

function record(number: number, SizeBytes: number) {
  return { eventID: `${number}`, eventName: 'INSERT', dynamodb: { SequenceNumber: `${number}`, SizeBytes } };
}

type Reader = ReturnType<SharedStream['reader']>;

/** The numbers of all there is, batch after batch. */
async function drained(reader: Reader, limit = 100): Promise<number[]> {
  const numbers: number[] = [];
  for (;;) {
    const records = await reader.read(limit);
    if (records.length === 0) return numbers;
    numbers.push(...records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber)));
  }
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('given several readers of one stream', () => {
  it('when something is written then each gets it and the stream is asked once', async () => {
    const { source, stream, write } = streamOf();
    const readers = [stream.reader(undefined), stream.reader(undefined), stream.reader(undefined)];
    write(3);
    expect(await Promise.all(readers.map((reader) => drained(reader)))).toEqual([upTo(3), upTo(3), upTo(3)]);
    expect(source.asked).toBe(1);
    write(1);
    expect(await Promise.all(readers.map((reader) => drained(reader)))).toEqual([[4], [4], [4]]);
    expect(source.asked).toBe(2);
  });

  it('when one begins further on or further back than the others then each gets what is its own', async () => {
    const { stream, write } = streamOf();
    write(9);
    const readers = [stream.reader('4'), stream.reader('7'), stream.reader('1'), stream.reader(undefined)];
    const all = await Promise.all(readers.map((reader) => drained(reader)));
    expect(all).toEqual([upTo(9, 5), upTo(9, 8), upTo(9, 2), upTo(9)]);
  });

  it('when one falls far behind then it gets everything all the same', async () => {
    const { stream, write } = streamOf();
    const [fast, slow] = [stream.reader(undefined), stream.reader(undefined)];
    for (let round = 0; round < 10; round += 1) {
      write(99);
      await drained(fast);
    }
    expect(await drained(slow)).toEqual(upTo(990));
  });
});

describe('given a write while the stream is being asked', () => {
  it('then the answer without it is not the last', async () => {
    const { source, stream, write } = streamOf();
    const reader = stream.reader(undefined);
    write(1);
    source.meanwhile = () => {
      source.meanwhile = () => {};
      write(1);
    };
    expect(await drained(reader)).toEqual([1, 2]);
  });
});

describe('given more than one answer holds', () => {
  it.each([
    ['many', 100, 950],
    ['large', 400_000, 12],
    ['larger than expected', 0.9 * ANSWER_BYTES, 5],
  ])('when records are %s then all of them come, in order', async (_, size, count) => {
    const { stream, write } = streamOf(size);
    const [one, other] = [stream.reader(undefined), stream.reader(undefined)];
    write(count);
    expect(await Promise.all([drained(one), drained(other, 7)])).toEqual([upTo(count), upTo(count)]);
  });
});
