import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskClock } from '#local/clock/virtual-clock.ts';
import { VirtualTime } from '#local/clock/virtual-time.ts';
import { createWork } from '#local/core/work.ts';

const START = Date.parse('2026-09-07T08:00:00.000Z');
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

/** A clock whose real time stands still, and a diary of what happened when. */
function deskClock() {
  const errors: string[] = [];
  const diary: string[] = [];
  const work = createWork({ info: () => undefined, warn: (_, text) => errors.push(text), recent: () => [] });
  const time = new VirtualTime({ offset: START, notBefore: 0 }, () => 0);
  const clock = new DeskClock({ time, work, persist: () => undefined, onError: (error) => errors.push(String(error)) });
  const note = (what: string) => () => {
    diary.push(`${what} +${(clock.now() - START) / MINUTE}`);
  };
  clock.start();
  onTestFinished(() => clock.stop());
  return { clock, work, diary, errors, note, at: (minutes: number) => START + minutes * MINUTE };
}

describe('given appointments on the way of an advance', () => {
  it('then each happens at its own instant, in order, and timers are counted', async () => {
    const { clock, diary, note, at } = deskClock();
    clock.schedule(at(30), 'timer', note('late'));
    clock.schedule(at(10), 'timer', note('early'));
    clock.schedule(at(20), 'housekeeping', note('retry'));
    clock.schedule(at(90), 'timer', note('beyond'));
    expect(await clock.advanceTo(at(60))).toEqual({ now: at(60), fired: 2 });
    expect(diary).toEqual(['early +10', 'retry +20', 'late +30']);
  });

  it('then those of one instant happen at once', async () => {
    const { clock, diary, note, at } = deskClock();
    const both = Promise.withResolvers<void>();
    clock.schedule(at(10), 'timer', () => both.promise.then(note('first')));
    clock.schedule(at(10), 'timer', () => both.resolve());
    clock.schedule(at(11), 'timer', note('later'));
    expect(await clock.advanceTo(at(60))).toEqual({ now: at(60), fired: 3 });
    expect(diary).toEqual(['first +10', 'later +11']);
  });

  it('then what they cause is finished before time goes on', async () => {
    const { clock, work, diary, note, at } = deskClock();
    clock.schedule(at(10), 'timer', () => {
      work.background('slow', async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        note('slow')();
        clock.schedule(at(15), 'timer', note('next'));
      });
    });
    clock.schedule(at(20), 'timer', note('after'));
    await clock.advanceTo(at(20));
    expect(diary).toEqual(['slow +10', 'next +15', 'after +20']);
  });

  it('then one that is canceled does not happen', async () => {
    const { clock, diary, note, at } = deskClock();
    clock.schedule(at(10), 'timer', note('canceled'))();
    expect(await clock.advanceTo(at(20))).toEqual({ now: at(20), fired: 0 });
    expect(diary).toEqual([]);
  });

  it('then one that fails does not stop the others', async () => {
    const { clock, diary, errors, note, at } = deskClock();
    clock.schedule(at(10), 'timer', () => {
      throw new Error('broken');
    });
    clock.schedule(at(20), 'timer', note('after'));
    await clock.advanceTo(at(30));
    expect(diary).toEqual(['after +20']);
    expect(errors).toEqual(['Error: broken']);
  });
});

describe('given something that happens every minute', () => {
  it('then an advance over two years ticks once per stop', async () => {
    const { clock, diary, note, at } = deskClock();
    clock.every(MINUTE, note('tick'));
    clock.schedule(at(10), 'timer', note('timer'));
    await clock.advanceTo(START + 2 * YEAR);
    expect(diary).toEqual(['timer +10', 'tick +10', `tick +${(2 * YEAR) / MINUTE}`]);
  });
});

describe('given two advances at once', () => {
  it('then one follows the other', async () => {
    const { clock, diary, note, at } = deskClock();
    clock.schedule(at(10), 'timer', note('a'));
    clock.schedule(at(20), 'timer', note('b'));
    const [first, second] = await Promise.all([clock.advanceTo(at(15)), clock.advanceTo(at(25))]);
    expect([first.fired, second.fired]).toEqual([1, 1]);
    expect(diary).toEqual(['a +10', 'b +20']);
  });

  it('then one into the past is refused', async () => {
    const { clock, at } = deskClock();
    await clock.advanceTo(at(10));
    await expect(clock.advanceTo(at(5))).rejects.toThrow(RangeError);
  });
});

describe('given somebody for whom time stands still', () => {
  it('then nothing comes due before they let it run on', async () => {
    const { clock, diary, note, at } = deskClock();
    await clock.standStill(async () => {
      clock.schedule(at(0), 'timer', note('due'));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(diary).toEqual([]);
    });
    await clock.advanceTo(at(1));
    expect(diary).toEqual(['due +0']);
  });
});

describe('given an appointment that is already due', () => {
  it('then it happens by itself', async () => {
    const { clock, at } = deskClock();
    const happened = new Promise<string>((resolve) => {
      clock.schedule(at(-5), 'timer', () => resolve('now'));
    });
    expect(await happened).toBe('now');
  });

  it('then one a year away does not happen at once', async () => {
    const { clock, diary, note } = deskClock();
    clock.schedule(START + YEAR, 'timer', note('too early'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(diary).toEqual([]);
  });
});

describe('given virtual time', () => {
  it('then it never goes back when the clock of the machine does', () => {
    const real = { now: 1000 };
    const time = new VirtualTime({ offset: 0, notBefore: 0 }, () => real.now);
    expect(time.now()).toBe(1000);
    real.now = 400;
    expect(time.now()).toBe(1000);
  });

  it('then it stands still during an advance and runs on from there', () => {
    const real = { now: 1000 };
    const time = new VirtualTime({ offset: 0, notBefore: 0 }, () => real.now);
    time.standAt(5000);
    real.now = 1100;
    expect(time.now()).toBe(5000);
    time.runOn();
    real.now = 1200;
    expect(time.now()).toBe(5100);
  });
});
