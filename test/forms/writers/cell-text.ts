import { textOf } from '#documents/index.ts'
import type { Block, Document, Span, Table } from '#documents/model.ts'

/**
 * The paper as a program copies it out of Word when it keeps no rows: each cell begins a line with a tab, a blank line stands
 * between rows and two after a table, notes are written where their marks were.
 */
export function cellText(document: Document): string {
  return `${document.blocks.map((block) => blockText(block, document)).join('\n')}\n`
}

function blockText(block: Block, document: Document): string {
  switch (block.kind) {
    case 'heading':
      return `\n${withNotes(block.content, document)}`
    case 'paragraph':
      return `${block.list === undefined ? '' : '· '}${withNotes(block.content, document)}`
    case 'table':
      return `${rowsText(block, document)}\n\n`
    case 'page-break':
      return '\f'
    case 'qr-code':
      return ''
  }
  return block satisfies never
}

function rowsText({ rows }: Table, document: Document): string {
  const texts = rows.map(({ cells }) =>
    cells.map(({ blocks }) => `\t${blocks.map((block) => blockText(block, document)).join('\n')}`).join('\n'),
  )
  return texts.join('\n\n')
}

/** "Sídlo[footnoteRef:2] [2:  U obce jde o adresu obecního úřadu.] ": numbers begin at 2, as in Word. */
function withNotes(spans: readonly Span[], { footnotes }: Document): string {
  return spans
    .map(({ text, footnote }) => {
      const note = footnote === undefined ? undefined : footnotes[footnote]
      if (footnote === undefined || note === undefined) return text
      const words = textOf({ kind: 'paragraph', content: note.content, place: { order: 0, page: null, box: null } })
      return `${text}[footnoteRef:${footnote + 2}] [${footnote + 2}:  ${words}] `
    })
    .join('')
}
