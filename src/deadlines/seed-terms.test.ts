import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interpretTerm } from './interpret-term.ts'

const form = new URL('../../../shared/seeds/popis-chomutov.txt', import.meta.url)

describe.skipIf(!existsSync(form))('the schedule of a real form', () => {
  test('every term that is filled in is understood, and the blank one is missing', () => {
    const rows = readFileSync(form, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => cells.length === 6)
    const kinds = rows.slice(2).flatMap((cells) => interpretTerm(cells[5] ?? '').map((clause) => clause.kind))
    expect(kinds).toContain('missing')
    expect(kinds).toContain('scope')
    expect(kinds.filter((kind) => kind === 'recurrence')).toHaveLength(6)
    expect(kinds).not.toContain('unparsed')
  })
})
