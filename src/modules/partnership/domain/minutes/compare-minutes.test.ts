import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMinutes, type MergeChoice, mergeMinutes, textOfPieces } from './compare-minutes.ts'

const said = (mine: string, theirs: string) =>
  compareMinutes(mine, theirs).map((part) =>
    part.kind === 'same'
      ? textOfPieces(part.pieces)
      : `mine: ${textOfPieces(part.mine)} | theirs: ${textOfPieces(part.theirs)}`,
  )

describe('two texts side by side', () => {
  test('differ by paragraphs', () => {
    expect(said('Úvod.\n\nMoje.\n\nKonec.', 'Úvod.\n\nJejich.\n\nKonec.')).toEqual([
      'Úvod.',
      'mine: Moje. | theirs: Jejich.',
      'Konec.',
    ])
  })

  test('differ by items of a list, not by whole lists', () => {
    expect(said('- a\n- b\n- c', '- a\n- c\n- d')).toEqual([
      '- a',
      'mine: - b | theirs: ',
      '- c',
      'mine:  | theirs: - d',
    ])
  })

  test('have nothing in common when one is empty', () => {
    expect(said('', 'Jejich.')).toEqual(['mine:  | theirs: Jejich.'])
    expect(said('', '')).toEqual([])
  })
})

describe('merging', () => {
  const piece = fc.constantFrom('Úvod.', 'Konec.', 'Bod jedna.', '- první', '- druhá', '1. krok', '# Nadpis')
  const text = fc
    .array(piece, { maxLength: 8 })
    .map((pieces) => textOfPieces(pieces.map((one) => ({ text: one, glue: '\n' }))))
  const every = (choice: MergeChoice) => Array.from({ length: 20 }, () => choice)

  const linesOf = (words: string) => words.split(/\n+/)

  test('all of one side gives that side', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const parts = compareMinutes(mine, theirs)
        expect(linesOf(mergeMinutes(parts, every('mine')))).toEqual(linesOf(mine))
        expect(linesOf(mergeMinutes(parts, every('theirs')))).toEqual(linesOf(theirs))
      }),
    )
  })

  test('without a choice loses nothing of either side', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const merged = linesOf(mergeMinutes(compareMinutes(mine, theirs), []))
        for (const line of [...linesOf(mine), ...linesOf(theirs)]) expect(['', ...merged]).toContain(line)
      }),
    )
  })

  test('each difference may be chosen on its own', () => {
    const parts = compareMinutes('A.\n\nmoje 1\n\nB.\n\nmoje 2', 'A.\n\njejich 1\n\nB.\n\njejich 2')
    expect(mergeMinutes(parts, ['mine', 'both'])).toBe('A.\n\nmoje 1\n\nB.\n\njejich 2\n\nmoje 2')
  })

  test('very long texts are compared at once', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`).join('\n\n')
    expect(compareMinutes(`Úvod.\n\n${long('a')}`, `Úvod.\n\n${long('b')}`)).toHaveLength(2)
  })
})
