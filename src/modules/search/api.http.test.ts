import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { recordMeeting } from '../partnership/index.ts'
import { searchApi } from './index.ts'
import type { searchRefusals } from './refusals.ts'

onOneDatabase('the search over the API', (database) => {
  let api: ApiServer

  beforeAll(async () => {
    api = await apiServer(database(), [searchApi])
    for (const unitId of [api.unitId, api.otherUnitId]) {
      const minutes = 'Poradna pomůže zadluženým domácnostem.'
      await recordMeeting(api.deps, {
        unitId,
        id: newId(),
        content: aMeeting({ name: 'Setkání o zadlužení', minutes }),
      })
    }
  })
  afterAll(() => api.close())

  const found = (total: number) => ({ status: 200, body: expect.objectContaining({ total }) })

  test.each(everybody)('%s finds what he or she may see, and nothing of it is counted for others', async (person) => {
    const expected: Partial<Record<Person, unknown>> = {
      administrator: found(4),
      nobody: { status: 401, problem: expect.objectContaining({ code: 'access.sign_in_first' }) },
    }
    expect(await api.ask(person, 'GET', '/api/search?q=zadlu%C5%BEen%C3%AD')).toMatchObject(
      expected[person] ?? found(2),
    )
  })

  test('each hit says what it is, where, when and where to read on, with the words marked', async () => {
    const { body } = await api.ask('reader', 'GET', '/api/search?q=zadluzenych%20domacnosti&kind=minutes')
    expect(body).toMatchObject({
      total: 1,
      kinds: [{ kind: 'minutes', count: 1 }],
      units: [{ id: api.unitId, name: 'Horní Lhota', count: 1 }],
      years: { first: 2024, last: 2024 },
      hits: [
        {
          kind: 'minutes',
          title: 'Setkání o zadlužení',
          unit: { id: api.unitId, name: 'Horní Lhota' },
          path: expect.stringMatching(`^/celky/${api.unitId}/jednani/[0-9a-f-]+$`),
          passage: [
            { text: 'Poradna pomůže ', hit: false },
            { text: 'zadluženým', hit: true },
            { text: ' ', hit: false },
            { text: 'domácnostem', hit: true },
            { text: '.', hit: false },
          ],
          page: null,
        },
      ],
    })
  })

  test('is narrowed by kind, unit and years', async () => {
    for (const [narrowing, total] of [
      ['kind=meeting', 1],
      ['kind=document', 0],
      [`unitId=${api.unitId}`, 2],
      [`unitId=${api.otherUnitId}`, 0],
      ['fromYear=2024&toYear=2024', 2],
      ['toYear=2023', 0],
    ] as const) {
      expect(await api.ask('manager', 'GET', `/api/search?q=zadlu%C5%BEen%C3%AD&${narrowing}`)).toMatchObject(
        found(total),
      )
    }
  })

  describe('what cannot be looked for is refused with a sentence', () => {
    const asked: Readonly<Record<keyof typeof searchRefusals, string>> = {
      'search.nothing_written': ' ',
      'search.too_short': 'č',
      'search.only_without': '-bydlení',
      'search.too_long': 'a'.repeat(300),
      'search.too_many_words': Array.from({ length: 20 }, (_, index) => `slovo${index}`).join(' '),
    }
    test.each(Object.entries(asked))('%s', async (code, text) => {
      const { status, problem } = await api.ask('reader', 'GET', `/api/search?q=${encodeURIComponent(text)}`)
      expect({ status, code: problem['code'], field: problem['field'] }).toEqual({ status: 422, code, field: 'q' })
      expect(problem['detail']).toMatch(/\.$/)
    })
  })
})
