import type { Block, Span } from '#documents/model.ts'

/** The letters of a recognised passage, white space left out, with how sure recognition was of each stretch of them. */
export type Letters = { readonly text: string; readonly stretches: readonly Stretch[] }
type Stretch = { readonly start: number; readonly end: number; readonly confidence: number }

/** Null when the letters come from the file itself and there is nothing to doubt. */
export function lettersOf(content: readonly Span[]): Letters | null {
  const spans = content.filter((span) => span.change !== 'deleted')
  if (spans.every((span) => span.confidence === undefined)) return null
  const stretches: Stretch[] = []
  let text = ''
  for (const span of spans) {
    const start = text.length
    text += bare(span.text)
    stretches.push({ start, end: text.length, confidence: span.confidence ?? 1 })
  }
  return { text, stretches }
}

export function joinedLetters(parts: readonly Letters[]): Letters | null {
  if (parts.length === 0) return null
  const stretches: Stretch[] = []
  let text = ''
  for (const part of parts) {
    const offset = text.length
    text += part.text
    for (const { start, end, confidence } of part.stretches) {
      stretches.push({ start: start + offset, end: end + offset, confidence })
    }
  }
  return { text, stretches }
}

/** The lowest confidence of the words that a value is made of, 0…1; 1 for letters of the file. */
export function leastSure(letters: Letters | null, wording: string): number {
  return confidencesIn(letters, wording).reduce((least, confidence) => Math.min(least, confidence), 1)
}

/** The highest confidence of those words: where even that one is low, nothing has been read. */
export function mostSure(letters: Letters | null, wording: string): number {
  const confidences = confidencesIn(letters, wording)
  return confidences.length === 0 ? 1 : confidences.reduce((most, confidence) => Math.max(most, confidence), 0)
}

/** A wording that does not stand in the letters as a whole is as sure as the whole passage. */
function confidencesIn(letters: Letters | null, wording: string): readonly number[] {
  if (letters === null) return []
  const wanted = bare(wording)
  const at = letters.text.indexOf(wanted)
  const [start, end] = at < 0 ? [0, letters.text.length] : [at, at + wanted.length]
  return letters.stretches
    .filter((stretch) => stretch.start < end && stretch.end > start)
    .map(({ confidence }) => confidence)
}

export function spansOf(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.content : []))
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}
