import type { Id } from '#kernel/ids.ts'
import { earlier, type LocalDate } from '#kernel/local-date.ts'
import { contains, overlap, type Period } from '#kernel/period.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, type AgreementVersion, agreementsOf, versionsOfAgreements } from '../../../agreements/index.ts'
import { memorandaOf, officesOf, officeWarnings, periodsOf, type Term } from '../../../cooperation/index.ts'
import { recordsWithin } from '../../../learning/index.ts'
import { creditsOfUnit, dutiesOfPeriod, evidenceOfUnit } from '../../../obligations/index.ts'
import { decisionsOf, heldMeetingsWithin, membersOn, tasksOpenAt } from '../../../partnership/index.ts'
import { unitById } from '../../../territory/index.ts'
import type { DossierAgreement, DossierRecords } from '../../domain/dossier/dossier-records.ts'
import { periodOf, type Report } from '../../domain/report.ts'
import { reportsOf } from '../../store/reports-store.ts'

/** Every record of a unit that touches a period, as it stood at the end of the period, or stands today while that lasts. */
export async function gatherDossier(
  tx: Transaction,
  query: {
    readonly unitId: Id<'Unit'>
    readonly period: Period
    readonly today: LocalDate
    readonly language: Language
  },
): Promise<DossierRecords> {
  const { unitId, period, language } = query
  const asOf = earlier(period.to, query.today)
  const known = { from: period.from, to: asOf }
  const unit = await unitById(tx, unitId)
  const agreements = await agreementsOf(tx, unitId)
  const offices = await officesOf(tx, unitId)
  const credits = await creditsOfUnit(tx, unitId)
  const outputs = new Map(
    (await evidenceOfUnit(tx, unitId))
      .filter(({ on }) => contains(known, on))
      .map((piece) => [`${piece.source.type} ${piece.source.id}`, piece]),
  )
  return {
    language,
    period,
    asOf,
    unit: { id: unit.id, name: unit.name, ico: unit.ico },
    memoranda: (await memorandaOf(tx, unitId)).filter(({ concludedOn }) => concludedOn === null || concludedOn <= asOf),
    periods: (await periodsOf(tx, unitId)).filter((one) => touches(one, known)),
    agreements: await agreementsWithin(tx, agreements, known),
    offices: offices.filter((one) => touches(one, known)),
    vacancies: officeWarnings(offices, asOf).filter((warning) => warning.kind === 'vacant'),
    members: await membersOn(tx, unitId, asOf),
    duties: await dutiesOfPeriod(tx, { agreements, period: known, day: asOf, language }),
    credits: credits.flatMap((credit) => {
      const output = outputs.get(`${credit.source.type} ${credit.source.id}`)
      return output === undefined ? [] : [{ credit, output }]
    }),
    help: await recordsWithin(tx, unitId, known),
    meetings: await heldMeetingsWithin(tx, unitId, known),
    decisions: await decisionsOf(tx, unitId, known),
    reports: (await reportsOf(tx, unitId)).filter((report) => isAbout(report, known)).toReversed(),
    tasks: await tasksOpenAt(tx, unitId, asOf),
  }
}

function touches({ from, to }: Term, period: Period): boolean {
  return from <= period.to && (to === null || to >= period.from)
}

/** A report belongs to the years that it tells of, and to the days on which it went to the council. */
function isAbout(report: Report, period: Period): boolean {
  const days = [report.submittedOn, report.councilOn].flatMap((day) => day ?? [])
  return overlap(periodOf(report), period) !== null || days.some((day) => contains(period, day))
}

/** The versions that the council approved and that were in force on a day of the period, the first one first. */
async function agreementsWithin(
  tx: Transaction,
  agreements: readonly Agreement[],
  period: Period,
): Promise<readonly DossierAgreement[]> {
  const versions = await versionsOfAgreements(
    tx,
    agreements.map(({ id }) => id),
  )
  return agreements
    .flatMap(({ id, current }) => (versions.get(id) ?? [current]).map((version) => ({ id, version })))
    .filter(({ version }) => approvalOf(version) !== undefined)
    .filter(({ version: { validity } }) => validity !== null && overlap(validity, period) !== null)
    .map(({ id, version }) => ({
      id,
      number: version.number,
      approvedOn: approvalOf(version)?.takenOn ?? null,
      resolution: approvalOf(version)?.resolution ?? null,
      validity: version.validity,
      themes: version.content.themes.map(({ name }) => name),
    }))
    .toSorted((a, b) => (a.validity?.from ?? '').localeCompare(b.validity?.from ?? '') || a.number - b.number)
}

function approvalOf({ steps }: AgreementVersion): AgreementVersion['steps'][number] | undefined {
  return steps.find(({ step }) => step === 'council-approval')
}
