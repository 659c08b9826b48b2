import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../model.ts'
import { escapeText } from './escape-text.ts'
import { readMarkdown, textOfMarkdown } from './read-markdown.ts'

/** A line for each block: its kind, its text with the looks of its parts. */
function said(text: string): readonly string[] {
  return readMarkdown(text).map(lineOf)
}

function lineOf(block: Block): string {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return block.kind
  const words = block.content
    .map((span) => {
      const look = [span.bold && 'b', span.italic && 'i', span.link].filter(Boolean).join(' ')
      return look === '' ? span.text : `<${look}>${span.text}</>`
    })
    .join('')
  if (block.kind === 'heading') return `h${block.level} ${words}`
  return block.list ? `${'  '.repeat(block.list.level)}${block.list.label ?? '•'} ${words}` : words
}

describe('minutes in Markdown', () => {
  test('have headings, lists in lists, bold, italic and links', () => {
    const text = [
      '# Zápis',
      'Konzultantka shrnula **stav opatření**. *Osm* se plní, viz [plán](https://mesto.example/plan).',
      '- první\n- druhý\n  1. pod ním\n  2. a další',
      '###### Hluboký nadpis',
    ].join('\n\n')
    expect(said(text)).toEqual([
      'h1 Zápis',
      'Konzultantka shrnula <b>stav opatření</>. <i>Osm</> se plní, viz <https://mesto.example/plan>plán</>.',
      '• první',
      '• druhý',
      '  1. pod ním',
      '  2. a další',
      'h4 Hluboký nadpis',
    ])
  })

  test('keep the numbers that a person wrote, though some are left out', () => {
    expect(said('2. Vyhodnocení plánu\n\n4. Financování')).toEqual(['2. Vyhodnocení plánu', '4. Financování'])
  })

  test('are valid as the plain texts that were written before', () => {
    const text = 'Úvod.\nDruhý řádek – a pomlčka.\n\nCena 3 * 4 = 12, soubor_a_b, 5 < 6 & dost.'
    expect(said(text)).toEqual(['Úvod.\nDruhý řádek – a pomlčka.', 'Cena 3 * 4 = 12, soubor_a_b, 5 < 6 & dost.'])
  })

  test.each(['14. 3. 2024 se sešla skupina.', '14. 3. se sešla skupina.', '19. září 2024 se sešla skupina.'])(
    'begin no list by the day %s',
    (text) => {
      expect(said(text)).toEqual([text])
      expect(said(`- ${text}`)).toEqual([`• ${text}`])
      expect(said(`# ${text}`)).toEqual([`h1 ${text}`])
    },
  )

  test.each([
    ['HTML', '<b>tučně</b> <script>alert(1)</script>'],
    ['an entity', 'A &amp; B'],
    ['code', '`kód` a\n\n```\nblok'],
    ['a quotation', '> citace'],
    ['a line across', '---'],
    ['an autolink', '<https://mesto.example>'],
    ['a table', '| a | b |\n| - | - |'],
    ['an indented line', '    odsazeno'],
    ['a definition', '[a]: https://mesto.example'],
    ['a link that runs', '[klik](javascript:alert(1))'],
    ['a link to data', '[klik](data:text/html,x)'],
    ['strike-through', '~~škrtnuto~~'],
  ])('take %s for plain text', (_what, text) => {
    expect(textOfMarkdown(text).replace(/\s+/g, ' ')).toBe(text.trim().replace(/\s+/g, ' '))
    expect(readMarkdown(text).flatMap((block) => ('content' in block ? block.content : []))).not.toContainEqual(
      expect.objectContaining({ link: expect.anything() }),
    )
  })

  test('are no picture either: its address is not loaded', () => {
    expect(said('![mapa](https://mesto.example/x.png)')).toEqual(['!<https://mesto.example/x.png>mapa</>'])
  })
})

describe('an escaped text', () => {
  const pieces = [
    '1. ',
    '1) ',
    '- ',
    '+ ',
    '# ',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '14. 3. 2024',
    '5. května',
    'slovo',
    ' ',
    'a',
    '`',
    '<',
    '&',
  ]

  test('says what it said before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('').trim()
        fc.pre(text !== '')
        expect(said(escapeText(text, { lineStart: true }))).toEqual([text])
      }),
      { numRuns: 500 },
    )
  })

  test('stays as people write it where it can', () => {
    const text = 'Dne 14. 3. 2024 (čl. 5) stálo 3 – 4 tis. Kč; soubor_a_b.'
    expect(escapeText(text, { lineStart: true })).toBe(text)
    expect(escapeText('14. 3. 2024 se sešla skupina', { lineStart: true })).toBe('14. 3. 2024 se sešla skupina')
    expect(escapeText('1. Úvod', { lineStart: true })).toBe(String.raw`1\. Úvod`)
  })
})
