import { messagesIn } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { holdsOn, type Office, officesOf } from '../../../cooperation/index.ts'
import { peopleByIds } from '../../../people/index.ts'
import { composeInvitation, type InvitationPaper } from '../../domain/papers/invitation-paper.ts'
import type { MeetingOnPaper } from '../../domain/papers/meeting-on-paper.ts'
import { meetingAddress, paperName } from '../../domain/papers/paper-names.ts'
import { meetingOfPaper, onPaper } from './meeting-on-paper.ts'

/** The invitation as a letter; of a meeting that is over there is nobody to invite. */
export const invitationSource: PaperSource = {
  kind: 'invitation',
  compose: async (deps, { subject, language }) =>
    deps.read(async (tx) => {
      const meeting = await meetingOfPaper(tx, deps, subject)
      const base = await onPaper(tx, deps, meeting, language)
      const paper = { ...base, sender: await senderOf(tx, base) }
      return {
        unitId: meeting.unitId,
        document: composeInvitation(paper),
        name: paperName('invitation', paper),
        address: meetingAddress(paper),
        attachments: [],
        issuable: meeting.state !== 'held',
      }
    }),
}

/** Who convenes sends: the Agency's consultant where the Agency does it alone, else the unit's manager or whoever stands in. */
async function senderOf(
  tx: Transaction,
  { meeting, conduct, language, today }: MeetingOnPaper,
): Promise<InvitationPaper['sender']> {
  const own: readonly Office[] = ['manager', 'manager-stand-in', 'consultant', 'representative']
  const order: readonly Office[] = conduct.convenes === 'agency' ? ['consultant', ...own] : own
  const holdings = (await officesOf(tx, meeting.unitId)).filter((holding) => holdsOn(holding, today))
  const sender = order.map((office) => holdings.find((holding) => holding.office === office)).find(Boolean)
  if (sender === undefined) return null
  const people = await peopleByIds(tx, [sender.personId])
  return {
    name: sender.personName,
    office: messagesIn(language).cooperation.offices[sender.office],
    email: people.get(sender.personId)?.email ?? null,
  }
}
