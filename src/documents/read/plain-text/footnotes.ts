/** Opens and closes the number of a note in a text; characters that Unicode keeps for annotations and no text has. */
const open = '\ufff9'
const close = '\ufffb'

/**
 * Takes the notes out of a text and leaves their marks in it. Some conversions of Word files leave a note in the line,
 * `Sídlo[footnoteRef:2] [2: V případě obce …]`, others keep raised numbers and put the notes on lines of their own.
 */
export function takeFootnotes(text: string): { readonly text: string; readonly footnotes: readonly string[] } {
  const footnotes: string[] = []
  const markOf = (note: string): string => `${open}${footnotes.push(note.replace(/\s+/g, ' ').trim()) - 1}${close}`
  const marked = text
    .replace(/[\ufff9-\ufffb]/g, '')
    .replace(/\[footnoteRef:(\d{1,4})\][ \t]*\[\1:([^\]]{0,5000})\]/g, (_, _number, note: string) => markOf(note))
  return { text: withoutRaisedNotes(marked, markOf), footnotes }
}

/** A note on its own line counts only when its number stands raised after a word, too. */
function withoutRaisedNotes(text: string, markOf: (note: string) => string): string {
  const notes = new Map<string, string>()
  for (const [, number = '', note = ''] of text.matchAll(/^[ \t]*([⁰¹²³⁴-⁹]{1,2})[ \t]+(\S.*)$/gmu))
    notes.set(number, note)
  const marks = new Set([...text.matchAll(/(?<=[\p{L}.,:;)])[⁰¹²³⁴-⁹]{1,2}/gu)].map(([mark]) => mark))
  return text
    .replace(/^[ \t]*([⁰¹²³⁴-⁹]{1,2})[ \t]+\S.*$/gmu, (line, number: string) => (marks.has(number) ? '' : line))
    .replace(/(?<=[\p{L}.,:;)])[⁰¹²³⁴-⁹]{1,2}/gu, (mark) => {
      const note = notes.get(mark)
      return note === undefined ? mark : markOf(note)
    })
}

/** The stretches of a text between marks of notes, each with the note at its end. */
export function stretchesOf(text: string): readonly { readonly text: string; readonly footnote?: number }[] {
  const stretches = text.split(new RegExp(`${open}(\\d+)${close}`))
  return stretches.flatMap((stretch, index) => {
    if (index % 2 === 1) return []
    const number = stretches[index + 1]
    if (number !== undefined) return [{ text: stretch, footnote: Number(number) }]
    return stretch === '' ? [] : [{ text: stretch }]
  })
}
