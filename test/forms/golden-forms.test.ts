import { describe, expect, test } from 'vitest'
import { doubtCodes } from '../../src/modules/agreements/domain/draft.ts'
import { differences } from './differences.ts'
import { linesOfText } from './draft-lines.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'

describe('the forms together', () => {
  const doubtsOf = (form: (typeof goldenForms)[number]): readonly string[] =>
    [...expectedOf(form).keys()].flatMap((key) => /^doubt (\S+)/u.exec(key)?.[1] ?? [])

  test('raise every doubt that a file of letters can', () => {
    const raised = new Set(goldenForms.flatMap(doubtsOf))
    const ofOtherFiles = ['wrong-ocr-language', 'low-confidence', 'not-a-form']
    expect(doubtCodes.filter((code) => !raised.has(code))).toEqual(ofOtherFiles.toSorted(byOrderOf(doubtCodes)))
  })

  test('are without any doubt three times', () => {
    expect(goldenForms.filter((form) => doubtsOf(form).length === 0).map((form) => form.name)).toEqual([
      'town-annex-5',
      'union',
      'one-page',
    ])
  })
})

describe('the comparison', () => {
  const written = linesOfText(
    '# a remark\ntheme: – | Bydlení\ntheme: – | Dluhy\nrow: Výzkum\n  term: září 2024\ndoubt: placeholder',
  )

  test('finds nothing between the same lines', () => {
    expect(differences(written, written)).toEqual([])
  })

  test('says what is missing, other and too much', () => {
    const read = linesOfText('theme: – | Dluhy\nrow: Výzkum\n  term: září 2025\nrow: Revize')
    expect(differences(written, read)).toEqual([
      'theme 1: „– | Dluhy“ instead of „– | Bydlení“',
      'theme 2: „– | Dluhy“ is missing',
      'row 1 term: „září 2025“ instead of „září 2024“',
      'doubt placeholder: „“ is missing',
      'row 2: „Revize“ is too much',
    ])
  })
})

function byOrderOf(list: readonly string[]): (one: string, other: string) => number {
  return (one, other) => list.indexOf(one) - list.indexOf(other)
}
