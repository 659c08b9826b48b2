import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with its text changed, as Word itself would write the change. */
export function editedWord(file: Uint8Array, ...edits: readonly ((xml: string) => string)[]): Uint8Array {
  const files = unzipSync(file)
  const part = files['word/document.xml']
  if (part === undefined) throw new Error('The file has no text.')
  const xml = edits.reduce((text, edit) => {
    const edited = edit(text)
    if (edited === text) throw new Error('The edit found nothing to change.')
    return edited
  }, strFromU8(part))
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
}

/** Other words in place of the ones that stand there, in one run. */
export function typedOver(before: string, after: string): (xml: string) => string {
  return (xml) => xml.replace(new RegExp(`>${pattern(before)}<`, 'g'), () => `>${after}<`)
}

/** The same kept as a tracked change. */
export function trackedOver(before: string, after: string, author: string): (xml: string) => string {
  const by = `w:author="${author}" w:date="2025-03-01T08:00:00Z"`
  return (xml) =>
    xml.replace(
      new RegExp(`<w:r>(?:(?!</w:r>).)*>${pattern(before)}</w:t></w:r>`, 's'),
      `<w:del w:id="901" ${by}><w:r><w:delText>${before}</w:delText></w:r></w:del>` +
        `<w:ins w:id="902" ${by}><w:r><w:t>${after}</w:t></w:r></w:ins>`,
    )
}

/** A copy of the table row with these words, its own words changed, after it; Word leaves a row's bookmarks to the first one. */
export function rowAfter(words: string, change: (row: string) => string): (xml: string) => string {
  return (xml) => {
    const row = rowWith(xml, words)
    return xml.replace(row, () => row + change(withoutBookmarks(row)))
  }
}

export function rowDeleted(words: string): (xml: string) => string {
  return (xml) => xml.replace(rowWith(xml, words), '')
}

/** The row moved to stand before another. */
export function rowMovedBefore(words: string, other: string): (xml: string) => string {
  return (xml) => {
    const row = rowWith(xml, words)
    const without = xml.replace(row, '')
    const next = rowWith(without, other)
    return without.replace(next, () => row + next)
  }
}

export function withoutBookmarks(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')
}

function rowWith(xml: string, words: string): string {
  const row = xml.match(/<w:tr\b(?:(?!<\/w:tr>).)*<\/w:tr>/gs)?.find((one) => new RegExp(pattern(words)).test(one))
  if (row === undefined) throw new Error(`No row says ${words}.`)
  return row
}

/** The words with whatever spaces typography has put between them. */
function pattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \u00a0]')
}
