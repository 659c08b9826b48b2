import type { Id } from '#kernel/ids.ts'
import { addDays, addMonths, type LocalDate, localDate, yearOf } from '#kernel/local-date.ts'
import { addDemonstrationAccount, findAccount, type Role, type Scope } from '#modules/access/index.ts'
import { listReports, prepareReport } from '#modules/reports/index.ts'
import { listUnits } from '#modules/territory/index.ts'
import type { Deps } from '#platform/deps.ts'
import { getInstallation, setInstallation } from '#platform/installation.ts'
import { answerSampleLinks } from './answer-sample-links.ts'
import { type DemonstrationDays, daysFrom } from './demonstration-days.ts'
import { importSample } from './import-sample.ts'
import { issueSampleMinutes } from './issue-sample-minutes.ts'
import { keepSamplePaper } from './keep-sample-paper.ts'
import { prepareSampleDossier } from './prepare-sample-dossier.ts'
import { writeSampleFollowUp } from './sample-follow-up.ts'
import { cityForm, regionForm, townForm, unionForm } from './sample-forms.ts'
import { recordSampleHelp } from './sample-help.ts'
import { fillSampleOffices } from './sample-offices.ts'
import { sampleCertificate, sampleMinutes } from './sample-papers.ts'
import { addSampleRecord, recordSampleMeeting, type SampleCast } from './sample-records.ts'
import { fillSampleRegister, fillTownRegister } from './sample-register.ts'
import { proposeSampleRevision, reviseSampleCity } from './sample-revisions.ts'
import { sendSampleReportRound } from './send-sample-report-round.ts'
import { shareSampleCredit } from './share-sample-credit.ts'
import { beganEmpty } from './stay-empty.ts'

/**
 * Fills an empty installation with four invented cooperations and a year of records, made by the product's own use cases from
 * sample Word files and dated from the day of the first start.
 * @returns whether the installation shows the demonstration
 */
export async function fillDemonstration(deps: Deps): Promise<boolean> {
  const known = await deps.read((tx) => getInstallation(tx, 'demonstration'))
  if (known === true) return true
  const begun = known === 'begun'
  if (!begun && (await listUnits(deps, { pageSize: 1 })).total > 0) return false
  if (!begun && (await beganEmpty(deps))) return false

  await deps.write('demonstration.begin', (tx) => setInstallation(tx, 'demonstration', 'begun'))
  const days = daysFrom(deps.today())
  const made = new Set((await listUnits(deps, { pageSize: 100 })).units.map(({ ico }) => ico))
  if (!made.has('99999919')) await city(deps, days)
  if (!made.has('99999927')) await town(deps, days)
  if (!made.has('99999935')) await union(deps, days)
  if (!made.has('99999943')) await region(deps, days)
  await everywhere(deps)
  await sharedCredit(deps)
  await reportRound(deps)
  await deps.write('demonstration.finish', (tx) => setInstallation(tx, 'demonstration', true))
  return true
}

async function city(deps: Deps, days: DemonstrationDays): Promise<void> {
  const agreement = await importSample(deps, {
    form: cityForm(days),
    kind: 'municipality',
    regionCode: 'CZ042',
    recordsFrom: days.ago({ years: 1 }),
  })
  const { unitId } = agreement
  const unit: Scope = { kind: 'unit', unitId }
  const manager = await person(deps, 'Mgr. Hana Vzorová', 'manazerka', 'manager', unit)
  await person(deps, 'Ing. Petr Ukázka', 'zastupce', 'representative', unit)
  await person(deps, 'Ilona Partnerská', 'partner', 'partner', unit)
  await person(deps, 'Zdeněk Čtenář', 'ctenar', 'reader', unit)
  const cast: SampleCast = {
    consultant: 'Bc. Martin Konzultant',
    manager: 'Mgr. Hana Vzorová',
    representative: 'Ing. Petr Ukázka',
    partners: [
      ['Ilona Partnerská', 'Oblastní charita Kamenohrad'],
      ['Jan Sousedský', 'Městská policie Kamenohrad'],
      ['Olga Poradní', 'Úřad práce Kamenohrad'],
      ['Milan Odborný', 'Odbor sociálních věcí'],
      ['Věra Luční', 'Základní škola Na Lukách'],
      ['Mgr. Eva Modelová', 'Krajský úřad'],
    ],
  }
  const acting = deps.as({ kind: 'account', accountId: manager, label: 'Mgr. Hana Vzorová' })
  await fillSampleOffices(acting, unitId, cast.consultant)
  await fillSampleRegister(acting, unitId, days)
  const year = yearOf(days.today)
  const held = spread(days, 11, [10, 7, 4, 1])
  for (const [index, on] of held.entries()) {
    const meeting = await recordSampleMeeting(acting, unitId, cast, {
      on,
      kind: index === 1 ? 'working-group' : 'local-partnership',
      agenda: index === 2 ? ['plan', 'agreement-fulfilment'] : ['plan'],
      missing: index === 0 || index === 2 ? ['Úřad práce Kamenohrad'] : index === 3 ? ['Základní škola Na Lukách'] : [],
    })
    if (index === 2) await issueSampleMinutes(acting, unitId, meeting, days)
  }
  await writeSampleFollowUp(acting, unitId, held.at(-1) ?? days.today)
  await recordSampleMeeting(acting, unitId, cast, {
    on: days.ago({ months: 8 }),
    kind: 'consultation',
    agenda: ['agreement-fulfilment'],
  })
  await recordSampleMeeting(acting, unitId, cast, {
    on: days.ago({ months: 2, days: 3 }),
    kind: 'consultation',
    agenda: ['agreement-fulfilment'],
    without: ['representative'],
  })
  const planned = await recordSampleMeeting(acting, unitId, cast, {
    on: addDays(days.today, 12),
    state: 'planned',
    agenda: ['agreement-fulfilment', 'plan'],
  })
  await answerSampleLinks(acting, planned, { [cast.consultant]: 'in-person', 'Olga Poradní': 'excused' })
  const seminar = 'Seminář o dluzích a exekucích'
  await addSampleRecord(acting, unitId, 'education-group', days.ago({ months: 9 }), seminar, 6, 14)
  await recordSampleHelp(acting, unitId, days)
  for (const months of [11, 10, 8, 7, 5, 4, 2]) {
    await addSampleRecord(
      acting,
      unitId,
      'individual-support',
      days.ago({ months, days: 6 }),
      'Konzultace k sociálnímu bydlení',
      2,
      2,
    )
  }
  const minutesOf = held[1] ?? days.today
  await keepSamplePaper(acting, unitId, sampleMinutes(minutesOf, cast.manager ?? ''))
  await keepSamplePaper(acting, unitId, sampleCertificate(days.ago({ months: 9 }), 'Mgr. Hana Vzorová'))
  await lastYearOfCity(acting, unitId, cast, year - 1)
  await reviseSampleCity(deps, agreement.id, days)
  await prepareReport(acting, { agreementId: agreement.id, year: year - 1 })
  await prepareSampleDossier(acting, unitId, days)
}

/** The year that the prepared report is about: most of it held, one consultation and some support missing. */
async function lastYearOfCity(deps: Deps, unitId: Id<'Unit'>, cast: SampleCast, year: number): Promise<void> {
  const day = (monthAndDay: string): LocalDate => localDate(`${year}-${monthAndDay}`)
  for (const on of ['02-13', '05-15']) await recordSampleMeeting(deps, unitId, cast, { on: day(on) })
  await recordSampleMeeting(deps, unitId, cast, { on: day('11-13'), missing: ['Úřad práce Kamenohrad'] })
  await recordSampleMeeting(deps, unitId, cast, { on: day('09-18'), agenda: ['agreement-fulfilment'] })
  await recordSampleMeeting(deps, unitId, cast, { on: day('03-20'), kind: 'consultation' })
  await addSampleRecord(deps, unitId, 'education-group', day('04-10'), 'Práce s rodinou v nejistém bydlení', 5, 12)
  await addSampleRecord(deps, unitId, 'education-group', day('10-23'), 'Seminář o sociálním bydlení', 6, 16)
  for (const on of ['02-25', '04-24', '06-12', '09-04']) {
    await addSampleRecord(deps, unitId, 'individual-support', day(on), 'Konzultace k sociálnímu bydlení', 2, 2)
  }
}

async function town(deps: Deps, days: DemonstrationDays): Promise<void> {
  const { id: agreementId, unitId } = await importSample(deps, {
    form: townForm(days),
    kind: 'municipality',
    regionCode: 'CZ042',
    recordsFrom: days.ago({ years: 1 }),
  })
  await person(deps, 'Bc. Martin Konzultant', 'konzultant', 'consultant', { kind: 'region', regionCode: 'CZ042' })
  const cast: SampleCast = {
    consultant: 'Bc. Martin Konzultant',
    manager: 'Jitka Názorná, DiS.',
    representative: 'Bc. Karel Zkušební',
    partners: [
      ['Věra Učitelská', 'Základní škola'],
      ['Pavel Hlídka', 'Policie České republiky'],
    ],
  }
  await fillTownRegister(deps, unitId, days)
  await proposeSampleRevision(deps, agreementId, days)
  for (const on of spread(days, 11, [9, 5])) await recordSampleMeeting(deps, unitId, cast, { on })
  await recordSampleMeeting(deps, unitId, cast, {
    on: days.ago({ months: 1 }),
    minutes: '',
    agenda: ['agreement-fulfilment'],
  })
  await addSampleRecord(
    deps,
    unitId,
    'education-group',
    days.ago({ months: 6 }),
    'Podpora rodin s dětmi ve škole',
    5,
    18,
  )
}

async function union(deps: Deps, days: DemonstrationDays): Promise<void> {
  const { unitId } = await importSample(deps, {
    form: unionForm(days),
    kind: 'union',
    regionCode: 'CZ051',
    recordsFrom: days.ago({ days: 45 }),
  })
  const cast: SampleCast = {
    consultant: 'Mgr. Lucie Nováčková',
    manager: 'Tomáš Vzorný',
    representative: 'Ing. Marie Ukázková',
    partners: [['Ludmila Svobodná', 'Mateřské centrum Duha']],
  }
  await recordSampleMeeting(deps, unitId, cast, { on: days.ago({ days: 12 }), agenda: ['agreement-draft', 'plan'] })
}

async function region(deps: Deps, days: DemonstrationDays): Promise<void> {
  const { unitId } = await importSample(deps, {
    form: regionForm(days),
    kind: 'region',
    regionCode: null,
    recordsFrom: days.ago({ years: 1 }),
  })
  const cast: SampleCast = {
    consultant: 'Mgr. Lucie Nováčková',
    manager: null,
    representative: 'PhDr. Alena Cvičná',
    partners: [['Bohumil Krajský', 'Krajská rada neziskových organizací']],
  }
  for (const on of spread(days, 11, [8])) await recordSampleMeeting(deps, unitId, cast, { on })
}

/** Those whose roles reach over several units. */
async function everywhere(deps: Deps): Promise<void> {
  await person(deps, 'Mgr. Dana Příkladná', 'vedouci', 'regional-head', { kind: 'region', regionCode: 'CZ042' })
  await person(deps, 'Správce ukázky', 'spravce', 'administrator', { kind: 'everywhere' })
}

async function person(deps: Deps, name: string, mailbox: string, role: Role, scope: Scope): Promise<Id<'Account'>> {
  const account = await addDemonstrationAccount(deps, {
    name,
    email: `${mailbox}@ukazka.example`,
    grants: [{ role, scope }],
  })
  return account.id
}

/** Days so many months ago, moved off weekends. */
function spread(days: DemonstrationDays, dayOffset: number, months: readonly number[]): readonly LocalDate[] {
  return months.map((count) => workingDay(addDays(addMonths(days.today, -count), -dayOffset)))
}

function workingDay(day: LocalDate): LocalDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 ? addDays(day, -2) : weekday === 6 ? addDays(day, -1) : day
}

/** Outputs of the city that name contributors of both sides. */
async function sharedCredit(deps: Deps): Promise<void> {
  const city = (await listUnits(deps, { pageSize: 100 })).units.find(({ ico }) => ico === '99999919')
  const [manager, head] = [await known(deps, 'manazerka'), await known(deps, 'vedouci')]
  if (city !== undefined && manager !== null && head !== null) await shareSampleCredit(manager, head, city.id)
}

/** The city's report of the last year on its way to the council. */
async function reportRound(deps: Deps): Promise<void> {
  const city = (await listUnits(deps, { pageSize: 100 })).units.find(({ ico }) => ico === '99999919')
  const [author, mayor, head] = [
    await known(deps, 'manazerka'),
    await known(deps, 'zastupce'),
    await known(deps, 'vedouci'),
  ]
  if (city === undefined || author === null || mayor === null || head === null) return
  const [report] = (await listReports(deps, city.id)).reports
  if (report !== undefined) await sendSampleReportRound({ author, mayor, head }, report.id)
}

/** In the hands of a sample person; null when there is no such account. */
async function known(deps: Deps, mailbox: string): Promise<Deps | null> {
  const account = await findAccount(deps, `${mailbox}@ukazka.example`)
  return account === null ? null : deps.as({ kind: 'account', accountId: account.id, label: account.name })
}
