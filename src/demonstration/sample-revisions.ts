import { type Id, newId } from '#kernel/ids.ts'
import {
  type Agreement,
  type AgreementContent,
  findAgreement,
  proposeRevision,
  type RevisionKind,
  rowFromWords,
  takeAgreementStep,
} from '#modules/agreements/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DemonstrationDays } from './demonstration-days.ts'

/** The city has revised its agreement once: another representative of a partner, and one more activity; the assembly approved it. */
export async function reviseSampleCity(
  deps: Deps,
  agreementId: Id<'Agreement'>,
  days: DemonstrationDays,
): Promise<void> {
  const { content } = (await agreementOf(deps, agreementId)).current
  const debtDay = rowFromWords(
    {
      activity: 'Den dluhového poradenství',
      specification: 'Bezplatné poradenství pro obyvatele, společně s Úřadem práce',
      outputs: ['Záznam z poradenství'],
      unitResponsibility: 'Prostory a pozvání',
      agencyResponsibility: 'Odborníci',
      term: '1x ročně',
    },
    null,
  )
  const members = [...content.partnership.members, { name: 'Dluhová poradna Kamenohrad', group: null }]
  let agreement = await propose(
    deps,
    agreementId,
    ['schedule', 'persons'],
    'Partnerství se rozšířilo o dluhovou poradnu.',
    {
      ...content,
      partnership: { ...content.partnership, members },
      schedule: [...content.schedule, debtDay],
    },
  )
  const path = [
    ['opinion', days.ago({ months: 4, days: 20 }), 'zápis z jednání partnerství'],
    ['agency-approval', days.ago({ months: 4, days: 9 }), 'dopis Agentury č. j. 118/SZ'],
    ['council-approval', days.ago({ months: 4 }), 'výpis usnesení'],
    ['unit-signature', days.ago({ months: 3, days: 22 }), 'podepsaný popis'],
    ['agency-signature', days.ago({ months: 3, days: 16 }), 'podepsaný popis'],
  ] as const
  for (const [step, takenOn, sourceNote] of path) {
    const { version } = agreement.proposed ?? agreement.current
    const resolution = step === 'council-approval' ? '14/112-Z' : null
    agreement = await takeAgreementStep(deps, {
      agreementId,
      version,
      step,
      takenOn,
      resolution,
      reason: null,
      sourceNote,
    })
  }
}

/** The town proposes one: a later day and another number; nobody has approved it yet. */
export async function proposeSampleRevision(
  deps: Deps,
  agreementId: Id<'Agreement'>,
  days: DemonstrationDays,
): Promise<void> {
  const { content } = (await agreementOf(deps, agreementId)).current
  const schedule = content.schedule.map((row, index) =>
    index === 0 ? rowFromWords({ ...row, term: 'Minimálně 3x ročně' }, row) : row,
  )
  const reason = 'Členové partnerství se shodli, že čtyři jednání ročně nestihnou.'
  const { proposed } = await propose(deps, agreementId, ['schedule'], reason, { ...content, schedule })
  if (proposed === null) return
  const step = { step: 'opinion', takenOn: days.ago({ days: 12 }), resolution: null, reason: null } as const
  await takeAgreementStep(deps, { agreementId, version: proposed.version, ...step, sourceNote: 'zápis z jednání' })
}

function propose(
  deps: Deps,
  agreementId: Id<'Agreement'>,
  kinds: readonly RevisionKind[],
  reason: string,
  content: AgreementContent,
): Promise<Agreement> {
  return proposeRevision(deps, { agreementId, id: newId(), kinds, reason, content })
}

async function agreementOf(deps: Deps, id: Id<'Agreement'>): Promise<Agreement> {
  const agreement = await deps.read((tx) => findAgreement(tx, id))
  if (agreement === null) throw new Error('The agreement of the demonstration is not there.')
  return agreement
}
