import type { AgreementContent } from '../../agreements/index.ts'
import type { MeetingKind } from '../../obligations/index.ts'
import type { ExpectedParticipant } from './suggest-participants.ts'
import { unnamed } from './unnamed.ts'

const notInRegister = { personId: null, organisationId: null }

/**
 * Whom to expect when there has been no meeting of the kind yet: those whom the agreement names. The local
 * partnership also has its members, organisations of which the agreement names no person.
 */
export function participantsOfAgreement(
  { people, partnership }: Pick<AgreementContent, 'people' | 'partnership'>,
  kind: MeetingKind,
): readonly ExpectedParticipant[] {
  const officials: readonly (ExpectedParticipant | null)[] = [
    expected(people.representative, 'representative'),
    people.managerVacant ? null : expected(people.manager, 'manager'),
  ]
  const members =
    kind === 'local-partnership'
      ? [...new Set(partnership.members.map(({ name }) => name))].map((organisation) => ({
          name: unnamed,
          organisation,
          role: null,
          missedInRow: 0,
          ...notInRegister,
        }))
      : []
  return [...officials.filter((official) => official !== null), ...members]
}

function expected(name: string | null, role: 'representative' | 'manager'): ExpectedParticipant | null {
  return name === null ? null : { name, organisation: null, role, missedInRow: 0, ...notInRegister }
}
