import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { aDocument, heading, paragraph, source, table } from '../../../../../test/builders/documents.ts'
import { noisy, withoutDiacritics } from '../../../../../test/builders/misread.ts'
import { samplePapers } from '../../../../../test/builders/papers.ts'
import { documentKinds } from '../draft.ts'
import { recognisePaper } from '../recognition/recognise-agreement.ts'

describe.each(documentKinds)('a paper of the kind %s', (kind) => {
  describe.each(samplePapers[kind])('$name', ({ blocks }) => {
    test('is recognised', () => {
      expect(kindOf(blocks).value).toBe(kind)
    })

    test('is recognised without diacritics', () => {
      expect(kindOf(withoutDiacritics(blocks)).value).toBe(kind)
    })

    test('is recognised when letters were misread', () => {
      expect(kindOf(noisy(blocks)).value).toBe(kind)
    })
  })
})

describe('a paper that speaks about another kind', () => {
  test.each([
    ['Zpráva o plnění popisu spolupráce za rok 2023', 'fulfilment-report'],
    ['Vyhodnocení popisu spolupráce', 'fulfilment-report'],
    ['Pozvánka k projednání zprávy o plnění', 'invitation'],
    ['Zápis z projednání memoranda o spolupráci', 'minutes'],
    ['Prezenční listina k zápisu z jednání', 'attendance-list'],
    ['Prezentace plánu sociálního začleňování', 'presentation'],
    ['Vyhodnocení dotazníkového šetření', 'research-report'],
    ['Statut a jednací řád lokálního partnerství', 'other'],
    ['Důvodová zpráva k memorandu o spolupráci', 'other'],
  ])('„%s“ is %s', (title, kind) => {
    expect(kindOf([heading(title), paragraph('Text.')]).value).toBe(kind)
  })

  test('minutes go on being minutes whatever was discussed', () => {
    const { value } = kindOf([
      paragraph('Zápis z jednání'),
      paragraph('Popis spolupráce'),
      paragraph('Partnerství projednalo popis spolupráce a jeho postup.'),
      paragraph('Zpráva o plnění popisu spolupráce'),
      paragraph('Zveme Vás na příští jednání.'),
    ])
    expect(value).toBe('minutes')
  })

  test('the title of a popis without its form is no popis', () => {
    expect(kindOf([heading('Popis spolupráce'), paragraph('Pošleme příští týden.')]).value).toBe('other')
  })
})

describe('the reasons', () => {
  test('are what stands in the paper, as it is printed', () => {
    const { confidence, why } = kindOf([
      paragraph('Prezenční listina'),
      table([
        ['Jméno', 'Organizace', 'Podpis'],
        ['', '', ''],
      ]),
    ])
    expect(why).toEqual([
      { by: 'title', text: 'Prezenční listina' },
      { by: 'columns', text: 'Jméno, Organizace, Podpis' },
    ])
    expect(confidence).toBeGreaterThan(0.9)
  })

  test('of words are the words', () => {
    const { why } = kindOf([paragraph('Zapsal/a: Petr Psavý'), paragraph('(Omluveni: nikdo)')])
    expect(why).toEqual([
      { by: 'words', text: 'Zapsal/a' },
      { by: 'words', text: 'Omluveni' },
    ])
  })

  test('of a form are its parts', () => {
    const { why } = kindOf(samplePapers.popis[0]?.blocks ?? [])
    expect(why.map(({ by }) => by)).toEqual(['title', 'form'])
    expect(Number(why[1]?.text)).toBeGreaterThan(10)
  })

  test('that contradict each other make the kind less certain', () => {
    const plain = kindOf([paragraph('Zápis z jednání')])
    const mixed = kindOf([paragraph('Zápis z jednání'), paragraph('Srdečně Vás zveme. Děkujeme za pozornost.')])
    expect(mixed.value).toBe('minutes')
    expect(mixed.confidence).toBeLessThan(plain.confidence)
  })

  test('an empty paper has none', () => {
    expect(kindOf([])).toEqual({ value: 'other', confidence: 0.7, why: [] })
  })
})

function kindOf(blocks: readonly Block[]) {
  return recognisePaper(aDocument(blocks), source).kind
}
