import { expect, test } from 'vitest'
import { termCommand } from './term.ts'

test('JSON holds the text and the meaning of each clause', () => {
  const { status, lines } = run('květen 2022', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(lines.join('\n'))).toEqual({
    text: 'květen 2022',
    clauses: [{ kind: 'window', from: '2022-05-01', to: '2022-05-31', what: null }],
  })
})

test('with a span, what can be counted has its occurrences and nothing else has', () => {
  const { lines } = run('1x ročně\nprůběžně', '--from', '2023-01-01', '--to', '2023-12-31', '--json')
  expect(JSON.parse(lines.join('\n')).clauses).toMatchObject([
    { kind: 'recurrence', occurrences: [{ from: '2023-01-01', to: '2023-12-31', atLeast: 1 }] },
    { kind: 'continuous' },
  ])
  expect(JSON.parse(lines.join('\n')).clauses[1]).not.toHaveProperty('occurrences')
})

test('without JSON the meaning stands in words', () => {
  const { status, lines } = run('Zpráva 1x ročně', '--from', '2023-01-01', '--to', '2023-12-31')
  expect(status).toBe(0)
  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(
    [
      'Čeho se týká  Co to znamená                       Počítá se',
      'Zpráva        Nejméně jednou za kalendářní rok.  1 za rok',
      '  1. 1. 2023 – 31. 12. 2023: 1krát',
    ].map((line) => expect.stringMatching(new RegExp(line.trim().replace(/\s+/g, '\\s+')))),
  )
})

test('an expression may begin with a dash', () => {
  const { status, lines } = run('--json', '- 4x ročně')
  expect(status).toBe(0)
  expect(JSON.parse(lines.join('\n'))).toMatchObject({ text: '- 4x ročně', clauses: [{ atLeast: 4, what: null }] })
})

test.each([
  [[], 'jeden výraz', 'one expression'],
  [['jeden', 'dva'], 'jeden výraz', 'one expression'],
  [['ročně', '--neznámá'], 'jeden výraz', 'one expression'],
  [['ročně', '--from', '2023-01-01'], 'začátek i konec', 'both ends'],
  [['ročně', '--from', '2023-13-01', '--to', '2023-12-31'], 'den kalendáře', 'days of the calendar'],
  [['ročně', '--from', '2024-01-01', '--to', '2023-12-31'], 'po jeho konci', 'after its end'],
])('wrong usage %j ends with status 2 and a sentence in both languages', (args, czech, english) => {
  const { status, lines, complaints } = run(...args)
  expect(status).toBe(2)
  expect(lines).toEqual([])
  expect(complaints).toHaveLength(2)
  expect(complaints[0]).toContain(czech)
  expect(complaints[1]).toContain(english)
})

function run(...args: string[]): { status: number; lines: string[]; complaints: string[] } {
  const lines: string[] = []
  const complaints: string[] = []
  const status = termCommand(
    args,
    (line) => lines.push(line),
    (line) => complaints.push(line),
  )
  return { status, lines, complaints }
}
