import type { ScheduleKind } from '#local/runtime.ts';

export interface Appointment {
  readonly at: number;
  readonly kind: ScheduleKind;
  readonly run: () => Promise<void> | void;
}

/** What is to happen when, in order of its instant and, within one instant, in the order it was asked for. */
export class Agenda {
  readonly #appointments: Appointment[] = [];

  add(appointment: Appointment): void {
    this.#appointments.splice(this.#after(appointment.at), 0, appointment);
  }

  remove(appointment: Appointment): void {
    const index = this.#appointments.indexOf(appointment);
    if (index >= 0) this.#appointments.splice(index, 1);
  }

  /** Takes the first appointment off the agenda if it is due at `instant`. */
  takeDue(instant: number): Appointment | undefined {
    const [first] = this.#appointments;
    return first && first.at <= instant ? this.#appointments.shift() : undefined;
  }

  /** Takes what comes first off the agenda, with all that is of its kind and comes at the same instant. */
  takeDueTogether(instant: number): Appointment[] {
    const first = this.takeDue(instant);
    if (first === undefined) return [];
    const others = this.#appointments.findIndex(({ at, kind }) => at !== first.at || kind !== first.kind);
    const count = others === -1 ? this.#appointments.length : others;
    return [first, ...this.#appointments.splice(0, count)];
  }

  clear(): void {
    this.#appointments.length = 0;
  }

  nextAt(): number | undefined {
    return this.#appointments[0]?.at;
  }

  /** Index of the first appointment later than `at`. */
  #after(at: number): number {
    let low = 0;
    let high = this.#appointments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#appointments[middle]?.at ?? at) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
