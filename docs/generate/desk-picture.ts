import { FUNCTIONS, type FunctionName } from '#infra/declared/functions.ts';

/**
 * The desk in one picture: who comes in by which function, what every command comes to, and what follows. Functions are named by
 * their declaration, so that one more or one less does not compile.
 */

/** A function, and whom or what it deals with. */
type Dealing = readonly [name: FunctionName, whom: string];

const COME_IN = [
  ['ingest-alert', 'alarms, AWS services'],
  ['receive-webhook', 'monitoring, a chat'],
  ['ingest-mail', 'mail'],
  ['http-api', 'people, machines'],
  ['fire-timer', 'a timer'],
  ['sweep-timers', 'every minute'],
  ['replay-clocks', 'a new configuration'],
] as const satisfies readonly Dealing[];

const FOLLOWS = [
  ['publish-events', 'events on the bus'],
  ['notify', 'mails'],
  ['tell-affected', 'announcements'],
  ['page-people', 'messages, calls, chat'],
  ['call-webhook', 'other systems'],
  ['relate-incidents', 'parents, children'],
  ['project', 'what is found by words'],
  ['arm-timers', 'the next timer'],
] as const satisfies readonly Dealing[];

/** They write no record. */
const BESIDE = [
  'take-mail-feedback',
  'activate-receipt-rules',
  'put-console-files',
  'admit-requesters',
] as const satisfies readonly FunctionName[];

type Drawn = (typeof COME_IN)[number][0] | (typeof FOLLOWS)[number][0] | (typeof BESIDE)[number];
const ALL_DRAWN: Exclude<FunctionName, Drawn> extends never ? true : never = true;

const WIDTH = 960;
const TOP = 56;
const ROW = 40;
const BOX = 30;
const NAME = 140;
const [LEFT, MIDDLE, RIGHT] = [190, 430, 640];
const HEIGHT = TOP + COME_IN.length * ROW + 44;

const STYLE = `<style>
text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
.title { font-size: 17px; font-weight: 600 } .whom { fill: #59636e } .name { font-family: ui-monospace, monospace; font-size: 12px }
.strong { font-weight: 600 } .paper { fill: #ffffff } .box { fill: #eef4fb; stroke: #d1d9e0 } .truth { fill: #dafbe1; stroke: #1a7f37 }
.way { stroke: #59636e; stroke-width: 1; fill: none }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .whom { fill: #9198a1 } .paper { fill: #0d1117 } .box { fill: #16202c; stroke: #3d444d }
.truth { fill: #12261e; stroke: #3fb950 } .way { stroke: #9198a1 }
}
</style>`;

export function deskPicture(): string {
  const middle = TOP + (COME_IN.length * ROW - (ROW - BOX)) / 2;
  const title = 'One truth: everything becomes one transaction, and the rest follows from it';
  const says = [...COME_IN, ...FOLLOWS].map(([name]) => `${name}: ${FUNCTIONS[name].purpose}.`).join(' ');
  const ways = ALL_DRAWN && COME_IN.map((_, row) => way(LEFT + NAME, yOf(row) + BOX / 2, MIDDLE, middle));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${title}</title>`,
    `<desc id="description">${says}</desc>`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    `<text class="title" x="20" y="32">${title}</text>`,
    ...ways,
    ...COME_IN.map(([name, whom], row) => text(whom, 20, yOf(row) + 20, 'whom') + box(name, LEFT, yOf(row))),
    ...truth(middle),
    ...FOLLOWS.map((_, row) => way(MIDDLE + 176, middle, RIGHT, yOf(row + 1) + BOX / 2)),
    ...FOLLOWS.map(
      ([name, whom], row) => box(name, RIGHT, yOf(row + 1)) + text(whom, RIGHT + NAME + 15, yOf(row + 1) + 20, 'whom'),
    ),
    text(`beside it: ${BESIDE.join(', ')}`, 20, HEIGHT - 16, 'whom'),
    '</svg>\n',
  ].join('\n');
}

const yOf = (row: number) => TOP + row * ROW;

function truth(middle: number): string[] {
  const lines = ['decide (pure)', 'one transaction:', 'journal + snapshot', 'in DynamoDB'];
  const first = middle - (lines.length * 20) / 2 + 14;
  return [
    `<rect class="truth" x="${MIDDLE}" y="${middle - 52}" width="176" height="104" rx="6"/>`,
    ...lines.map((line, row) => text(line, MIDDLE + 18, first + row * 20, row === 2 ? 'strong' : '')),
  ];
}

function text(words: string, x: number, y: number, kind: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${words}</text>`;
}

function box(name: string, x: number, y: number): string {
  const frame = `<rect class="box" x="${x}" y="${y}" width="${NAME}" height="${BOX}" rx="4"/>`;
  return `${frame}${text(name, x + 10, y + 19, 'name')}`;
}

function way(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x1 + x2) / 2;
  return `<path class="way" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>`;
}
