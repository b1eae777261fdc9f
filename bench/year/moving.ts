import { BEGINS, type DrivenDesk } from '../desk/driven-desk.ts';

const AT_ONCE = 10;
const YEAR_MS = 365 * 86_400_000;

interface Group {
  readonly email?: string;
}

/** A desk whose groups have an address each, with so many open incidents whose promises will be missed. */
export async function openIncidents(desk: DrivenDesk, count: number): Promise<void> {
  const { version: _, ...document } = await desk.api('GET', '/configuration');
  const groups = Object.entries(document.groups as Record<string, Group>).map(
    ([name, group]) => [name, { email: `${name}@example.com`, ...group }] as const,
  );
  await desk.api('PUT', '/configuration', { ...document, groups: Object.fromEntries(groups) });
  for (let begun = 0; begun < count; begun += AT_ONCE) {
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - begun) }, (_, index) => open(desk, begun + index)),
    );
  }
  await desk.settle();
}

async function open(desk: DrivenDesk, index: number): Promise<void> {
  const requester = { email: `person-${index}@example.com` };
  await desk.api('POST', '/incidents', { title: `Printer ${index} is on fire`, description: 'Third floor', requester });
}

/** Nobody answers, and every promise is missed. @returns how many timers have fired */
export async function moveThroughYear(desk: DrivenDesk): Promise<number> {
  const timers = await desk.moveTo(new Date(Date.parse(BEGINS) + YEAR_MS).toISOString());
  await desk.settle();
  return timers;
}
