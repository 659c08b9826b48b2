import { describe, expect, test } from 'vitest'
import type { Document } from '../../model.ts'
import { aPage, paragraph, shownBlocks, written } from '../../testing/pages.ts'
import { plainText } from '../../text.ts'
import { documentOfPages } from './document-of-pages.ts'
import type { Word } from './page-layout.ts'

const small = { size: 9, confidence: 0.9 }
const sentence = [
  'Popis spolupráce schválilo zastupitelstvo obce Lhota na svém',
  'jednání v červnu; partnerství se sešlo už v květnu a doporučilo',
  'obci, aby se věnovala bydlení, dluhům a dětem z ubytovny.',
]

function read(...words: readonly (readonly Word[])[]): Document {
  return documentOfPages([aPage([paragraph(sentence, 50, 100, { confidence: 0.9 }), ...words])], { text: 'ocr' })
}

function notesOf(document: Document): readonly string[] {
  return document.footnotes.map(({ content }) => plainText(content))
}

describe('notes of a scan whose numbers were not recognised', () => {
  test('are the small sentences at the foot of the page', () => {
    const document = read(
      paragraph(
        ['U obce sídlo obecního úřadu.', 'Kdo spolupráci vede každý den; zpravidla', 'pracovník úřadu.'],
        50,
        700,
        small,
      ),
    )

    expect(notesOf(document)).toEqual([
      'U obce sídlo obecního úřadu.',
      'Kdo spolupráci vede každý den; zpravidla pracovník úřadu.',
    ])
    expect(shownBlocks(document.blocks)).toEqual([sentence.join(' ')])
  })

  test.each([
    ['of the usual size', written('Tato věta stojí dole.', 50, 700, { confidence: 0.9 })],
    ['that ends as no sentence', written('starosta obce Lhota', 50, 700, small)],
    ['in the upper half', written('Tato věta stojí nahoře.', 50, 300, small)],
    [
      'close under other text',
      [
        ...written('Datum schválení: 1. 4. 2023', 50, 688, { confidence: 0.9 }),
        ...written('Tato věta.', 50, 700, small),
      ],
    ],
  ])('are no text %s', (_, words) => {
    expect(notesOf(read(words))).toEqual([])
  })

  test('are not looked for where the file itself says the numbers', () => {
    const page = aPage([paragraph(sentence, 50, 100), written('Tato věta stojí dole.', 50, 700, { size: 9 })])

    expect(notesOf(documentOfPages([page], { text: 'native' }))).toEqual([])
  })
})
