import { attributionLength } from './trim-attribution.ts';
import { isSeparator } from './trim-headers.ts';

const QUOTED = /^\s*>/;

/** A run of quoted lines, with the attribution above it. */
interface QuoteBlock {
  readonly from: number;
  /** The line after it. */
  readonly to: number;
}

/**
 * Takes the history out of a reply. What is quoted above the only answer goes as well, for the record has it already; when
 * answers stand between quotations, both stay, for one means nothing without the other.
 */
export function withoutHistory(lines: readonly string[]): readonly string[] {
  const end = historyStart(lines);
  const kept = lines.slice(0, withoutTrailingQuote(lines, end));
  // Nothing was written but the quotation.
  if (isAttributionAlone(kept)) return lines;
  const blocks = quoteBlocks(kept);
  const [only] = blocks;
  if (only === undefined || blocks.length > 1) return kept;
  return [...kept.slice(0, only.from), ...kept.slice(only.to)];
}

/** @returns the index of the first line below which there is nothing but history, or the number of lines */
function historyStart(lines: readonly string[]): number {
  let written = false;
  for (let index = 0; index < lines.length; index++) {
    const length = attributionLength(lines, index);
    const after = length > 0 ? answerBelow(lines, index + length) : null;
    if (after !== null) {
      index = after - 1;
      continue;
    }
    const begins = length > 0 || isSeparator(lines, index);
    if (begins && written) return index;
    // With nothing above it everything would be cut: it is a mail that was forwarded without a word.
    if (begins && length === 0) return lines.length;
    if (length === 0 && lines[index]?.trim() && !QUOTED.test(lines[index] ?? '')) written = true;
  }
  return lines.length;
}

/** @returns where the writer's own words begin again below the quotation at `index`; null when there is no quotation, or nothing below it */
function answerBelow(lines: readonly string[], index: number): number | null {
  const first = skipBlank(lines, index);
  if (!QUOTED.test(lines[first] ?? '')) return null;
  const below = endOfQuote(lines, first);
  return below < lines.length && !isSeparator(lines, below) && attributionLength(lines, below) === 0 ? below : null;
}

function quoteBlocks(lines: readonly string[]): QuoteBlock[] {
  const blocks: QuoteBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const length = attributionLength(lines, index);
    const first = length > 0 ? skipBlank(lines, index + length) : index;
    if (!QUOTED.test(lines[first] ?? '')) continue;
    const to = endOfQuote(lines, first);
    blocks.push({ from: index, to });
    index = to - 1;
  }
  return blocks;
}

/** @returns the first line that is neither quoted nor blank */
function endOfQuote(lines: readonly string[], index: number): number {
  let end = index;
  while (end < lines.length && (QUOTED.test(lines[end] ?? '') || !lines[end]?.trim())) end++;
  return end;
}

function isAttributionAlone(lines: readonly string[]): boolean {
  const first = skipBlank(lines, 0);
  const length = attributionLength(lines, first);
  return length > 0 && skipBlank(lines, first + length) === lines.length;
}

function skipBlank(lines: readonly string[], index: number): number {
  let next = index;
  while (next < lines.length && !lines[next]?.trim()) next++;
  return next;
}

function withoutTrailingQuote(lines: readonly string[], end: number): number {
  let last = end;
  while (last > 0 && (QUOTED.test(lines[last - 1] ?? '') || lines[last - 1]?.trim() === '')) last--;
  return last;
}
