import { describe, expect, test } from 'vitest'
import { aDocument, paragraph, table } from '../../../../../test/builders/documents.ts'
import { withoutDiacritics } from '../../../../../test/builders/misread.ts'
import type { UnitKind } from '../../../territory/index.ts'
import type { KnownUnit } from './name-of-unit.ts'
import { proposeUnit } from './propose-unit.ts'

const units = [
  unit('Lhota', 'municipality'),
  unit('Město Horní Lhota', 'municipality', '99999919'),
  unit('Obec Dolní Potoky', 'municipality', '99999927'),
  unit('Statutární město Kamenohrad', 'municipality'),
  unit('Nová Ves', 'municipality'),
  unit('Hradec nad Lipou', 'municipality'),
  unit('Vrbice', 'municipality'),
  unit('Brod', 'municipality'),
  unit('Svazek obcí Lhotsko', 'union'),
  unit('MAS Lhotsko, z. s.', 'action-group'),
  unit('Lhotecký kraj', 'region'),
]

describe('the unit of a paper', () => {
  test('is known by its IČO, however it is written', () => {
    expect(chosenIn('Zápis z jednání', 'IČO: 999 99 919')).toMatchObject({
      unit: { name: 'Město Horní Lhota' },
      by: 'ico',
      quote: 'IČO 99999919',
      confidence: 0.98,
    })
  })

  test.each([
    ['Město Horní Lhota', 'Město Horní Lhota'],
    ['Zastupitelstvo města Horní Lhoty', 'Město Horní Lhota'],
    ['jednání v Horní Lhotě', 'Město Horní Lhota'],
    ['ZÁPIS Z JEDNÁNÍ – HORNÍ LHOTA', 'Město Horní Lhota'],
    ['Obec Lhota', 'Lhota'],
    ['zastupitelstvo Dolních Potoků', 'Obec Dolní Potoky'],
    ['setkání v Dolních Potocích', 'Obec Dolní Potoky'],
    ['Rada statutárního města Kamenohradu', 'Statutární město Kamenohrad'],
    ['starostka Nové Vsi', 'Nová Ves'],
    ['občané Hradce nad Lipou', 'Hradec nad Lipou'],
    ['Hradec n. L.', 'Hradec nad Lipou'],
    ['exkurze do Vrbic', 'Vrbice'],
    ['valná hromada Svazku obcí Lhotsko', 'Svazek obcí Lhotsko'],
    ['Místní akční skupiny Lhotsko', 'MAS Lhotsko, z. s.'],
    ['krajský úřad Lhoteckého kraje', 'Lhotecký kraj'],
  ])('„%s“ names %s, with diacritics and without', (line, name) => {
    expect(chosenIn(line)?.unit.name).toBe(name)
    expect(proposeUnit(aDocument(withoutDiacritics([paragraph(line)])), units).chosen?.unit.name).toBe(name)
  })

  test.each([
    ['a longer name of another place', 'Stará Lhota'],
    ['a place by another river', 'Lhota nad Labem'],
    ['a surname', 'Jana Lhotová'],
    ['a street', 'Brodská 12'],
    ['an ordinary word', 'přes brod se jít nedá'],
  ])('%s is none of the units', (_, line) => {
    expect(proposeUnit(aDocument([paragraph(line)]), units)).toEqual({ chosen: null, candidates: [] })
  })

  test('its name is quoted as it is printed', () => {
    expect(chosenIn('Zastupitelstvo města Horní Lhoty')?.quote).toBe('města Horní Lhoty')
  })

  test('the one of the heading comes before those that the text mentions', () => {
    const { chosen, candidates } = proposeUnit(
      aDocument([
        paragraph('Zápis z jednání, Horní Lhota'),
        ...Array.from({ length: 15 }, (_, row) => paragraph(`Řádek ${row}`)),
        paragraph('Příklad z Vrbice a z Brodu.'),
      ]),
      units,
    )
    expect(chosen).toMatchObject({ unit: { name: 'Město Horní Lhota' }, by: 'head', confidence: 0.8 })
    expect(candidates.map(({ unit: { name } }) => name)).toEqual(['Město Horní Lhota', 'Vrbice', 'Brod'])
  })

  test('of several in the heading none is chosen, all are offered', () => {
    const { chosen, candidates } = proposeUnit(aDocument([paragraph('Setkání obcí Vrbice a Brod')]), units)
    expect(chosen).toBeNull()
    expect(candidates.map(({ unit: { name } }) => name)).toEqual(['Vrbice', 'Brod'])
  })

  test('of two units of one name none is chosen', () => {
    const twins = [unit('Lhota', 'municipality'), { ...unit('Lhota', 'municipality'), id: 'other' }]
    expect(proposeUnit(aDocument([paragraph('Obec Lhota')]), twins)).toMatchObject({
      chosen: null,
      candidates: [{ by: 'head' }, { by: 'head' }],
    })
  })

  test('a region beside a town is only where the town lies', () => {
    expect(chosenIn('Vrbice, Lhotecký kraj')?.unit.name).toBe('Vrbice')
  })

  test('is also found in a table and in the running head', () => {
    const paper = { ...aDocument([table([['Místo', 'úřad']])]), header: 'Město Horní Lhota' }
    expect(proposeUnit(paper, units).chosen).toMatchObject({ unit: { name: 'Město Horní Lhota' }, by: 'head' })
    const cells = aDocument([table([['Územní celek', 'Vrbice']])])
    expect(proposeUnit(cells, units).chosen?.unit.name).toBe('Vrbice')
  })
})

test('a long paper is compared with a thousand units', () => {
  const many = [...units, ...Array.from({ length: 1_100 }, (_, index) => unit(`Obec Zkouška ${index}`, 'municipality'))]
  const lines = Array.from({ length: 2_000 }, (_, row) =>
    paragraph(`Členové partnerství projednali bod ${row} programu.`),
  )
  const { chosen } = proposeUnit(aDocument([...lines, paragraph('Konáno ve Vrbici.')]), many)
  expect(chosen).toMatchObject({ unit: { name: 'Vrbice' }, by: 'text' })
})

function chosenIn(...lines: readonly string[]) {
  return proposeUnit(aDocument(lines.map(paragraph)), units).chosen
}

function unit(name: string, kind: UnitKind, ico: string | null = null): KnownUnit {
  return { id: name, name, kind, ico }
}
