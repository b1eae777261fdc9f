import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { explainClock } from '#domain/sla/clock/clock-explanation.ts';
import { nextClockEvents } from '#domain/sla/clock/clock-plan.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import type { ClockSegment } from '#domain/sla/clock/clock-segments.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { type Axis, axisOf, clockTime, dayOf, LEFT, RIGHT, ticksOf } from './axis.ts';
import { legend, STYLE } from './style.ts';

export interface Row {
  readonly label: string;
  readonly clock: ClockRecord;
  /** What the row shows, in words, for who cannot see it. */
  readonly says: string;
}

export interface Timeline {
  readonly title: string;
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** Whose hours the axis shows. */
  readonly calendar: string;
  readonly from: string;
  readonly to: string;
  readonly everyHours: number;
  /** What people did, above the clocks. */
  readonly happened: readonly { readonly at: string; readonly what: string }[];
  readonly rows: readonly Row[];
}

const WIDTH = 960;
const HEAD = 112;
const ROW = 64;
const FOOT = 46;
const BAR = 18;

/** A picture of clocks, drawn from what the engine explains of them. */
export function draw(timeline: Timeline): string {
  const { title, calendars, calendar, rows, happened, everyHours } = timeline;
  const hours = calendars[calendar];
  if (hours === undefined) throw new Error(`no calendar ${calendar}`);
  const axis = axisOf(hours, Date.parse(timeline.from), Date.parse(timeline.to));
  const bottom = HEAD + rows.length * ROW;
  const height = bottom + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(rows.map(({ label, says }) => `${label}: ${says}`).join(' '))}</desc>`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${height}" rx="8"/>`,
    `<text class="title" x="20" y="30">${escaped(title)}</text>`,
    ...axis.open.map((span) => box('open', axis, span, HEAD - 30, bottom - HEAD + 30)),
    ...ticksOf(axis, everyHours).map((ms, index, all) => tick(ms, all[index - 1], axis, bottom)),
    ...happened.map((event, index) => deed(event, index, axis, bottom)),
    ...rows.flatMap((row, index) => drawRow(row, HEAD + index * ROW, axis, timeline)),
    legend(20, bottom + 26),
    '</svg>\n',
  ].join('\n');
}

/** What the row's people did is over; from there to the due instant it shows what is to come. */
function drawRow({ label, clock }: Row, y: number, axis: Axis, { calendars, to }: Timeline): string[] {
  const missed = clock.breach !== null;
  const { dueAt } = readClock(clock, calendars, clock.changedAt);
  const { segments } = explainClock(clock, calendars, missed ? to : (dueAt ?? to));
  const ahead = nextClockEvents(clock, calendars).filter(({ kind }) => kind === 'warning');
  const middle = y + 26;
  return [
    `<text class="label" x="20" y="${middle + 4}">${escaped(label)}</text>`,
    `<line class="base" x1="${LEFT}" y1="${middle}" x2="${RIGHT}" y2="${middle}"/>`,
    ...segments.map((segment) => stretch(segment, middle, axis)),
    ...[...clock.warnings, ...ahead].map(({ at }) => warning(at, middle, axis)),
    ...(clock.stoppedAt === null || missed ? [] : [stop(clock.stoppedAt, middle, axis)]),
    ...(dueAt === null ? [] : [due(dueAt, missed, middle, axis)]),
  ];
}

function warning(at: string, middle: number, axis: Axis): string {
  return `<path class="warning" d="M${number(axis.x(Date.parse(at)))} ${middle - 9}l-6 -10h12z"/>`;
}

function stretch({ kind, from, to }: ClockSegment, middle: number, axis: Axis): string {
  if (kind === 'outside-hours')
    return box('closed', axis, { from: Date.parse(from), to: Date.parse(to) }, middle - 2, 4);
  return box(kind, axis, { from: Date.parse(from), to: Date.parse(to) }, middle - BAR / 2, BAR);
}

function due(at: string, missed: boolean, middle: number, axis: Axis): string {
  const ms = Date.parse(at);
  const x = number(axis.x(ms));
  const mark = missed ? 'missed' : 'due';
  const anchor = axis.x(ms) > RIGHT - 70 ? 'end' : 'middle';
  return `<path class="${mark}" d="M${x} ${middle - 12}l9 12l-9 12l-9 -12z"/><text class="${mark}-text" text-anchor="${anchor}" x="${x}" y="${middle + 27}">${missed ? 'missed' : 'due'} ${dayOf(ms, axis.zone)} ${clockTime(ms, axis.zone)}</text>`;
}

function stop(at: string, middle: number, axis: Axis): string {
  return `<circle class="met" cx="${number(axis.x(Date.parse(at)))}" cy="${middle}" r="8"/>`;
}

/** The first of a day names it. */
function tick(ms: number, before: number | undefined, axis: Axis, bottom: number): string {
  const x = number(axis.x(ms));
  const sameDay = before !== undefined && dayOf(before, axis.zone) === dayOf(ms, axis.zone);
  const text = `${sameDay ? '' : `${dayOf(ms, axis.zone)} `}${clockTime(ms, axis.zone)}`;
  return `<line class="tick" x1="${x}" y1="${HEAD - 30}" x2="${x}" y2="${bottom}"/><text class="time" text-anchor="middle" x="${x}" y="${HEAD - 14}">${text}</text>`;
}

/** Neighbours are written in two lines, so that they do not cover each other. */
function deed({ at, what }: Timeline['happened'][number], index: number, axis: Axis, bottom: number): string {
  const x = number(axis.x(Date.parse(at)));
  const y = index % 2 === 0 ? 56 : 72;
  return `<line class="deed" x1="${x}" y1="${y + 4}" x2="${x}" y2="${bottom}"/><text class="what" text-anchor="middle" x="${x}" y="${y}">${escaped(what)}</text>`;
}

function box(kind: string, { x }: Axis, { from, to }: { from: number; to: number }, y: number, height: number): string {
  return `<rect class="${kind}" x="${number(x(from))}" y="${y}" width="${number(x(to) - x(from))}" height="${height}"/>`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
