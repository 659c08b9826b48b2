import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { anEducation, anOffer, aProgramme, aRecord, aResearch } from '../../../test/builders/records.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { addPeriod, takeOffice } from '../cooperation/index.ts'
import { addRecord, type RecordContent, takeRecordStep } from '../learning/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { finishTask, recordDecision, recordMeeting, recordTask } from '../partnership/index.ts'
import type { Dossier, DossierContent } from './domain/dossier/dossier.ts'
import type { Fact, FactSource } from './domain/dossier/fact.ts'
import { prepareReport } from './index.ts'
import { listDossiers } from './use-cases/dossier/list-dossiers.ts'
import { removeDossier } from './use-cases/dossier/remove-dossier.ts'
import { prepareDossier, saveDossier } from './use-cases/dossier/save-dossier.ts'
import { showDossier } from './use-cases/dossier/show-dossier.ts'

const seed = new URL('../../../../shared/seeds/shrnuti-sokolov.txt', import.meta.url)

/** A summary in the shape of those that consultants write, of an invented town. */
const invented = `Shrnutí spolupráce města Horní Lhota za posledních 18 měsíců (období od listopadu 2022 do dubna 2024)
- 8. listopadu 2022 proběhla schůzka s novým vedením města.
- V březnu 2023 proběhl ve městě vzdělávací workshop Domácí rozpočet.
- Byl dojednán poradenský program Dostupné bydlení, podpora sítě služeb. Práce na programu probíhaly v roce 2023.
- Pro město vznikl Tematický výzkum migrace Horní a Dolní Lhota (2021).
- V roce 2022 proběhlo šetření, čítající 251 dotazníků, zaměřené na bydlení.
- Bylo dojednáno zapojení do přípravy bytové koncepce. Tyto práce dosud nezačaly.`

onEachDatabase('dossiers', (database) => {
  const on = (today: string): Deps => testDeps(database(), { today, subscribers: obligationsSubscribers })
  const deps = (): Deps => on('2024-10-14')

  const content = (from: string, to: string, different: Partial<DossierContent> = {}): DossierContent => ({
    from: localDate(from),
    to: localDate(to),
    statedMonths: null,
    keepsDoubt: false,
    words: {},
    ...different,
  })

  async function aTown(): Promise<Id<'Unit'>> {
    const { id } = await aUnit(deps(), 'Horní Lhota')
    return id
  }

  function prepare(unitId: Id<'Unit'>, of: DossierContent): Promise<Dossier> {
    return prepareDossier(deps(), { unitId, id: newId(), content: of })
  }

  async function factsOf(unitId: Id<'Unit'>, of: DossierContent): Promise<readonly Fact[]> {
    const { id } = await prepare(unitId, of)
    return (await showDossier(deps(), { id, language: 'cs' })).facts
  }

  async function record(unitId: Id<'Unit'>, of: RecordContent): Promise<FactSource> {
    const { id } = await addRecord(deps(), { unitId, id: newId(), content: of })
    return { type: 'record', id }
  }

  describe('what is kept', () => {
    test('the same form sent twice keeps one; of two editors the second is told; removing leaves the records', async () => {
      const unitId = await aTown()
      const command = { unitId, id: newId<'Dossier'>(), content: content('2023-01-01', '2024-06-30') }
      const first = await prepareDossier(deps(), command)
      expect(await prepareDossier(deps(), command)).toEqual(first)

      const words = { meetings: 'Setkávání se osvědčila.' }
      const change = { id: first.id, version: 1, content: { ...command.content, statedMonths: 17, words } }
      const saved = await saveDossier(deps(), change)
      expect(saved).toMatchObject({ version: 2, words, statedMonths: 17 })
      expect((await listDossiers(deps(), unitId)).dossiers).toEqual([saved])
      await expect(saveDossier(deps(), change)).rejects.toMatchObject({ code: 'record.changed' })
      await expect(removeDossier(deps(), { id: first.id, version: 1 })).rejects.toMatchObject({
        code: 'record.changed',
      })
      await removeDossier(deps(), { id: first.id, version: 2 })
      expect((await listDossiers(deps(), unitId)).dossiers).toEqual([])
    })

    test('a period that ends before it begins is refused and nothing is kept', async () => {
      const unitId = await aTown()
      await expect(prepare(unitId, content('2024-06-30', '2024-06-01'))).rejects.toMatchObject({
        code: 'dossier.ends_before_start',
        field: 'to',
      })
      expect((await listDossiers(deps(), unitId)).dossiers).toEqual([])
    })

    test('whoever does not see the unit sees no dossier of it, and a reader changes none', async () => {
      const unitId = await aTown()
      const { id } = await prepare(unitId, content('2023-01-01', '2023-12-31'))
      const { id: elsewhere } = await aUnit(deps(), 'Dolní Lhota')
      const stranger = deps().as(await aPerson(deps(), 'manager', { kind: 'unit', unitId: elsewhere }))
      const reader = deps().as(await aPerson(deps(), 'reader', { kind: 'unit', unitId }))
      await expect(showDossier(stranger, { id, language: 'cs' })).rejects.toMatchObject({ code: 'record.not_found' })
      expect((await showDossier(reader, { id, language: 'cs' })).mayWrite).toBe(false)
      const change = { id, version: 1, content: content('2023-01-01', '2023-12-31') }
      await expect(saveDossier(reader, change)).rejects.toMatchObject({ code: 'access.forbidden' })
    })

    test('a period of which nothing is recorded is kept, with a doubt', async () => {
      const { id } = await prepare(await aTown(), content('2012-01-01', '2012-12-31'))
      expect((await showDossier(deps(), { id, language: 'cs' })).doubts).toEqual([{ kind: 'nothing-recorded' }])
    })
  })

  describe('the state of things', () => {
    test('is that of the end of the period: what came later was open then', async () => {
      const unitId = await aTown()
      const report = aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně')
      const meetings = aScheduleRow('Lokální partnerství', 'Nejméně 2x ročně', {
        outputs: ['Zápis', 'Prezenční listina'],
      })
      const agreement = await anAgreement(deps(), unitId, { content: { schedule: [report, meetings] } })
      const meetingOn = (day: string) => ({ unitId, id: newId<'Meeting'>(), content: aMeeting({ on: day }) })
      const [spring, autumn] = [meetingOn('2024-02-20'), meetingOn('2024-09-18')]
      await recordMeeting(deps(), spring)
      await recordMeeting(deps(), autumn)
      const task = { words: 'Najít prostor', ownerPersonId: null, ownerName: 'město', dueOn: null }
      const { id: taskId } = await recordTask(deps(), {
        unitId,
        meetingId: spring.id,
        id: newId(),
        content: { ...task, doneOn: null, outcome: null },
      })
      await finishTask(deps(), { id: taskId, doneOn: localDate('2024-08-01'), outcome: null })
      await prepareReport(deps(), { agreementId: agreement.id, year: 2024 })

      const open = (facts: readonly Fact[]): readonly string[] =>
        facts.filter(({ chapter }) => chapter === 'open').map(({ words }) => words.replaceAll('\u00a0', ' '))
      const half = await factsOf(unitId, content('2024-01-01', '2024-06-30'))
      expect(open(half)).toContain('Najít prostor, město.')
      const partnership = half.find(
        ({ kind, sources }) => kind === 'duty' && isAmong({ type: 'meeting', id: spring.id }, sources),
      )
      expect(plain(partnership?.cells?.[3] ?? '')).toContain('1 ze 2')
      expect(half.filter(({ kind }) => kind === 'meeting').map(({ sources }) => sources[0])).toEqual([
        { type: 'meeting', id: spring.id },
      ])
      const later = await factsOf(unitId, content('2024-01-01', '2024-09-30'))
      expect(open(later).join('\n')).not.toContain('Najít prostor')
      expect(later.filter(({ kind }) => kind === 'meeting')).toHaveLength(2)
    })

    test('offices, periods and agreements are those that touch the period', async () => {
      const unitId = await aTown()
      const office = (name: string, from: string, to: string | null) =>
        takeOffice(deps(), {
          unitId,
          id: newId(),
          content: {
            office: 'manager',
            name,
            from: localDate(from),
            to: to === null ? null : localDate(to),
            note: null,
          },
        })
      const before = await office('Eva Dřívější', '2020-01-01', '2021-12-31')
      const present = await office('Jan Nynější', '2022-06-01', null)
      const old = { programme: 'KPSVL 2014–2020', from: localDate('2016-01-01'), to: localDate('2020-12-31') }
      await addPeriod(deps(), { unitId, id: newId(), content: { ...old, endedHow: 'followed', note: null } })
      await anAgreement(deps(), unitId)

      const ids = (facts: readonly Fact[], kind: Fact['kind']) =>
        facts.filter((fact) => fact.kind === kind).map(({ sources }) => sources[0].id)
      const facts = await factsOf(unitId, content('2022-01-01', '2022-12-31'))
      expect([ids(facts, 'office'), ids(facts, 'period'), ids(facts, 'agreement')]).toEqual([[present.id], [], []])
      const longer = await factsOf(unitId, content('2016-01-01', '2024-10-14'))
      expect(ids(longer, 'office')).toEqual([before.id, present.id])
      expect([ids(longer, 'period').length, ids(longer, 'agreement').length]).toEqual([1, 1])
    })
  })

  describe.each([
    ['the summary of Sokolov', existsSync(seed) ? () => readFileSync(seed, 'utf8') : null],
    ['an invented summary', () => invented],
  ])('%s, typed into records', (_of, text) => {
    test.skipIf(text === null)('comes back as facts, each with its record; free words hold none of them', async () => {
      const unitId = await aTown()
      const told = toldBy(text?.() ?? '')
      const typed = new Map<string, FactSource>()

      const meetingId = newId<'Meeting'>()
      await recordMeeting(deps(), {
        unitId,
        id: meetingId,
        outsideValidity: true,
        content: aMeeting({
          kind: 'consultation',
          on: told.meetingOn,
          name: told.meeting,
          attendance: [
            anAttendant({ name: 'Vzor', role: 'representative' }),
            anAttendant({ name: 'Jiný', role: 'consultant' }),
          ],
        }),
      })
      typed.set(told.meeting, { type: 'meeting', id: meetingId })
      const decision = await recordDecision(deps(), {
        meetingId,
        id: newId(),
        content: { words: `Poradenský program: ${told.programme}`, agendaItem: null },
      })
      typed.set(`Poradenský program: ${told.programme}`, { type: 'decision', id: decision.id })
      typed.set(
        told.workshop,
        await record(unitId, anEducation({ form: 'workshop' }, { title: told.workshop, on: told.workshopOn })),
      )
      typed.set(
        told.programme,
        await record(
          unitId,
          aProgramme(
            { period: { from: localDate('2023-01-02'), to: null } },
            { title: told.programme, on: '2023-12-15' },
          ),
        ),
      )
      typed.set(
        told.research,
        await record(
          unitId,
          aResearch({ carriedOutBy: 'ASZ' }, { title: told.research, on: `${told.researchYear}-12-31` }),
        ),
      )
      typed.set(
        String(told.questionnaires),
        await record(
          unitId,
          aResearch(
            { method: 'questionnaires', returned: told.questionnaires },
            { title: 'Bydlení', on: '2022-11-30' },
          ),
        ),
      )
      const koncepce = await addRecord(deps(), {
        unitId,
        id: newId(),
        state: 'offered',
        content: aRecord({
          kind: 'facilitation',
          title: told.notBegun,
          on: '2023-06-01',
          offer: anOffer({ on: localDate('2023-04-03') }),
        }),
      })
      const accepted = await takeRecordStep(deps(), {
        id: koncepce.id,
        version: 1,
        taken: { step: 'accept', on: localDate('2023-04-20') },
      })
      typed.set(told.notBegun, { type: 'record', id: koncepce.id })

      const of = { ...told.period, statedMonths: told.months, keepsDoubt: false, words: {} }
      const dossier = await prepare(unitId, of)
      const view = await showDossier(deps(), { id: dossier.id, language: 'cs' })
      // The stated eighteen months are those of the period: no doubt about it.
      expect(view.doubts).toEqual([])
      const within = [...typed].filter(([what]) => what !== told.research)
      for (const [what, source] of within) {
        const fact = view.facts.find(({ words, sources }) => plain(words).includes(what) && isAmong(source, sources))
        expect(fact, what).toBeDefined()
        expect(plain(textOf(view.paper)), what).toContain(what)
      }
      // What happened before the period is told only by a longer one.
      expect(plain(textOf(view.paper))).not.toContain(told.research)
      const longer = await factsOf(unitId, { ...of, from: localDate('2021-01-01'), statedMonths: null })
      expect(
        longer.find(({ kind, words }) => kind === 'research' && plain(words).includes(told.research))?.sources[0],
      ).toEqual(typed.get(told.research))
      expect(view.facts.find(({ kind }) => kind === 'open-help')?.sources[0].id).toBe(accepted.id)

      // Free words neither make nor change a fact.
      const words = { context: text?.().slice(0, 9_000) ?? '', meetings: 'Setkávání se osvědčila.' }
      await saveDossier(deps(), { id: dossier.id, version: 1, content: { ...of, words } })
      const written = await showDossier(deps(), { id: dossier.id, language: 'cs' })
      expect(written.facts).toEqual(view.facts)
      expect(written.doubts).toMatchObject([{ kind: 'figures-in-words', section: 'context' }])
    })
  })
})

type Told = {
  readonly months: number
  readonly period: { readonly from: LocalDate; readonly to: LocalDate }
  readonly meetingOn: string
  readonly meeting: string
  readonly workshop: string
  readonly workshopOn: string
  readonly programme: string
  readonly research: string
  readonly researchYear: string
  readonly questionnaires: number
  readonly notBegun: string
}

/** What a person would type from such a summary; found in it by its turns of phrase, nothing of it is repeated here. */
function toldBy(text: string): Told {
  const find = (pattern: RegExp, group = 1): string => {
    const found = pattern.exec(text.replaceAll(/\s+/g, ' '))?.[group]
    if (found === undefined) throw new Error(`The summary does not say ${pattern.source}.`)
    return found.trim()
  }
  return {
    months: Number(find(/za posledních (\d+) měsíců/)),
    period: {
      from: localDate(`${find(/od listopadu (\d{4}) do/)}-11-01`),
      to: localDate(`${find(/do dubna (\d{4})/)}-04-30`),
    },
    meetingOn: `${find(/8\. listopadu (\d{4}) proběhla/)}-11-08`,
    meeting: `Schůzka ${find(/proběhla schůzka (s \S+ \S+ \S+)/)}`,
    workshop: find(/vzdělávací workshop ([^.-]+?)(?:\.| -)/),
    workshopOn: `${find(/března? (\d{4})|březnu (\d{4})/, 2)}-03-15`,
    programme: find(/poradenský program ([^.]+)\./),
    research: find(/(T[eé]matický výzkum migrace [^(]+)\(/),
    researchYear: find(/výzkum migrace [^(]+\((\d{4})\)/),
    questionnaires: Number(find(/čítající (\d+) dotazníků/)),
    notBegun: `Zapojení ${find(/zapojení [^.]*?(do přípravy?[^.]*? koncepce)/)}`,
  }
}

function isAmong({ type, id }: FactSource, sources: readonly FactSource[]): boolean {
  return sources.some((source) => source.type === type && source.id === id)
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ')
}
