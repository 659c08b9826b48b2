import { type Id, newId } from '#kernel/ids.ts'
import { addDays, firstDayOfYear, type LocalDate, lastDayOfYear, yearOf } from '#kernel/local-date.ts'
import {
  fillFromAgreement,
  type PracticeContent,
  proposeFromAgreement,
  saveFounding,
  saveMember,
  savePractice,
  showRegister,
} from '#modules/partnership/index.ts'
import { findOrAddPeople } from '#modules/people/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DemonstrationDays } from './demonstration-days.ts'
import { keepSamplePaper } from './keep-sample-paper.ts'
import { sampleStatute } from './sample-papers.ts'

/** The city's partnership: from its agreement, with a statute, a person of the region, a member who left, and tasks going over to the city. */
export async function fillSampleRegister(deps: Deps, unitId: Id<'Unit'>, days: DemonstrationDays): Promise<void> {
  const from = await fillWhole(deps, unitId)
  const foundedOn = addDays(from ?? days.ago({ years: 2 }), -40)
  const statuteId = await keepSamplePaper(deps, unitId, sampleStatute(foundedOn))
  const { founding } = await showRegister(deps, { unitId })
  await saveFounding(deps, { unitId, version: founding.version, content: { ...founding, foundedOn, statuteId } })
  await member(deps, unitId, { person: 'Bc. Jiří Okresní', organisation: 'Krajský úřad', role: 'region-staff', from })
  const left = { from, to: days.ago({ months: 7 }) }
  await member(deps, unitId, { organisation: 'Bytové družstvo Lom', ...left, note: 'družstvo ukončilo činnost' })

  // As a list once had her, so that there is something to merge.
  const listed = [{ name: 'O. Poradní', organisation: 'Úřad práce Kamenohrad' }]
  await deps.write('person.add', (tx) => findOrAddPeople(tx, { unitId, people: listed }))

  const year = yearOf(days.today)
  const whole = (one: number) => ({ from: firstDayOfYear(one), to: lastDayOfYear(one), note: null })
  const practices: readonly PracticeContent[] = [
    { task: 'convene', side: 'agency', ...whole(year - 2) },
    { task: 'convene', side: 'shared', ...whole(year - 1) },
    { task: 'convene', side: 'unit', ...whole(year), to: null },
    { task: 'chair', side: 'shared', ...whole(year - 2), to: lastDayOfYear(year - 1) },
    { task: 'chair', side: 'unit', ...whole(year), to: null },
    { task: 'minutes', side: 'agency', ...whole(year - 2), to: lastDayOfYear(year - 1) },
    { task: 'minutes', side: 'shared', ...whole(year), to: null },
  ]
  for (const content of practices) await savePractice(deps, { unitId, id: newId(), version: 0, content })
}

/** The town's partnership as its agreement says it, convened by ASZ still. */
export async function fillTownRegister(deps: Deps, unitId: Id<'Unit'>, days: DemonstrationDays): Promise<void> {
  const from = (await fillWhole(deps, unitId)) ?? days.ago({ years: 1 })
  const content: PracticeContent = { task: 'convene', side: 'agency', from, to: null, note: null }
  await savePractice(deps, { unitId, id: newId(), version: 0, content })
}

/** Confirms all that the agreement says. */
async function fillWhole(deps: Deps, unitId: Id<'Unit'>): Promise<LocalDate | null> {
  const { proposals, from } = await proposeFromAgreement(deps, unitId)
  await fillFromAgreement(deps, { unitId, keys: proposals.map(({ key }) => key) })
  return from
}

type SampleMember = {
  readonly organisation: string
  readonly person?: string
  readonly role?: 'member' | 'region-staff'
  readonly from: LocalDate | null
  readonly to?: LocalDate
  readonly note?: string
}

async function member(deps: Deps, unitId: Id<'Unit'>, sample: SampleMember): Promise<void> {
  const { organisation, person = null, role = 'member', from, to = null, note = null } = sample
  const who = { organisationId: null, organisation, personId: null, person }
  await saveMember(deps, {
    unitId,
    id: newId(),
    version: 0,
    content: { ...who, groupId: null, role, from, to, note },
  })
}
