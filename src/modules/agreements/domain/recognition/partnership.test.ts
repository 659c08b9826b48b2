import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { box, heading, item, paragraph, read } from '../../../../../test/builders/documents.ts'

describe('the partnership', () => {
  const partnership = (...blocks: readonly Block[]) =>
    read([
      heading('Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity'),
      box(...blocks),
    ])

  test('who founded it, in the words of the form', () => {
    const founder = (text: string) => partnership(paragraph(text)).fields['partnership.founder'].value
    expect(founder('Partnerství (LP) je stálý orgán zřízený Radou města Lhotka.')).toBe('Radou města Lhotka')
    expect(founder('Orgán bylo zřízeno radním pro školství, kulturu a sociální věci. LP sleduje vývoj.')).toBe(
      'radním pro školství, kulturu a sociální věci',
    )
    expect(founder('Zřizovatelem lokálního partnerství bude starosta Jan Říha.')).toBe('starosta Jan Říha')
    expect(founder('Partnerství bylo zřízeno v roce 2016.')).toBeNull()
  })

  test('working groups of a sentence, without remarks in brackets', () => {
    const groups = (text: string) => partnership(paragraph(text)).workingGroups.map((group) => group.name)
    expect(
      groups(
        'LP má tři pracovní skupiny: začleňování (průřezová skupina), projekty a realizace (průřezová skupina), plánování (průřezová skupina).',
      ),
    ).toEqual(['začleňování', 'projekty a realizace', 'plánování'])
    expect(groups('LP má dvě pracovní skupiny: Bydlení, Děti a mládež.')).toEqual(['Bydlení', 'Děti a mládež'])
    expect(groups('Předpokládá se vznik jedné pracovní skupiny pro bydlení.')).toEqual(['pro bydlení'])
    expect(groups('Pracovní skupina bude stanovena podle potřeby.')).toEqual([])
  })

  test('working groups of a list', () => {
    const { workingGroups } = partnership(
      paragraph('Vzniknou pracovní skupiny, zejména:'),
      item('pracovní skupina Bydlení, dluhy'),
      item('Děti'),
    )
    expect(workingGroups.map((group) => group.name)).toEqual(['Bydlení, dluhy', 'Děti'])
  })

  test('members with their groups in brackets', () => {
    const { partnershipMembers } = partnership(
      paragraph(
        'Členy LP jsou zástupci města (vedoucí odboru, koordinátor), veřejných institucí (Úřad práce) a neziskových organizací (Charita, Naděje – Lhotka).',
      ),
    )
    expect(partnershipMembers.map(({ name, group }) => [name, group])).toEqual([
      ['vedoucí odboru', 'město'],
      ['koordinátor', 'město'],
      ['Úřad práce', 'veřejné instituce'],
      ['Charita', 'neziskové organizace'],
      ['Naděje – Lhotka', 'neziskové organizace'],
    ])
  })

  test('members of a sentence and of a list', () => {
    const names = (...blocks: readonly Block[]) =>
      partnership(...blocks).partnershipMembers.map((member) => member.name)
    expect(names(paragraph('Složení LP: zástupce ASZ, škola, Úřad práce a Charita (další dle potřeby).'))).toEqual([
      'zástupce ASZ',
      'škola',
      'Úřad práce',
      'Charita',
    ])
    expect(names(paragraph('Členy lokálního partnerství jsou:'), item('zástupce ASZ'), item('škola,'))).toEqual([
      'zástupce ASZ',
      'škola',
    ])
  })
})
