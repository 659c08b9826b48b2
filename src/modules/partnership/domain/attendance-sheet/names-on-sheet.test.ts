import { expect, test } from 'vitest'
import { anAttendant } from '../../../../../test/builders/meetings.ts'
import { namesOnSheet } from './names-on-sheet.ts'

const list = [
  anAttendant({ name: 'Mgr. Jana Nová', presence: 'absent' }),
  anAttendant({ name: 'Petr Malý', presence: 'excused' }),
  anAttendant({ name: 'Eva Stará', presence: 'in-person' }),
  anAttendant({ name: 'zástupce', organisation: 'Úřad práce', presence: 'absent' }),
  anAttendant({ name: 'Karel Nový', presence: 'absent' }),
]

test('those whose whole name one line of the sheet has are offered, who is ticked already is not', () => {
  const sheet = 'PREZENČNÍ LISTINA\n1. NOVA Jana, ZŠ  ........\n2. Petr Maly | MP |\n3. Eva Stará\nzástupce Úřad práce'
  expect(namesOnSheet(sheet, list)).toEqual([0, 1])
})

test('half a name, or a name over two lines, is nobody', () => {
  expect(namesOnSheet('Karel\nNový\nJana Malá', list)).toEqual([])
  expect(namesOnSheet('', list)).toEqual([])
})
