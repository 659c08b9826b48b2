import { expect, test } from 'vitest'
import { linesOfText } from './draft-lines.ts'
import { likeness } from './recognised-likeness.ts'

const paper = linesOfText(
  'unit.name: Obec Lhotka pod Horou\nunit.ico: 99999960\nmemorandum.date: (missing)\ntheme: Dluhy',
)

function compared(...lines: readonly string[]) {
  return likeness(paper, linesOfText(lines.join('\n')))
}

test('a wrong accent in a name is still right, and what was not read is not wrong twice', () => {
  const read = compared(
    'unit.name: Obec Lhotka pod Hořou',
    'unit.ico: (unreadable)',
    'memorandum.date: (missing)',
    'theme: Dluhy',
  )

  expect(read).toEqual({ right: 0.75, invented: [], wrong: ['unit.ico: „(unreadable)“ instead of „99999960“'] })
})

test('another number, a day that the paper does not have and one more theme are invented', () => {
  const read = compared(
    'unit.name: Obec',
    'unit.ico: 99999980',
    'memorandum.date: 2024-01-01',
    'theme: Dluhy',
    'theme: Zdraví',
  )

  expect(read.invented).toEqual([
    'unit.ico: „99999980“ instead of „99999960“',
    'memorandum.date: „2024-01-01“ instead of „(missing)“',
    'theme 2: „Zdraví“',
  ])
  expect(read.right).toBe(0.25)
})
