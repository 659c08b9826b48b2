import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Document, flattenBlocks, readDocument, textOf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { aRecord } from '../../../test/builders/records.ts'
import { aScheduleRow, tenRows } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { type Agreement, proposeRevision, takeAgreementStep, withdrawAgreement } from '../agreements/index.ts'
import { addRecord } from '../learning/index.ts'
import { type DescribedRow, obligationsSubscribers, showLedger } from '../obligations/index.ts'
import { recordMeeting } from '../partnership/index.ts'
import type { Report } from './domain/report.ts'
import { exportReport, listReports, prepareReport, reportsSubscribers, saveReport, showReport } from './index.ts'

const yearlyReport = aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně', {
  outputs: ['Zpráva o plnění popisu spolupráce'],
})

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

onEachDatabase('reports', (database) => {
  const on = (today: string): Deps =>
    testDeps(database(), { today, subscribers: [...obligationsSubscribers, ...reportsSubscribers] })

  type Town = { readonly deps: Deps; readonly unitId: Id<'Unit'>; readonly agreement: Agreement }

  /** A town that owes the council a report a year, unless the test gives it other duties. */
  async function aTown(schedule = [yearlyReport], today = '2024-10-14'): Promise<Town> {
    const deps = on(today)
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const agreement = await anAgreement(deps, unitId, { content: { schedule: [...schedule] } })
    return { deps, unitId, agreement }
  }

  /** Saves the report with what the test changes in it. */
  function save(deps: Deps, report: Report, changes: Partial<Report>): Promise<Report> {
    const { words, submittedOn, councilOn, councilResolution, version } = { ...report, ...changes }
    return saveReport(deps, { reportId: report.id, version, words, submittedOn, councilOn, councilResolution })
  }

  async function duty(deps: Deps, unitId: Id<'Unit'>, year: number): Promise<string> {
    const { ledger } = await showLedger(deps, { unitId, year, language: 'cs' })
    const rows = ledger?.groups.flatMap((group) => group.rows) ?? []
    const row = rows.find(({ title }) => title.includes(String(year)))
    return `${row?.word ?? ''} ${row?.count ?? ''}`.replaceAll('\u00a0', ' ')
  }

  describe('preparing', () => {
    test('two clicks open one report', async () => {
      const { deps, unitId, agreement } = await aTown()
      const first = await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
      const second = await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
      expect(second.id).toBe(first.id)
      expect((await listReports(deps, unitId)).reports).toHaveLength(1)
    })

    test('two clicks at once open one report', async () => {
      const { deps, agreement } = await aTown()
      const prepare = (): Promise<Report> => prepareReport(deps, { agreementId: agreement.id, year: 2024 })
      const [first, second] = await Promise.all([prepare(), prepare()])
      expect(second).toEqual(first)
    })

    test('a prepared year is no longer offered', async () => {
      const { deps, unitId, agreement } = await aTown()
      const open = async (): Promise<readonly number[]> =>
        (await listReports(deps, unitId)).openYears.map(({ year }) => year)
      expect(await open()).toEqual([2024, 2023])
      await prepareReport(deps, { agreementId: agreement.id, year: 2023 })
      expect(await open()).toEqual([2024])
    })

    test('a year before a revision is told by the version that spoke then', async () => {
      const { deps, agreement } = await aTown([yearlyReport], '2025-04-01')
      const { id: agreementId, current } = agreement
      const people = { ...current.content.people, representative: 'Nová Zástupkyně' }
      const content = { ...current.content, people }
      const kinds = ['persons'] as const
      let now = await proposeRevision(deps, { agreementId, id: newId(), kinds, reason: 'Nová zástupkyně.', content })
      for (const step of ['opinion', 'agency-approval', 'council-approval'] as const) {
        const said = { takenOn: localDate('2025-03-01'), resolution: 'Z/5/2025', reason: null, sourceNote: 'usnesení' }
        now = await takeAgreementStep(deps, { agreementId, version: now.proposed?.version ?? 0, step, ...said })
      }
      const told = async (year: number): Promise<string> => {
        const { id: reportId } = await prepareReport(deps, { agreementId, year })
        return textOf((await showReport(deps, { reportId, language: 'cs' })).paper)
      }
      expect(await told(2024)).not.toMatch(/Nová Zástupkyně|Z\/5\/2025/)
      expect(await told(2025)).toMatch(/Z\/5\/2025[^]*Nová Zástupkyně/)
    })

    test.each([2022, 2025, 2028])(
      'the year %i is refused: the agreement was not in force or it has not come',
      async (year) => {
        const { deps, agreement } = await aTown()
        await expect(prepareReport(deps, { agreementId: agreement.id, year })).rejects.toMatchObject({
          code: 'report.year_outside',
          details: { first: 2023, last: 2024 },
          field: 'year',
        })
      },
    )

    test('an agreement that the council has not approved has nothing to report about', async () => {
      const { deps, unitId } = await aTown()
      const steps = stepsUpTo('agency-approval', '2024-02-01')
      const { id } = await anAgreement(deps, unitId, { steps, validity: null })
      await expect(prepareReport(deps, { agreementId: id, year: 2024 })).rejects.toMatchObject({
        code: 'report.not_in_force',
      })
    })

    test('an agreement that is not there cannot be reported', async () => {
      const { deps } = await aTown()
      await expect(prepareReport(deps, { agreementId: newId(), year: 2024 })).rejects.toMatchObject({
        code: 'record.not_found',
      })
    })
  })

  describe('words', () => {
    test('are kept and stand in the paper', async () => {
      const { deps, agreement } = await aTown()
      const report = await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
      await save(deps, report, { words: { introduction: 'Jaro patřilo bydlení.', agency: 'Výzkum pomohl.' } })
      const { report: known, paper } = await showReport(deps, { reportId: report.id, language: 'cs' })
      expect(known.words).toEqual({ introduction: 'Jaro patřilo bydlení.', agency: 'Výzkum pomohl.' })
      expect(textOf(paper)).toContain('Jaro patřilo bydlení.')
      expect(textOf(paper)).toContain('Výzkum pomohl.')
    })

    test('of two editors the second is told, and the first one’s words stay', async () => {
      const { deps, agreement } = await aTown()
      const report = await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
      await save(deps, report, { words: { held: 'První.' } })
      await expect(save(deps, report, { words: { held: 'Druhá.' } })).rejects.toMatchObject({ code: 'record.changed' })
      const { report: known } = await showReport(deps, { reportId: report.id, language: 'cs' })
      expect([known.words.held, known.version]).toEqual(['První.', 2])
    })

    test('those who wrote are named in the order in which they came; those who only read are not', async () => {
      const { deps, unitId, agreement } = await aTown()
      const scope = { kind: 'unit', unitId } as const
      const [manager, head, reader] = [
        await aPerson(deps, 'manager', scope),
        await aPerson(deps, 'manager', scope),
        await aPerson(deps, 'reader', scope),
      ]
      const report = await prepareReport(deps.as(manager), { agreementId: agreement.id, year: 2024 })
      const saved = await save(deps.as(head), report, { words: { held: 'Sešli jsme se.' } })
      await save(deps.as(manager), saved, { words: {} })
      const { paper } = await showReport(deps.as(reader), { reportId: report.id, language: 'cs' })
      expect(textOf(paper)).toContain(`Zprávu sestavili\t${manager.label}, ${head.label}\n`)
      expect(textOf(paper)).not.toContain(reader.label)
    })
  })

  describe('in the council', () => {
    async function aReport(): Promise<Town & { readonly report: Report }> {
      const town = await aTown([yearlyReport], '2025-03-20')
      return { ...town, report: await prepareReport(town.deps, { agreementId: town.agreement.id, year: 2024 }) }
    }

    test('a report being written proves nothing; taken note of, it closes the duty', async () => {
      const { deps, unitId, report } = await aReport()
      const before = await duty(deps, unitId, 2024)
      const submitted = await save(deps, report, { submittedOn: localDate('2025-02-10') })
      const between = await duty(deps, unitId, 2024)
      await save(deps, submitted, {
        councilOn: localDate('2025-02-24'),
        councilResolution: 'ZM 4/2025',
      })
      expect([before, between, await duty(deps, unitId, 2024)]).toMatchInlineSnapshot(`
        [
          "Po termínu 0 z 1",
          "Po termínu 0 z 1",
          "Splněno 1 z 1",
        ]
      `)
    })

    test('a submission taken back opens the duty again', async () => {
      const { deps, unitId, report } = await aReport()
      const before = await duty(deps, unitId, 2024)
      const dates = { submittedOn: localDate('2025-02-10'), councilOn: localDate('2025-02-24') }
      const saved = await save(deps, report, dates)
      expect(await duty(deps, unitId, 2024)).not.toBe(before)
      await save(deps, saved, { submittedOn: null, councilOn: null })
      expect(await duty(deps, unitId, 2024)).toBe(before)
    })

    test('the paper says what became of it', async () => {
      const { deps, report } = await aReport()
      const lines = async (): Promise<string> => {
        const { paper } = await showReport(deps, { reportId: report.id, language: 'cs' })
        return `${paper.header ?? ''}\n${textOf(paper)}`.replaceAll('\u00a0', ' ')
      }
      expect(await lines()).toContain('Zpráva se předkládá zastupitelstvu na vědomí.')
      const submitted = await save(deps, report, { submittedOn: localDate('2025-02-10') })
      expect(await lines()).toContain('Zpráva byla předložena zastupitelstvu 10. 2. 2025')
      await save(deps, submitted, { councilOn: localDate('2025-02-24'), councilResolution: 'ZM 4/2025' })
      expect(await lines()).toContain('Zastupitelstvo vzalo zprávu na vědomí 24. 2. 2025, usnesení ZM 4/2025.')
      expect(await lines()).toContain('Materiál pro zastupitelstvo 24. 2. 2025')
    })

    test.each([
      [
        'a session before the submission',
        { submittedOn: '2025-02-24', councilOn: '2025-02-10' },
        'council_before_submission',
        'councilOn',
      ],
      ['a submission to come', { submittedOn: '2025-03-21', councilOn: null }, 'day_in_future', 'submittedOn'],
      ['a session to come', { submittedOn: '2025-02-10', councilOn: '2025-03-21' }, 'day_in_future', 'councilOn'],
    ] as const)('%s is refused at its field and changes nothing', async (_what, days, code, field) => {
      const { deps, unitId, report } = await aReport()
      const before = await duty(deps, unitId, 2024)
      const submittedOn = localDate(days.submittedOn)
      const councilOn = days.councilOn === null ? null : localDate(days.councilOn)
      await expect(save(deps, report, { submittedOn, councilOn })).rejects.toMatchObject({
        code: `report.${code}`,
        field,
      })
      expect(await duty(deps, unitId, 2024)).toBe(before)
    })

    test('a resolution without its session is refused at the day', async () => {
      const { deps, report } = await aReport()
      await expect(save(deps, report, { councilResolution: 'ZM 4/2025' })).rejects.toMatchObject({
        code: 'report.council_day_missing',
        field: 'councilOn',
      })
    })
  })

  test('an agreement about which there is a report cannot be taken back', async () => {
    const { deps, agreement, unitId } = await aTown()
    await prepareReport(deps, { agreementId: agreement.id, year: 2024 })
    const withdraw = deps.write('draft.undo', (tx) => withdrawAgreement(tx, deps, agreement.id))
    await expect(withdraw).rejects.toMatchObject({ code: 'report.agreement_reported', details: { year: 2024 } })
    expect((await listReports(deps, unitId)).reports).toHaveLength(1)
  })

  test('a report that is not there is not found', async () => {
    const { deps } = await aTown()
    await expect(showReport(deps, { reportId: newId(), language: 'cs' })).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })

  describe('the file', () => {
    /** A town with ten rows of duties and a year of records. */
    async function aYear(): Promise<Town & { readonly report: Report }> {
      const town = await aTown([...tenRows], '2024-11-20')
      const { deps, unitId, agreement } = town
      const consultation = ['consultant', 'manager', 'representative'] as const
      for (const content of [
        aMeeting({ on: '2024-02-20' }),
        aMeeting({ on: '2024-05-22' }),
        aMeeting({
          on: '2024-03-06',
          kind: 'consultation',
          attendance: consultation.map((role) => anAttendant({ name: `Vzor ${role}`, role })),
        }),
      ])
        await recordMeeting(deps, { unitId, id: newId(), content })
      for (const content of [
        aRecord({ on: '2024-03-20' }),
        aRecord({ on: '2024-06-11', title: 'Dluhy & exekuce <úvod>' }),
        aRecord({ on: '2024-01-10', kind: 'individual-support', title: 'Konzultace' }),
        aRecord({ on: '2024-02-07', kind: 'individual-support', title: 'Konzultace' }),
      ])
        await addRecord(deps, { unitId, id: newId(), content })
      return { ...town, report: await prepareReport(deps, { agreementId: agreement.id, year: 2024 }) }
    }

    test.each(['cs', 'en'] as const)('for Word reads back as the very paper (%s)', async (language) => {
      const { deps, report } = await aYear()
      const { paper } = await showReport(deps, { reportId: report.id, language })
      const file = await exportReport(deps, { reportId: report.id, language, format: 'docx' })
      const read = await readDocument(file.bytes, file.name)
      expect(file.name).toBe('zprava-o-plneni-2024-horni-lhota.docx')
      expect(outline(read)).toEqual(outline(paper))
      expect(tablesOf(read)).toEqual(tablesOf(paper))
      expect(read.title).toBe(paper.title)
    })

    test('has the figures of the ledger, each duty once', async () => {
      const { deps, unitId, report } = await aYear()
      const { ledger } = await showLedger(deps, { unitId, year: 2024, language: 'cs' })
      const rows = ledger?.groups.flatMap((group) => group.rows) ?? []
      const file = await exportReport(deps, { reportId: report.id, language: 'cs', format: 'docx' })
      const duties = tablesOf(await readDocument(file.bytes, file.name)).find((table) => table[0]?.length === 5)
      const standings = duties?.slice(1).flatMap((cells) => (cells.length === 5 ? [[cells[0], cells[3]]] : []))
      expect(rows.length).toBeGreaterThan(10)
      expect(standings?.map(([title, standing]) => [title?.split('\n')[0], standing])).toEqual(
        rows.map((row) => [row.title.replaceAll('\u00a0', ' '), standingOf(row)]),
      )
    })

    test('names the proofs: meetings by day, records of one name with all their days', async () => {
      const { deps, report } = await aYear()
      const file = await exportReport(deps, { reportId: report.id, language: 'cs', format: 'docx' })
      const text = textOf(await readDocument(file.bytes, file.name)).replaceAll('\u00a0', ' ')
      expect(text).toContain('20. 2. 2024, 22. 5. 2024')
      expect(text).toContain('Konzultace (10. 1., 7. 2. 2024)')
      expect(text).toContain('Lokální partnerství, 20. 2. 2024: zápis, prezenční listina')
      expect(text).toContain('Konzultace, 10. 1., 7. 2. 2024')
      expect(text).toContain('Dluhy & exekuce <úvod>, 11. 6. 2024')
    })

    test.each(['cs', 'en'] as const)(
      'as PDF is tagged, names its language and keeps to PDF/UA-1 (%s)',
      async (language) => {
        const { deps, report } = await aYear()
        const { bytes } = await exportReport(deps, { reportId: report.id, language, format: 'pdf' })
        const file = new TextDecoder('latin1').decode(bytes)
        expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
        expect(file).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
        expect(file).toContain(language === 'cs' ? '/Lang (cs-CZ)' : '/Lang (en)')
        expect(file).toContain('/DisplayDocTitle true')
      },
    )

    test.skipIf(!hasPoppler)('as PDF has the title, the state of each duty and its count as text', async () => {
      const { deps, unitId, report } = await aYear()
      const { ledger } = await showLedger(deps, { unitId, year: 2024, language: 'cs' })
      const { bytes } = await exportReport(deps, { reportId: report.id, language: 'cs', format: 'pdf' })
      const path = join(mkdtempSync(join(tmpdir(), 'spoluplan-report-')), 'report.pdf')
      writeFileSync(path, bytes)
      expect(said('pdfinfo', path)).toContain('za rok 2024')
      const text = said('pdftotext', '-raw', path, '-')
      for (const { word, count } of ledger?.groups.flatMap((group) => group.rows) ?? []) {
        expect(text).toContain(word)
        expect(text).toContain((count ?? word).replaceAll('\u00a0', ' '))
      }
    })

    test('names nobody of those who came', async () => {
      const { deps, report } = await aYear()
      const file = await exportReport(deps, { reportId: report.id, language: 'cs', format: 'docx' })
      expect(textOf(await readDocument(file.bytes, file.name))).not.toMatch(
        /Marie Ukázková|Petr Vzorný|Vzor consultant/,
      )
    })
  })
})

/** What a tool of poppler says about a file. */
function said(tool: string, ...args: readonly string[]): string {
  return execFileSync(tool, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replaceAll(
    '\u00a0',
    ' ',
  )
}

function standingOf({ word, count }: DescribedRow): string {
  return (count === null ? word : `${word}\n${count}`).replaceAll('\u00a0', ' ')
}

/** Headings with their levels. */
function outline({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${textOf(block).replaceAll('\u00a0', ' ')}`] : [],
  )
}

/** The text of each cell of each table. */
function tablesOf({ blocks }: Document): readonly (readonly (readonly string[])[])[] {
  return flattenBlocks(blocks).flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map(({ cells }) => cells.map((cell) => textOf(cell).replaceAll('\u00a0', ' ')))]
      : [],
  )
}
