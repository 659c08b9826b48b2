import { describe, expect, test } from 'vitest'
import { outputsOfCell } from './outputs-of-cell.ts'
import { targetsOf } from './targets.ts'

describe('outputs of a cell', () => {
  const outputs = (text: string, list = false) => outputsOfCell(text.split('\n').map((line) => ({ text: line, list })))

  test.each([
    ['Zápis z jednání\nPrezenční listina', ['Zápis z jednání', 'Prezenční listina']],
    ['Záznam z jednání\nLP', ['Záznam z jednání LP']],
    ['Zpráva o plnění PSZ\nzastupitelstvu obce', ['Zpráva o plnění PSZ zastupitelstvu obce']],
    [
      'Zápis z jednání Záznam z jednání LP Zpráva o plnění popisu',
      ['Zápis z jednání', 'Záznam z jednání LP', 'Zpráva o plnění popisu'],
    ],
    ['Prezenční listina, zpětná vazba, certifikát', ['Prezenční listina', 'zpětná vazba', 'certifikát']],
    ['Podklady pro analýzu, plán a tisk', ['Podklady pro analýzu, plán a tisk']],
    ['Zpracovaný dokument – Plán sociálního začleňování', ['Zpracovaný dokument – Plán sociálního začleňování']],
    [
      'Prezenční listina Certifikát Případně prezentace a studijní materiály',
      ['Prezenční listina', 'Certifikát', 'Případně prezentace a studijní materiály'],
    ],
    ['Statut a jednací řád', ['Statut a jednací řád']],
    ['Smlouva; dodatek', ['Smlouva', 'dodatek']],
    ['', []],
  ])('„%s“', (text, expected) => {
    expect(outputs(text)).toEqual(expected)
  })

  test('each list item is an output, also in lower case', () => {
    expect(outputs('zápis\nprezenční listina', true)).toEqual(['zápis', 'prezenční listina'])
  })
})

describe('targets of a row', () => {
  test.each([
    [
      'Předpokládáme účast 80 osob na 16 akcích, jde o odhad',
      [
        [80, 'osob', true],
        [16, 'akcí', true],
      ],
    ],
    [
      'Proškolíme 15 pracovníků ve 3 kurzech',
      [
        [15, 'pracovníků', false],
        [3, 'kurzů', false],
      ],
    ],
    ['Výzvy 26, 42 a 52 z období 2014-2020', []],
    ['Jednání 4x ročně', []],
  ])('„%s“', (text, expected) => {
    expect(targetsOf(text).map(({ count, of, estimate }) => [count, of, estimate])).toEqual(expected)
  })
})
