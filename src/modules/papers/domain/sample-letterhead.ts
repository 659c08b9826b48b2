import type { Document, Paragraph } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { bold, paragraph } from './blocks.ts'
import type { PlaceName } from './letterhead.ts'

/** A letterhead to begin with: every place once, between words that an office replaces by its own. */
export function sampleLetterhead(language: Language): Document {
  const { papers } = messagesIn(language)
  const { sampleDocument } = papers.letterheads
  const { head } = papers
  const line = (label: string, name: PlaceName): Paragraph => paragraph(bold(`${label}:`), `\u00a0${place(name)}`)
  return {
    title: sampleDocument.title,
    language,
    footnotes: [],
    blocks: [
      paragraph(bold(place('obec'))),
      paragraph(sampleDocument.town),
      line(head.reference, 'c_j'),
      line(head.fileMark, 'spis_znacka'),
      line(head.handledBy, 'vyrizuje'),
      line(head.sheets, 'pocet_listu'),
      line(head.attachments, 'pocet_priloh'),
      line(head.issuedOn, 'datum'),
      paragraph(bold(place('nazev'))),
      paragraph(place('obsah')),
      paragraph(sampleDocument.end),
    ],
  }
}

/** How a place is written in a Word file. */
function place(name: PlaceName): string {
  return `{{${name}}}`
}
