import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { addMonths, type LocalDate, yearOf } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { closingSteps, isApproved, nextSteps } from '../../agreements/index.ts'
import { type OfficeHolding, officeWarnings, sideOf } from '../../cooperation/index.ts'
import { type DescribedLedger, nameOfEvidence, showLedger } from '../../obligations/index.ts'
import { listMeetings } from '../../partnership/index.ts'
import { listReports } from '../../reports/index.ts'
import { calendarOf } from '../domain/calendar.ts'
import { type HandedOffice, type HandOver, holdersOf } from '../domain/hand-over.ts'
import { type Pair, pairOfHandOver } from '../domain/pair-of-hand-over.ts'
import { composeBriefing } from '../domain/papers/briefing.ts'
import { composeHandOver } from '../domain/papers/hand-over.ts'
import type { HandOverContent, Holder } from '../domain/papers/hand-over-input.ts'
import { stepsOfUnit } from '../domain/steps-of-unit.ts'
import { handOversOf } from '../store/hand-overs-store.ts'
import { calendarMonths, gatherRecords } from './gather-records.ts'

export type ShowHandOver = {
  readonly unitId: Id<'Unit'>
  readonly office: HandedOffice
  readonly language: Language
}

export type HandOverView = {
  readonly today: LocalDate
  readonly unitName: string
  readonly content: HandOverContent
  /** What is shown, exported and kept. */
  readonly paper: Document
  /** Whoever may hand the office over or take it over, the earliest first. */
  readonly holders: readonly OfficeHolding[]
  readonly pair: Pair
  /** What was handed over before, the latest first. */
  readonly done: readonly HandOver[]
  readonly mayRecord: boolean
}

/** The hand-over of an office as it would be today. */
export async function showHandOver(deps: Deps, { unitId, office, language }: ShowHandOver): Promise<HandOverView> {
  const today = deps.today()
  const { records, done, mayRecord } = await deps.read(async (tx) => {
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    return {
      records: await gatherRecords(tx, unitId, today),
      done: (await handOversOf(tx, unitId)).filter((one) => one.office === office),
      mayRecord: permissions.has('agreement.edit') && permissions.has('document.upload'),
    }
  })
  const ledgers = await ledgersOf(deps, unitId, today, language)
  const content = contentOf({ records, ledgers, ...(await listedIn(deps, unitId, today)) }, { office, language, today })
  const holders = holdersOf(office, records.offices)
  return {
    today,
    unitName: records.unit.name,
    content,
    paper: office === 'representative' ? composeBriefing(content) : composeHandOver(content),
    holders,
    pair: pairOfHandOver(holders, today),
    done,
    mayRecord,
  }
}

/** The ledger of this year, and of the next one when the calendar reaches into it. */
async function ledgersOf(
  deps: Deps,
  unitId: Id<'Unit'>,
  today: LocalDate,
  language: Language,
): Promise<readonly DescribedLedger[]> {
  const { ledger, years } = await showLedger(deps, { unitId, language })
  const next = yearOf(addMonths(today, calendarMonths))
  if (ledger === null || next === ledger.year || !years.includes(next)) return ledger === null ? [] : [ledger]
  const later = await showLedger(deps, { unitId, year: next, language })
  return later.ledger === null ? [ledger] : [ledger, later.ledger]
}

/** Meetings of this year and the last one, and the reports. */
async function listedIn(deps: Deps, unitId: Id<'Unit'>, today: LocalDate) {
  const [year, before] = [yearOf(today), yearOf(today) - 1]
  const { meetings } = await listMeetings(deps, { unitId, year })
  const { meetings: earlier } = await listMeetings(deps, { unitId, year: before })
  return { meetings: [...meetings, ...earlier], reports: await listReports(deps, unitId) }
}

type Listed = Awaited<ReturnType<typeof listedIn>> & {
  readonly records: Awaited<ReturnType<typeof gatherRecords>>
  readonly ledgers: readonly DescribedLedger[]
}

function contentOf(
  { records, ledgers, meetings, reports }: Listed,
  {
    office,
    language,
    today,
  }: { readonly office: HandedOffice; readonly language: Language; readonly today: LocalDate },
): HandOverContent {
  const { unit, agreement, planned, tasks } = records
  const pair = pairOfHandOver(holdersOf(office, records.offices), today)
  const validity = agreement?.validity ?? null
  const ledger = ledgers[0] ?? null
  const awaiting = records.credits
    .filter((credit) => credit.of === sideOf(office))
    .map(({ askedOn, evidence }) => ({ on: askedOn, what: nameOfEvidence(evidence, messagesIn(language).obligations) }))
  const until = { from: today, to: addMonths(today, calendarMonths) }
  return {
    language,
    office,
    preparedOn: today,
    unit: { name: unit.name, ico: unit.ico },
    giving: holderOf(pair.giving),
    taking: holderOf(pair.taking),
    agreement: agreementOf(records),
    periods: records.periods,
    warnings: officeWarnings(records.offices, today),
    ledger,
    steps: stepsOfUnit({ ledger, meetings, planned, awaiting, tasks }, language),
    awaiting,
    openReports: openReports(reports, yearOf(today)),
    objections: records.evidence
      .filter(({ confirmation }) => confirmation === 'objected')
      .map((one) => ({
        on: one.on,
        what: nameOfEvidence(one, messagesIn(language).obligations),
        reason: one.objection,
      })),
    contacts: records.contacts,
    decisions: records.decisions,
    tasks: tasks.map(({ words, ownerName, dueOn }) => ({ words, owner: ownerName, dueOn })),
    calendar: calendarOf({ ledgers, planned, tasks, validTo: validity?.to ?? null }, until, language),
    papers: papersOf(records, reports, language),
    notTaken: notTaken(records),
  }
}

function holderOf(holding: OfficeHolding | null): Holder | null {
  return holding === null ? null : { name: holding.personName, term: { from: holding.from, to: holding.to } }
}

function agreementOf({ agreement }: Listed['records']): HandOverContent['agreement'] {
  if (agreement === null) return null
  const { status, steps, validity, content } = agreement.current
  const approval = steps.find(({ step }) => step === 'council-approval')
  return {
    approvedOn: approval?.takenOn ?? null,
    resolution: approval?.resolution ?? null,
    validity: isApproved(status) || approval !== undefined ? validity : null,
    openSteps: nextSteps(status, steps).filter((step) => !closingSteps.some((closing) => closing === step)),
    themes: content.themes.map(({ name }) => name),
  }
}

function openReports({ reports, openYears }: Listed['reports'], thisYear: number): HandOverContent['openReports'] {
  const written = reports.filter(({ councilOn }) => councilOn === null)
  const missing = openYears.filter(({ year }) => year < thisYear)
  return [...written, ...missing.map(({ year }) => ({ year, submittedOn: null }))]
    .map(({ year, submittedOn }) => ({ year, submittedOn }))
    .toSorted((a, b) => a.year - b.year)
}

function papersOf(
  { agreement, memoranda, founding }: Listed['records'],
  { reports }: Listed['reports'],
  language: Language,
): HandOverContent['papers'] {
  const { handOver, reports: words } = messagesIn(language)
  const { files } = handOver.paper
  const approval = agreement?.current.steps.find(({ step }) => step === 'council-approval')
  const last = reports.toSorted((a, b) => b.year - a.year)[0]
  return [
    ...(agreement === null ? [] : [{ name: files.agreement, on: approval?.takenOn ?? null }]),
    ...memoranda.slice(0, 1).map(({ concludedOn }) => ({ name: files.memorandum, on: concludedOn })),
    ...(founding.statuteId === null ? [] : [{ name: files.statute, on: null }]),
    ...(founding.rulesId === null ? [] : [{ name: files.rules, on: null }]),
    ...(last === undefined ? [] : [{ name: words.title(last.year), on: last.councilOn ?? last.submittedOn }]),
  ]
}

/** Help that was refused, or offered without an answer. */
function notTaken({ evidence }: Listed['records']): HandOverContent['notTaken'] {
  return evidence
    .flatMap(({ on, title, facts }) =>
      facts.of === 'record' && title !== null && (facts.stage === 'offered' || facts.stage === 'not-taken')
        ? [{ on, what: title, refused: facts.stage === 'not-taken' }]
        : [],
    )
    .toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on))
}
