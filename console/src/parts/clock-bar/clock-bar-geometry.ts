/** What a clock did from one instant to another, as `GET …/clocks` explains it. */
export interface Stretch {
  readonly kind: 'running' | 'paused' | 'outside-hours';
  readonly from: string;
  readonly to: string;
  readonly causes: readonly string[];
}

export interface Explained {
  readonly countsFrom: string;
  readonly dueAt: string | null;
  readonly segments: readonly Stretch[];
  readonly thresholds: readonly { readonly percent?: number; readonly before?: string; readonly at: string | null }[];
}

/** A part of the bar, in percent of its width. */
export interface Span {
  readonly kind: Stretch['kind'] | 'over';
  readonly left: number;
  readonly width: number;
  readonly causes: readonly string[];
}

export interface Mark {
  readonly kind: 'threshold' | 'due';
  readonly left: number;
  readonly at: string;
  /** What the threshold is called: `75 %`, or how long before the end. */
  readonly name: string;
}

export interface Geometry {
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
}

/** Of the width: what is thinner cannot be seen, and years of office hours are thousands of stretches. */
const THINNEST = 0.15;

/** Real time from the beginning of the promise to its end, or to now where that is later. */
export function explainedGeometry({ countsFrom, dueAt, segments, thresholds }: Explained): Geometry {
  const from = Date.parse(segments[0]?.from ?? countsFrom);
  const end = Math.max(Date.parse(segments.at(-1)?.to ?? countsFrom), Date.parse(dueAt ?? countsFrom), from + 1);
  const place = (at: string) => percent((Date.parse(at) - from) / (end - from));
  const due = dueAt === null ? [] : [{ kind: 'due' as const, left: place(dueAt), at: dueAt, name: '' }];
  const marks = thresholds.flatMap(({ at, percent: share, before }): Mark[] =>
    at === null
      ? []
      : [{ kind: 'threshold', left: place(at), at, name: share === undefined ? (before ?? '') : `${share} %` }],
  );
  return { spans: joined(segments.map((one) => spanOf(one, place))), marks: [...marks, ...due] };
}

/** From a reading alone, for rows: how much of the target is used up. */
export function readingGeometry({ elapsedSeconds, targetSeconds, state }: Reading): Geometry {
  const used = targetSeconds === 0 ? 100 : percent(elapsedSeconds / targetSeconds);
  const over = elapsedSeconds > targetSeconds;
  const kind = state === 'paused' ? 'paused' : over ? 'over' : 'running';
  return { spans: used === 0 ? [] : [{ kind, left: 0, width: used, causes: [] }], marks: [] };
}

export interface Reading {
  readonly elapsedSeconds: number;
  readonly targetSeconds: number;
  readonly state: string;
}

function spanOf({ kind, from, to, causes }: Stretch, place: (at: string) => number): Span {
  const left = place(from);
  return { kind, left, width: place(to) - left, causes };
}

/** What is too thin to be seen becomes part of what is before it. */
function joined(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const isOneWith =
      last !== undefined && (span.width < THINNEST || (last.kind === span.kind && sameCauses(last, span)));
    if (isOneWith) kept[kept.length - 1] = { ...last, width: span.left + span.width - last.left };
    else kept.push(span);
  }
  return kept;
}

const sameCauses = (one: Span, other: Span) => one.causes.join() === other.causes.join();

const percent = (share: number) => Math.min(100, Math.max(0, share * 100));
