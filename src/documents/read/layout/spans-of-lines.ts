import type { Span } from '../../model.ts'
import { breaksWord } from './broken-words.ts'
import { jointOf } from './join-lines.ts'
import { gapText, type Line } from './lines.ts'
import { markerOf } from './list-marker.ts'
import type { Word } from './page-layout.ts'

/** Which footnote a raised mark on a page leads to; null when no note has that number. */
export type NoteOf = (mark: string, page: number) => number | null

/**
 * The text of lines that belong together, in runs of one look. Words that a line end parted are joined. A run of recognised letters is
 * as sure as its least sure word, and sure words do not share a run with unsure ones.
 */
export function spansOfLines(lines: readonly Line[], noteOf: NoteOf, words: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) joinLine(spans, line, words, lines[index - 1])
    for (const [position, word] of line.words.entries()) {
      const before = line.words[position - 1]
      const note = word.raised ? noteOf(word.text, line.page.page) : null
      if (note !== null) {
        addNote(spans, note)
        continue
      }
      if (before !== undefined) addGap(spans, position === 1 && markerOf(line) !== null ? ' ' : gapText(before, word))
      addText(spans, shown(word, position, line), word)
    }
  }
  return trimmed(spans)
}

/** A soft hyphen that parts no word is a hyphen: some programs have one sign for both. */
function shown({ text }: Word, position: number, line: Line): string {
  const atEnd = position === line.words.length - 1 && /\p{L}\u00ad$/u.test(text)
  const inside = atEnd ? text.slice(0, -1) : text
  return inside.replaceAll('\u00ad', '-') + (atEnd ? '\u00ad' : '')
}

function joinLine(spans: Span[], next: Line, words: ReadonlySet<string>, above: Line | undefined): void {
  const last = spans.at(-1)
  const [first] = next.words
  if (last === undefined || first === undefined || above === undefined) return
  const joint = breaksWord(above, next, words)
    ? 'nothing'
    : jointOf(last.footnote === undefined ? last.text : '', first.text)
  const kept = joint === 'hyphen' ? '' : '-'
  const ending = joint === 'hyphen' ? /[-\u2010\u00ad]$/u : /\u00ad$/u
  spans[spans.length - 1] = { ...last, text: last.text.replace(ending, kept) }
  if (joint === 'space') addGap(spans, ' ')
}

/** A space belongs to the run before it; after the mark of a note it begins the next one. */
function addGap(spans: Span[], gap: string): void {
  const last = spans.at(-1)
  if (last === undefined || gap === '') return
  if (last.footnote === undefined) spans[spans.length - 1] = { ...last, text: last.text + gap }
  else spans.push({ text: gap })
}

/** From here on a recognised word need not be looked at again. */
const sure = 0.9

function addText(spans: Span[], text: string, { bold, italic, confidence }: Word): void {
  const last = spans.at(-1)
  const look: Omit<Span, 'text'> = {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(confidence !== null && { confidence }),
  }
  if (last !== undefined && last.footnote === undefined && isAlike(last, look)) {
    const lower =
      last.confidence === undefined || confidence === null ? {} : { confidence: Math.min(last.confidence, confidence) }
    spans[spans.length - 1] = { ...last, text: last.text + text, ...lower }
  } else spans.push({ text, ...look })
}

function isAlike(span: Span, look: Omit<Span, 'text'>): boolean {
  const bothSure = (span.confidence ?? 1) >= sure === (look.confidence ?? 1) >= sure
  return (
    span.bold === look.bold &&
    span.italic === look.italic &&
    bothSure &&
    (span.confidence === undefined) === (look.confidence === undefined)
  )
}

function addNote(spans: Span[], footnote: number): void {
  const last = spans.at(-1)
  if (last !== undefined && last.footnote === undefined) spans[spans.length - 1] = { ...last, footnote }
  else spans.push({ text: '', footnote })
}

function trimmed(spans: readonly Span[]): readonly Span[] {
  return spans
    .map((span, index) => {
      const started = index === 0 ? span.text.trimStart() : span.text
      return { ...span, text: index === spans.length - 1 ? started.trimEnd().replace(/\u00ad$/u, '-') : started }
    })
    .filter(({ text, footnote }) => text !== '' || footnote !== undefined)
}
