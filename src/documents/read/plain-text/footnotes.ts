/** Opens and closes the number of a note in a text; characters that Unicode keeps for annotations and no text has. */
const open = '\ufff9'
const close = '\ufffb'

/**
 * Takes out the notes that conversions of Word files leave in the line, `Sídlo[footnoteRef:2] [2: V případě obce …]`, and
 * leaves the mark of the note in their place.
 */
export function takeFootnotes(text: string): { readonly text: string; readonly footnotes: readonly string[] } {
  const footnotes: string[] = []
  const marked = text
    .replace(/[\ufff9-\ufffb]/g, '')
    .replace(/\[footnoteRef:(\d{1,4})\][ \t]*\[\1:([^\]]{0,5000})\]/g, (_, _number, note: string) => {
      const index = footnotes.push(note.replace(/\s+/g, ' ').trim()) - 1
      return `${open}${index}${close}`
    })
  return { text: marked, footnotes }
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
