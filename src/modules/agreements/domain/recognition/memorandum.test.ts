import { describe, expect, test } from 'vitest'
import { paragraph, read } from '../../../../../test/builders/documents.ts'

describe('the memorandum', () => {
  test.each([
    ['Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 2.11.2021.', '2021-11-02', 'found'],
    ['Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 2. listopadu 2021', '2021-11-02', 'found'],
    ['Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne …………', null, 'placeholder'],
    ['Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne', null, 'missing'],
  ])('%s', (text, value, state) => {
    expect(read([paragraph(text)]).fields['memorandum.date']).toMatchObject({ value, state })
  })
})
