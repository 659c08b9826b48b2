import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { documentOfMarkdown, markdownOfDocument } from './minutes-markdown.ts'
import { minutesSchema } from './minutes-schema.ts'

const throughEditor = (text: string) => markdownOfDocument(documentOfMarkdown(text))

describe('the editor', () => {
  test.each([
    'Prostý text.\nDruhý řádek.\n\nDruhý odstavec.',
    '## Program\n\nKonzultantka shrnula **stav** a *výhled*, viz [plán](https://mesto.example/plan).',
    '- první\n- druhý\n  - pod ním\n- třetí',
    '2. Vyhodnocení\n4. Financování\n5. Různé',
    '14. 3. 2024 se sešla skupina.\n19. září znovu.',
    'Cena 3 – 4 tis. Kč, soubor_a_b, 5 < 6 & dost.',
    '1. bod\n\n   druhý odstavec bodu\n2. další',
  ])('leaves „%s“ as it was', (text) => {
    expect(throughEditor(text)).toBe(text)
  })

  const words = fc.constantFrom(
    'slovo',
    'a_b',
    '14. 3. 2024',
    '1.',
    '- ',
    '*',
    '[x]',
    '# ',
    '<b>',
    'Kč',
    '\\',
    '`',
    '>',
  )
  const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))

  test('never changes what any text says', () => {
    const start = fc.constantFrom('', '', '- ', '1. ', '3. ', '## ', '  - ', '**', '> ')
    const lines = fc.array(fc.tuple(start, line, fc.constantFrom('\n', '\n\n')), { maxLength: 6 })
    const text = lines.map((parts) => parts.map(([mark, said, end]) => mark + said + end).join(''))
    fc.assert(
      fc.property(text, (written) => {
        expect(withoutPlaces(throughEditor(written))).toEqual(withoutPlaces(written))
      }),
      { numRuns: 300 },
    )
  })

  test('writes whatever was typed into it so that it is read back the same', () => {
    const { paragraph, heading, bullet_list, list_item } = minutesSchema.nodes
    const marks = fc.subarray(['strong', 'em'] as const)
    const typed = fc.array(fc.tuple(fc.constantFrom('slovo', 'další', 'a_b', '(x)', '[y]', '1.'), marks), {
      minLength: 1,
      maxLength: 4,
    })
    const inline = typed.map((parts) =>
      parts.flatMap(([said, looks], index) => [
        ...(index === 0 ? [] : [minutesSchema.text(' ')]),
        minutesSchema.text(
          said,
          looks.map((look) => minutesSchema.mark(look)),
        ),
      ]),
    )
    const block = fc.oneof(
      inline.map((content) => paragraph.create(null, content)),
      inline.map((content) => heading.create({ level: 3 }, content)),
    )
    const list = fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) =>
      bullet_list.create(
        null,
        items.map((content) => list_item.create(null, paragraph.create(null, content))),
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(block, fc.option(list)), { minLength: 1, maxLength: 4 }), (pairs) => {
        const content = pairs.flatMap(([one, other]) => (other === null ? [one] : [one, other]))
        const document = minutesSchema.node('doc', null, content)
        expect(documentOfMarkdown(markdownOfDocument(document)).toJSON()).toEqual(document.toJSON())
      }),
    )
  })
})

/** What a text says, whichever spaces part its lines. */
function withoutPlaces(text: string) {
  return readMarkdown(text).map((block) =>
    'content' in block
      ? {
          ...block,
          place: null,
          content: block.content
            .map((span, index) => {
              const text = span.text.replace(/\s+/g, ' ')
              return { ...span, text: index === 0 ? text.trimStart() : text }
            })
            .filter((span) => span.text !== ''),
        }
      : block,
  )
}
