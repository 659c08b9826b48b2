import { describe, expect, test } from 'vitest'
import { heading, paragraph, read } from '../../../../../test/builders/documents.ts'

describe('what the paper is', () => {
  test.each([
    ['Zpráva o plnění popisu spolupráce za rok 2023', 'fulfilment-report'],
    ['Memorandum o spolupráci', 'memorandum'],
    ['Zápis z jednání lokálního partnerství', 'minutes'],
    ['Strategický plán sociálního začleňování města Lhotka', 'plan'],
    ['Shrnutí spolupráce města a Agentury', 'cooperation-summary'],
    ['Nájemní smlouva', 'other'],
  ])('„%s“ is %s', (title, kind) => {
    expect(read([heading(title), paragraph('Text.')]).kind.value).toBe(kind)
  })
})
