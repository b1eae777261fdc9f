/** A part of a message: what its writer says, or what they quote. */
export interface Part {
  readonly kind: 'said' | 'quoted';
  readonly text: string;
  readonly lines: number;
}

const QUOTED = /^\s*>/;
/** Fewer are an answer between the lines, which reads better as it is. */
const LEAST_FOLDED = 3;

/** Splits a message where quotes begin and end. */
export function partsOf(body: string): Part[] {
  const parts: { kind: Part['kind']; lines: string[] }[] = [];
  for (const line of body.split('\n')) {
    const kind = QUOTED.test(line) ? 'quoted' : 'said';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  const folded = parts.map(({ kind, lines }) =>
    kind === 'quoted' && lines.length < LEAST_FOLDED ? { kind: 'said' as const, lines } : { kind, lines },
  );
  return joined(folded).map(({ kind, lines }) => ({ kind, text: lines.join('\n').trim(), lines: lines.length }));
}

/** Whether its writer says nothing of their own, so that there is nothing to read before the quote. */
export const saysNothing = (parts: readonly Part[]): boolean =>
  parts.every(({ kind, text }) => kind === 'quoted' || text === '');

function joined(parts: readonly { readonly kind: Part['kind']; readonly lines: readonly string[] }[]) {
  const kept: { kind: Part['kind']; lines: string[] }[] = [];
  for (const { kind, lines } of parts) {
    const last = kept.at(-1);
    if (last?.kind === kind) last.lines.push(...lines);
    else kept.push({ kind, lines: [...lines] });
  }
  return kept;
}
