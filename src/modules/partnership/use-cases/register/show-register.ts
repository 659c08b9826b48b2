import type { Id } from '#kernel/ids.ts'
import { type LocalDate, yearOf } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../../access/index.ts'
import { type AgreementVersion, agreementsOf, currentAgreement } from '../../../agreements/index.ts'
import { findDocument } from '../../../intake/index.ts'
import { organisationsOf, peopleOf } from '../../../people/index.ts'
import { proposalsOf } from '../../domain/register/agreement-proposals.ts'
import { type Composition, compareComposition } from '../../domain/register/composition.ts'
import { belongsOn, type NamedMember, nameMembers } from '../../domain/register/named-member.ts'
import type { Practice } from '../../domain/register/practice.ts'
import { type PromiseOfAgreement, promisedComposition } from '../../domain/register/promised-composition.ts'
import {
  type MissingPaper,
  missingPapers,
  type Partnership,
  type WorkingGroup,
} from '../../domain/register/register.ts'
import { attendedMeetings } from '../../store/register/attended-meetings.ts'
import { foundingOf } from '../../store/register/founding-store.ts'
import { groupsOf } from '../../store/register/groups-store.ts'
import { membersOf } from '../../store/register/members-store.ts'
import { practicesOf } from '../../store/register/practices-store.ts'

export type ShowRegister = {
  readonly unitId: Id<'Unit'>
  /** Who belonged on this day; today when none is named. */
  readonly day?: LocalDate | undefined
  /** Composition against the meetings of this year; of the whole time when none is named. */
  readonly year?: number | undefined
}

export type PaperOfUnit = { readonly id: Id<'Document'>; readonly name: string }

export type RegisterView = {
  readonly founding: Partnership
  readonly statute: PaperOfUnit | null
  readonly rules: PaperOfUnit | null
  readonly missing: readonly MissingPaper[]
  readonly groups: readonly WorkingGroup[]
  readonly day: LocalDate
  /** Who belonged on that day, and every other membership of the past and of the future. */
  readonly members: readonly NamedMember[]
  readonly otherMembers: readonly NamedMember[]
  readonly composition: Composition
  readonly year: number | null
  /** Years with a held meeting of the partnership, the latest first. */
  readonly years: readonly number[]
  readonly practices: readonly Practice[]
  /** Entries of the agreement that the register does not have yet. */
  readonly proposed: number
  readonly mayWrite: boolean
}

/** How the partnership of a unit stands: founding, members, who came of those promised, who convenes, chairs and writes. */
export async function showRegister(
  deps: Deps,
  { unitId, day = deps.today(), year }: ShowRegister,
): Promise<RegisterView> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const held = await permissionsIn(tx, deps.actor, unitId)
    const founding = await foundingOf(tx, unitId)
    const groups = await groupsOf(tx, unitId)
    const known = { people: await peopleOf(tx, unitId), organisations: await organisationsOf(tx, unitId) }
    const members = nameMembers(await membersOf(tx, unitId), groups, known)
    const agreement = currentAgreement(await agreementsOf(tx, unitId), deps.today())?.current ?? null
    const meetings = await attendedMeetings(tx, unitId)
    const promise = agreement === null ? null : promiseOf(agreement)
    const belonged = members.filter((member) => belongsOn(member, groups, day))
    const proposals =
      agreement === null
        ? []
        : proposalsOf(
            agreement.content,
            { founder: founding.founder, groups, members },
            agreement.validity?.from ?? null,
          )
    const paper = async (id: Id<'Document'> | null): Promise<PaperOfUnit | null> => {
      const document = id === null ? null : await findDocument(tx, id)
      return document === null ? null : { id: document.id, name: document.name }
    }
    return {
      founding,
      statute: await paper(founding.statuteId),
      rules: await paper(founding.rulesId),
      missing: missingPapers(founding),
      groups,
      day,
      members: belonged,
      otherMembers: members.filter((member) => !belonged.includes(member)),
      composition: compareComposition(
        promisedComposition(promise, members),
        meetings.filter(({ on }) => year === undefined || yearOf(on) === year),
      ),
      year: year ?? null,
      years: [...new Set(meetings.map(({ on }) => yearOf(on)))].toSorted((a, b) => b - a),
      practices: await practicesOf(tx, unitId),
      proposed: proposals.filter((proposal) => !proposal.known).length,
      mayWrite: held.has('meeting.write'),
    }
  })
}

function promiseOf({ content, validity }: AgreementVersion): PromiseOfAgreement {
  return { members: content.partnership.members, from: validity?.from ?? null, to: validity?.to ?? null }
}
