import type { Command } from '#domain/incident/commands.ts';
import type { Act, Fact, Opening, RecordFacts } from './act.ts';
import { ClockModel } from './clock-model.ts';
import type { Rules } from './rules.ts';

interface Hold {
  readonly reason: string;
  readonly since: number;
  followUpAt: number | null;
  reminded: number;
}

type ClockName = 'response' | 'resolution';
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** An incident by the rules of the semantics alone: what people did, and what follows from it as time passes. */
export class IncidentModel {
  readonly facts: Fact[] = [];
  readonly clocks = new Map<ClockName, ClockModel>();
  readonly #rules: Rules;
  readonly #is: RecordFacts;
  readonly #asked: boolean;
  #phase: 'open' | 'held' | 'waiting' | 'resolved' | 'closed' | 'canceled' = 'open';
  #hold: Hold | null = null;
  #until: number | null = null;
  #resolvedAt = 0;
  /** Of all that was recorded. */
  #latest = 0;

  constructor(rules: Rules, { at, by, inPerson, asked, facts }: Opening) {
    this.#asked = asked;
    this.#latest = at;
    this.#rules = rules;
    this.#is = { ...facts };
    for (const [name, promise] of rules.promises(this.#is)) this.clocks.set(name, new ClockModel(promise, at));
    if (by === 'desk' && inPerson) this.clocks.get('response')?.stop(at);
  }

  act({ now: clock, by, command }: Act): void {
    // A slow clock cannot act before what was recorded already.
    const now = Math.max(clock, this.#latest);
    if (command !== null) this.#latest = now;
    this.#passUntil(now);
    if (command !== null) this.#carryOut(command, by, now);
    this.#passUntil(now);
  }

  /** Everything that comes by a moment, one after the other (rule 20). */
  #passUntil(now: number): void {
    for (let next = this.#next(now); next !== undefined; next = this.#next(now)) next.take();
  }

  #next(now: number) {
    const due = [...this.#clockFacts(now), ...this.#dates()].filter(({ at }) => at <= now);
    return due.reduce<(typeof due)[number] | undefined>((a, b) => (a === undefined || b.at < a.at ? b : a), undefined);
  }

  #clockFacts(now: number) {
    return [...this.clocks].flatMap(([clock, model]) => {
      const fact = model.next(now);
      const take = () => {
        if (fact === null) return;
        model.take(fact);
        this.#note(fact.type, fact.at, { clock, ...('threshold' in fact && { threshold: fact.threshold }) });
      };
      return fact === null ? [] : [{ at: fact.at, take }];
    });
  }

  #dates(): { at: number; take: () => void }[] {
    const hold = this.#hold;
    const until = this.#until;
    const closure = this.#phase === 'resolved' ? this.#rules.closesAt(this.#resolvedAt) : null;
    return [
      ...(until === null ? [] : [{ at: until, take: () => this.#wake(until) }]),
      ...(hold === null ? [] : [...this.#followUp(hold), ...this.#reminder(hold)]),
      ...(closure === null ? [] : [{ at: closure, take: () => this.#close(closure) }]),
    ];
  }

  #wake(at: number): void {
    this.#note('woken', at);
    this.#goOn(at);
  }

  #followUp(hold: Hold) {
    const at = hold.followUpAt;
    const take = () => {
      hold.followUpAt = null;
      this.#note('follow-up', at ?? 0);
    };
    return at === null ? [] : [{ at, take }];
  }

  /** Rule 23: an interval after the last reminder nobody has answered. */
  #reminder(hold: Hold) {
    const rule = this.#rules.remindersOf(hold.reason);
    if (rule === null || !this.#asked) return [];
    const at = rule.at(hold.since, hold.reminded + 1);
    const take = () => {
      hold.reminded += 1;
      this.#note(hold.reminded > rule.count ? 'resolved' : 'reminded', at);
      if (hold.reminded > rule.count) this.#resolve('automation', at);
    };
    return [{ at, take }];
  }

  #close(at: number): void {
    this.#note('closed', at);
    this.#phase = 'closed';
  }

  #note(type: string, at: number, more: Partial<Fact> = {}): void {
    this.#latest = Math.max(this.#latest, at);
    this.facts.push({ type, at: new Date(at).toISOString(), ...more });
  }

  #carryOut(command: Command, by: Act['by'], now: number): void {
    switch (command.type) {
      case 'accept':
        return this.#answered(now);
      case 'comment':
        return this.#comment(command, by, now);
      case 'hold':
        return this.#holdFor(command, by, now);
      case 'wait':
        this.#stand(['response', 'resolution'], now);
        [this.#phase, this.#hold, this.#until] = ['waiting', null, wholeSecond(command.until)];
        return;
      case 'resume':
        return this.#goOn(now);
      case 'reclassify':
        return this.#reclassify(command, now);
      case 'resolve':
        return this.#resolve(by, now);
      case 'reopen':
        return this.#reopen(now);
      case 'confirm':
      case 'close':
        this.#phase = 'closed';
        return;
      case 'cancel':
        for (const clock of this.clocks.values()) clock.drop(now);
        [this.#phase, this.#hold, this.#until] = ['canceled', null, null];
        return;
      default:
    }
  }

  /** Rule 11. */
  #answered(now: number): void {
    this.clocks.get('response')?.stop(now);
  }

  /** Rules 11, 23 and 25. */
  #comment({ visibility }: Of<'comment'>, by: Act['by'], now: number): void {
    if (by === 'desk' && visibility === 'public') this.#answered(now);
    if (by !== 'requester' && by !== 'participant') return;
    const settled = this.#phase === 'resolved' || this.#phase === 'closed';
    if (settled && by === 'requester') this.#reopen(now);
    else if (this.#hold !== null && this.#rules.resumesOnAnswer(this.#hold.reason)) this.#goOn(now);
  }

  /** The answer counts first, then the pause begins (rule 17). */
  #holdFor({ reason, followUpAt }: Of<'hold'>, by: Act['by'], now: number): void {
    if (by === 'desk' && this.#rules.tellsRequester(reason)) this.#answered(now);
    this.#stand(this.#rules.pausedBy(reason), now);
    [this.#phase, this.#until] = ['held', null];
    this.#hold = { reason, since: now, followUpAt: followUpAt ? wholeSecond(followUpAt) : null, reminded: 0 };
  }

  #stand(names: readonly string[], now: number): void {
    for (const [name, clock] of this.clocks) names.includes(name) ? clock.pause(now) : clock.run(now);
  }

  #goOn(now: number): void {
    this.#stand([], now);
    [this.#phase, this.#hold, this.#until] = ['open', null, null];
  }

  /** Rules 13 and 16. */
  #reclassify({ impact, urgency, priority, category }: Of<'reclassify'>, now: number): void {
    this.#is.impact = impact ?? this.#is.impact;
    this.#is.urgency = urgency ?? this.#is.urgency;
    if (priority !== undefined) this.#is.override = priority;
    if (category !== undefined) this.#is.category = category;
    const promises = this.#rules.promises(this.#is);
    for (const [name, clock] of this.clocks) if (!promises.has(name)) clock.drop(now);
    this.#promiseAnew(now);
  }

  #promiseAnew(now: number): void {
    for (const [name, promise] of this.#rules.promises(this.#is)) {
      const clock = this.clocks.get(name);
      if (clock !== undefined && clock.policy !== promise.policy) clock.promiseAnew(promise, now);
    }
  }

  #resolve(by: Act['by'], now: number): void {
    this.clocks.get('resolution')?.stop(now);
    if (by === 'desk') this.#answered(now);
    this.clocks.get('response')?.pause(now);
    [this.#phase, this.#hold, this.#until, this.#resolvedAt] = ['resolved', null, null, now];
  }

  #reopen(now: number): void {
    this.clocks.get('resolution')?.reopen(now);
    this.clocks.get('response')?.run(now);
    this.#phase = 'open';
    // What was corrected meanwhile holds for what runs again (rule 13).
    this.#promiseAnew(now);
  }
}

function wholeSecond(at: string): number {
  return Math.ceil(Date.parse(at) / 1000) * 1000;
}
