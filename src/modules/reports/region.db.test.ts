import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument, textOf } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { agreementsOf } from '../agreements/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { findOrder, makeOrderedPapers } from '../papers/index.ts'
import { fulfilmentReportPaper, prepareReport, saveReport } from './index.ts'
import { orderRegion } from './use-cases/region/order-region.ts'
import { showRegion } from './use-cases/region/show-region.ts'

onEachDatabase('reports of a region', (database) => {
  let deps: Deps | null = null
  /** One for all tests: what is stored by one is found by the other. */
  const system = (): Deps => {
    const paperSources = [fulfilmentReportPaper]
    deps ??= testDeps(database(), { today: '2025-03-20', subscribers: obligationsSubscribers, paperSources })
    return deps
  }

  async function aTown(name: string): Promise<Id<'Unit'>> {
    const { id } = await aUnit(system(), name)
    await anAgreement(system(), id, { content: { schedule: [aScheduleRow('Popis spolupráce', '1x ročně zpráva')] } })
    return id
  }

  async function aReport(unitId: Id<'Unit'>): ReturnType<typeof prepareReport> {
    const [agreement] = await system().read((tx) => agreementsOf(tx, unitId))
    if (agreement === undefined) throw new Error('The town of the test has an agreement.')
    return prepareReport(system(), { agreementId: agreement.id, year: 2024 })
  }

  test('one order makes the reports of all units that are seen, with an overview of who has one', async () => {
    const [upper, lower, middle] = [
      await aTown('Horní Lhota'),
      await aTown('Dolní Lhota'),
      await aTown('Prostřední Lhota'),
    ]
    const none = await aUnit(system(), 'Bezová')
    const report = await aReport(upper)
    await saveReport(system(), {
      reportId: report.id,
      version: report.version,
      words: {},
      submittedOn: localDate('2025-02-10'),
      councilOn: localDate('2025-02-24'),
      councilResolution: 'ZM 4/2025',
    })
    await aReport(lower)
    const head = system().as(await aPerson(system(), 'regional-head', { kind: 'everywhere' }))

    const { year, lines } = await showRegion(head, {})
    expect(year).toBe(2024)
    const states = new Map(lines.map(({ unitId, state }) => [unitId, state]))
    expect([upper, lower, middle, none.id].map((id) => states.get(id))).toEqual([
      'noted',
      'being-written',
      'not-opened',
      'no-agreement',
    ])

    const order = await orderRegion(head, { format: 'docx', language: 'cs' })
    expect(order.total).toBe(2)
    // Whoever asks once more on the same day gets the same order, though the overview was written anew.
    expect((await orderRegion(head, { format: 'docx', language: 'cs' })).id).toBe(order.id)
    await makeOrderedPapers(system(), order.id)

    const ready = await system().read((tx) => findOrder(tx, order.id))
    expect(ready?.state).toBe('ready')
    const files = unzipSync(await system().files.get(ready?.result?.sha256 ?? ''))
    const names = Object.keys(files)
    expect(names[0]).toBe('prehled-zprav-2024.xlsx')
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(2)
    const overview = textOf(await readDocument(files['prehled-zprav-2024.xlsx'] ?? new Uint8Array(), 'prehled.xlsx'))
    const rows = overview.replaceAll('\u00a0', ' ').split('\n')
    expect(rows).toEqual(
      expect.arrayContaining([
        'Horní Lhota\tvzatá na vědomí\t10. 2. 2025\t24. 2. 2025\tZM 4/2025\tano',
        'Dolní Lhota\trozepsaná\t\t\t\tano',
        'Prostřední Lhota\tnezačatá\t\t\t\tne',
        'Bezová\tbez platného popisu spolupráce\t\t\t\tne',
      ]),
    )
  })

  test('only chosen reports are made, and only of units that the person sees', async () => {
    const [own, foreign] = [await aTown('Lhotka'), await aTown('Cizí Ves')]
    const [report, other] = [await aReport(own), await aReport(foreign)]
    const manager = system().as(await aPerson(system(), 'manager', { kind: 'unit', unitId: own }))
    const order = await orderRegion(manager, { reportIds: [report.id, other.id], format: 'pdf', language: 'cs' })
    expect(order.request).toMatchObject({ kind: 'many', of: [{ subject: report.id, format: 'pdf' }] })
    await expect(orderRegion(manager, { reportIds: [other.id], format: 'pdf', language: 'cs' })).rejects.toMatchObject({
      code: 'region.no_report',
      field: 'reports',
    })
  })
})
