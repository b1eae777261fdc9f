import { attributionAt } from './trim-attribution.ts';
import { isDownload, isFooter } from './trim-footer.ts';
import { isSeparator } from './trim-headers.ts';

const QUOTED = /^\s*>/;

/** A run of quoted lines, with the attribution above it. */
interface QuoteBlock {
  readonly from: number;
  /** The line after it. */
  readonly to: number;
  readonly attributed: boolean;
}

/**
 * Takes the history out of a reply: only where there is one, at the end, with its marks in the right order. What is quoted
 * above the only answer goes as well, for the record has it already; when answers stand between quotations, both stay, for one
 * means nothing without the other. What a person typed stays, also when it looks like a mark.
 */
export function withoutHistory(lines: readonly string[]): readonly string[] {
  const end = historyStart(lines);
  const kept = withoutFooter(lines.slice(0, withoutTrailingQuote(lines, end)));
  // Nothing was written but the quotation.
  if (isAttributionAlone(kept)) return lines;
  const blocks = quoteBlocks(kept);
  const [only] = blocks;
  if (only === undefined || blocks.length > 1 || !isHistory(kept, only)) return kept;
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
    const begins = length > 0 || isSeparator(lines, index) || isDownload(lines[index] ?? '');
    if (begins && written) return index;
    // With nothing above it everything would be cut: it is a mail that was forwarded without a word.
    if (begins && length === 0) return lines.length;
    if (length === 0 && isWritten(lines[index] ?? '')) written = true;
  }
  return lines.length;
}

function isWritten(line: string): boolean {
  return line.trim() !== '' && !QUOTED.test(line) && !isFooter(line);
}

/**
 * @returns over how many lines an attribution goes that begins here. One without an address is prose unless a quotation
 *   follows, or a phone's footer stands above it
 */
function attributionLength(lines: readonly string[], index: number): number {
  const { length, addressed } = attributionAt(lines, index);
  if (length === 0 || addressed) return length;
  const below = lines[skipBlank(lines, index + length)] ?? '';
  const above = lines[skipBlankUp(lines, index - 1)] ?? '';
  return QUOTED.test(below) || isFooter(above) ? length : 0;
}

/** @returns where the writer's own words begin again below the quotation at `index`; null when there is no quotation, or nothing below it */
function answerBelow(lines: readonly string[], index: number): number | null {
  const first = skipBlank(lines, index);
  if (!QUOTED.test(lines[first] ?? '')) return null;
  const below = endOfQuote(lines, first);
  if (below >= lines.length || isSeparator(lines, below) || attributionLength(lines, below) > 0) return null;
  return onlyFooters(lines, below) ? null : below;
}

function quoteBlocks(lines: readonly string[]): QuoteBlock[] {
  const blocks: QuoteBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const length = attributionLength(lines, index);
    const first = length > 0 ? skipBlank(lines, index + length) : index;
    if (!QUOTED.test(lines[first] ?? '')) continue;
    const to = endOfQuote(lines, first);
    blocks.push({ from: index, to, attributed: length > 0 });
    index = to - 1;
  }
  return blocks;
}

/** Without an attribution it is history where it heads the mail, and long; `> ls -l` among somebody's words is theirs. */
function isHistory(lines: readonly string[], { from, to, attributed }: QuoteBlock): boolean {
  if (attributed) return true;
  const quoted = lines.slice(from, to).filter((line) => QUOTED.test(line));
  return skipBlank(lines, 0) === from && quoted.length > 1;
}

/** @returns the first line that is neither quoted nor blank */
function endOfQuote(lines: readonly string[], index: number): number {
  let end = index;
  while (end < lines.length && (QUOTED.test(lines[end] ?? '') || !lines[end]?.trim())) end++;
  return end;
}

function isAttributionAlone(lines: readonly string[]): boolean {
  const first = skipBlank(lines, 0);
  const length = attributionAt(lines, first).length;
  return length > 0 && skipBlank(lines, first + length) === lines.length;
}

function skipBlank(lines: readonly string[], index: number): number {
  let next = index;
  while (next < lines.length && !lines[next]?.trim()) next++;
  return next;
}

function skipBlankUp(lines: readonly string[], index: number): number {
  let next = index;
  while (next >= 0 && !lines[next]?.trim()) next--;
  return next;
}

/**
 * A quotation at the very end answers nothing: it is history when it stands below a blank line, or when the mail has other
 * quotations. What a line that ends in a colon announces is somebody's own.
 */
function withoutTrailingQuote(lines: readonly string[], end: number): number {
  let last = end;
  while (last > 0 && (QUOTED.test(lines[last - 1] ?? '') || lines[last - 1]?.trim() === '')) last--;
  if (!lines.slice(last, end).some((line) => QUOTED.test(line))) return last;
  const above = lines[last - 1] ?? '';
  const apart = lines[last]?.trim() === '' || last === 0;
  const others = lines.slice(0, last).some((line) => QUOTED.test(line));
  const announced = /[:：]\s*$/.test(above) && attributionEnding(lines, last - 1) === 0;
  const history = isFooter(above) || attributionEnding(lines, last - 1) > 0 || others || apart;
  return history && !announced ? last : end;
}

/** @returns over how many lines an attribution goes that ends at this line */
function attributionEnding(lines: readonly string[], index: number): number {
  for (let length = 1; length <= 4; length++)
    if (attributionAt(lines, index - length + 1).length === length) return length;
  return 0;
}

function onlyFooters(lines: readonly string[], index: number): boolean {
  return lines.slice(index).every((line) => line.trim() === '' || isFooter(line));
}

/** The lines at the end that a program put there. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let last = end - 1; last >= 0; last--) {
    if (lines[last]?.trim() === '') continue;
    if (!isFooter(lines[last] ?? '')) break;
    end = last;
  }
  return lines.slice(0, end);
}
