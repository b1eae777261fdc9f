import type { DeskData } from '#local/boot/data.ts';
import type { Doors } from '#local/boot/doors.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';

type Resettable = Pick<Service, 'reset'>;

/**
 * Makes the desk as it was before anybody used it, in a fraction of the time of a start. What signs stays, the seed of the data folder
 * and the user pool's key, so that tokens made before are good after it.
 */
export class Reset {
  readonly #data: DeskData;
  readonly #doors: Doors;
  readonly #begin: number | undefined;
  #parts: readonly Resettable[] = [];

  /** @param begin - the instant at which the desk begins; without one that is now */
  constructor(data: DeskData, doors: Doors, begin: number | undefined) {
    this.#data = data;
    this.#doors = doors;
    this.#begin = begin;
  }

  /** What is emptied, in this order. */
  cover(parts: readonly Resettable[]): void {
    this.#parts = parts;
  }

  run: Runtime['reset'] = async (options = {}) => {
    const { web, wire } = this.#doors;
    web.close();
    try {
      await this.#data.clock.restart(options.now ?? this.#begin ?? Date.now(), async () => {
        // Not before all is quiet: what was under way went through it.
        wire.close();
        for (const part of this.#parts) await part.reset?.(options);
        this.#data.log.forget();
      });
    } finally {
      wire.open();
      web.open();
    }
  };
}
