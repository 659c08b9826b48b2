import type { KyselyPlugin } from 'kysely'
import { describe, expect, test } from 'vitest'
import { interpretTerm } from '#deadlines/index.ts'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import type { ScheduleRow } from '../agreements/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { recordMeeting } from '../partnership/index.ts'
import { listUnitLines } from './use-cases/list-unit-lines.ts'
import { showHistory } from './use-cases/show-history.ts'
import { showOverview } from './use-cases/show-overview.ts'
import { showUnit } from './use-cases/show-unit.ts'
import { showUnitHead } from './use-cases/show-unit-head.ts'

const fourMeetings: ScheduleRow = {
  activity: 'Lokální partnerství',
  specification: null,
  outputs: ['Zápis z jednání'],
  unitResponsibility: 'Organizace',
  agencyResponsibility: 'Podpora',
  targets: [],
  term: { text: 'Nejméně 4x ročně', clauses: interpretTerm('Nejméně 4x ročně') },
  source: { page: null, text: 'Nejméně 4x ročně', box: null },
}

onEachDatabase('the overview', (database) => {
  const on = (today = '2024-12-14'): Deps => testDeps(database(), { today, subscribers: obligationsSubscribers })

  /** Towns of one region with an agreement each, seen by one consultant. */
  async function towns(count: number, regionCode: string) {
    const deps = on()
    const units = []
    for (let number = 1; number <= count; number += 1) {
      const unit = await aUnit(deps, `Lhota ${number}`, regionCode)
      await anAgreement(deps, unit.id, { content: { schedule: [fourMeetings] } })
      units.push(unit)
    }
    const consultant = await aPerson(deps, 'consultant', { kind: 'region', regionCode })
    return { deps: deps.as(consultant), units }
  }

  test('asks the database as often for many units as for one', async () => {
    const one = counted((await towns(1, 'CZ010')).deps)
    await showOverview(one.deps, 'cs')
    const many = counted((await towns(7, 'CZ020')).deps)
    const { units } = await showOverview(many.deps, 'cs')
    expect(units).toHaveLength(7)
    expect(many.queries()).toBe(one.queries())
    expect(one.queries()).toBeGreaterThan(5)
  })

  test('says what is to be done across units, the most urgent first, with the next step', async () => {
    const { deps, units } = await towns(2, 'CZ031')
    const overview = await showOverview(deps, 'cs')
    expect(overview.totals).toMatchObject({ due: 2 })
    expect(overview.todos.map(({ unitName, state, by, nextStep }) => [unitName, state, by, nextStep])).toEqual(
      units.map(({ name }) => [name, 'due', '2024-12-31', 'meeting']),
    )
    expect(overview.todos[0]?.why).toContain('0 ze\u00a04 jednání')
  })

  test('offers a reader no step that is not theirs', async () => {
    const { units } = await towns(1, 'CZ032')
    const [unit] = units
    if (unit === undefined) throw new Error('There is one town.')
    const reader = on().as(await aPerson(on(), 'reader', { kind: 'unit', unitId: unit.id }))
    const overview = await showOverview(reader, 'cs')
    expect(overview.may).toEqual({ upload: false, recordMeeting: false, invite: false })
    expect(overview.todos.map(({ nextStep }) => nextStep)).toEqual(['obligation'])
  })

  test('knows the nearest planned meeting and who has been silent', async () => {
    const { deps, units } = await towns(2, 'CZ041')
    const [first, second] = units
    if (first === undefined || second === undefined) throw new Error('There are two towns.')
    const planned = aMeeting({ on: '2024-12-20', state: 'planned', attendance: [], minutes: '' })
    await recordMeeting(deps, { id: newId(), unitId: first.id, content: aMeeting({ on: '2024-12-01' }) })
    await recordMeeting(deps, { id: newId(), unitId: first.id, content: planned })
    const overview = await showOverview(deps, 'cs')
    expect(overview.nextMeeting).toMatchObject({ on: '2024-12-20', unitName: first.name })
    expect(overview.units.map(({ concerns, lastRecordOn }) => [concerns, lastRecordOn])).toEqual([
      [[], '2024-12-01'],
      [['silent'], null],
    ])
    expect(overview.changes[0]).toMatchObject({ what: 'Zapsáno jednání', unitName: first.name })
  })

  test('says of a new person that nothing is here yet', async () => {
    const stranger = on().as(await aPerson(on(), 'consultant', { kind: 'region', regionCode: 'CZ080' }))
    expect(await showOverview(stranger, 'cs')).toMatchObject({ units: [], todos: [], changes: [], nextMeeting: null })
  })

  describe('the list of units', () => {
    test('finds without diacritics, filters by region and goes page by page', async () => {
      const deps = on()
      await aUnit(deps, 'Žďárná nad Říčkou', 'CZ051')
      await aUnit(deps, 'Žďárná pod Lesem', 'CZ052')
      const look = async (text: string, regionCode = '', page = 1) => {
        const { lines, total } = await listUnitLines(deps, { text, regionCode, page, language: 'cs' })
        return [lines.map(({ name }) => name), total]
      }
      expect(await look('zdarna')).toEqual([['Žďárná nad Říčkou', 'Žďárná pod Lesem'], 2])
      expect(await look('ricka zdar')).toEqual([[], 0])
      expect(await look('ricko zdar')).toEqual([['Žďárná nad Říčkou'], 1])
      expect(await look('zdarna', 'CZ052')).toEqual([['Žďárná pod Lesem'], 1])
      expect(await look('zdarna', '', 2)).toEqual([[], 2])
    })
  })

  describe('one unit', () => {
    test('is not there for those who may not see it', async () => {
      const { units } = await towns(1, 'CZ053')
      const [unit] = units
      if (unit === undefined) throw new Error('There is one town.')
      const stranger = on().as(await aPerson(on(), 'consultant', { kind: 'region', regionCode: 'CZ080' }))
      for (const look of [
        () => showUnitHead(stranger, unit.id),
        () => showUnit(stranger, unit.id, 'cs'),
        () => showHistory(stranger, { unitId: unit.id, page: 1, language: 'cs' }),
      ])
        expect(await codeOf(look())).toBe('record.not_found')
    })

    test('shows its agreement, both sides and the most urgent duties', async () => {
      const { deps, units } = await towns(1, 'CZ063')
      const [unit] = units
      if (unit === undefined) throw new Error('There is one town.')
      expect(await showUnitHead(deps, unit.id)).toMatchObject({
        region: { code: 'CZ063' },
        agreement: { phase: 'in-force', validTo: '2027-04-16' },
      })
      expect(await showUnit(deps, unit.id, 'cs')).toMatchObject({
        agreement: { phase: 'in-force', status: 'signed' },
        ledger: {
          year: 2024,
          count: 1,
          sides: [
            { side: 'unit', owes: 1, fulfilled: 0 },
            { side: 'agency', owes: 1, fulfilled: 0 },
          ],
        },
        may: { recordMeeting: true },
      })
    })
  })

  describe('the history of a unit', () => {
    test('has one entry for each act, however many rows it changed, page by page', async () => {
      const { deps, units } = await towns(1, 'CZ064')
      const [unit] = units
      if (unit === undefined) throw new Error('There is one town.')
      for (let day = 1; day <= 25; day += 1) {
        const content = aMeeting({ on: localDate(`2024-11-${String(day).padStart(2, '0')}`) })
        await recordMeeting(deps, { id: newId(), unitId: unit.id, content })
      }
      const first = await showHistory(deps, { unitId: unit.id, page: 1, language: 'cs' })
      const last = await showHistory(deps, { unitId: unit.id, page: 2, language: 'cs' })
      expect(first.total).toBe(27)
      expect(first.changes.map(({ what }) => what)).toEqual(Array.from({ length: 25 }, () => 'Zapsáno jednání'))
      expect(first.changes[0]?.who).toMatch(/^Osoba/)
      expect(last.changes.map(({ what }) => what)).toEqual(['Potvrzen přečtený dokument', 'Přidán územní celek'])
      expect(last.changes[0]?.subjects.map(({ subject, count }) => [subject, count])).toEqual([
        ['dokument', 1],
        ['popis spolupráce', 1],
        ['verze popisu', 1],
        ['krok schválení', 5],
      ])
    })
  })
})

/** The same dependencies, with every query to the database counted. */
function counted(deps: Deps): { readonly deps: Deps; queries(): number } {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return {
    queries: () => count,
    deps: { ...deps, read: (work) => deps.read((tx) => work(tx.withPlugin(plugin))) },
  }
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}
