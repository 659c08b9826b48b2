import type { ExpectedMember } from './register/expected-from-register.ts'
import type { ExpectedParticipant } from './suggest-participants.ts'
import { unnamed } from './unnamed.ts'

/**
 * Whom to expect by the last lists and by the register together: those of the lists first, in their order; then members whom the
 * lists do not know, the regional contact among them. An organisation without a person is not asked for when somebody of it is there.
 */
export function withRegister(
  fromLists: readonly ExpectedParticipant[],
  members: readonly ExpectedMember[],
): readonly ExpectedParticipant[] {
  const missing = members.filter(
    (member) =>
      !fromLists.some((line) =>
        member.personId === null ? line.organisationId === member.organisationId : line.personId === member.personId,
      ),
  )
  return [
    ...fromLists,
    ...missing.map(({ name, ...member }) => ({ ...member, name: name ?? unnamed, role: null, missedInRow: 0 })),
  ]
}
