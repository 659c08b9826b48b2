import type { RecognisedWord } from './letter-engine.ts'

/** Rows of this level are words; the others say where pages, blocks, paragraphs and lines are. */
const wordLevel = '5'

/** Reads the table that Tesseract writes (TSV): level, page, block, paragraph, line, word, box, confidence in percent, text. */
export function wordsOfTable(table: string): readonly RecognisedWord[] {
  const lines = new Map<string, number>()
  return table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, top, width, height, percent, text = ''] = row.split('\t')
    if (level !== wordLevel || text.trim() === '') return []
    const key = [page, block, paragraph, line].join(' ')
    const number = lines.get(key) ?? lines.size
    lines.set(key, number)
    return {
      text: text.trim(),
      confidence: Math.max(0, Number(percent)) / 100,
      x: Number(left),
      y: Number(top),
      width: Number(width),
      height: Number(height),
      line: number,
    }
  })
}
