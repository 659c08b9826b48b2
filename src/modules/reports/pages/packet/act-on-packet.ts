import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Messages } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { type Packet, packetAttachments, type VoteResult, voteResults } from '../../domain/packet/packet.ts'
import { recordVote } from '../../use-cases/packet/record-vote.ts'
import { savePacket } from '../../use-cases/packet/save-packet.ts'
import { undoVote } from '../../use-cases/packet/undo-vote.ts'
import { readDay } from '../read-day.ts'
import { textOfField } from '../text-of-field.ts'

/** Does what a form on the page of a packet asks for; says what happened. */
export async function actOnPacket(
  deps: Deps,
  form: FormData,
  packetId: Id<'CouncilPacket'>,
  words: Messages['councilPacket']['page'],
): Promise<{ readonly packet: Packet; readonly sentence: string }> {
  const version = Number(form.get('version'))
  switch (form.get('intent')) {
    case 'vote': {
      const result = resultIn(form)
      const packet = await recordVote(deps, { packetId, version, id: voteIdIn(form), result, ...dayAndNumber(form) })
      return { packet, sentence: words.recorded[result] }
    }
    case 'undo':
      return { packet: await undoVote(deps, { packetId, version }), sentence: words.undone }
    default: {
      const packet = await savePacket(deps, {
        packetId,
        version,
        sessionOn: readDay(textOfField(form, 'sessionOn'), 'sessionOn'),
        presentedBy: textOfField(form, 'presentedBy'),
        preparedBy: textOfField(form, 'preparedBy'),
        background: textOfField(form, 'background'),
        draftResolution: textOfField(form, 'draftResolution'),
        attachments: packetAttachments.filter((one) => form.has(`attachment.${one}`)),
      })
      return { packet, sentence: words.saved }
    }
  }
}

function dayAndNumber(form: FormData) {
  const votedOn = readDay(textOfField(form, 'votedOn'), 'votedOn')
  if (votedOn === null) throw new Refusal('packet.day_missing', {}, 'votedOn')
  return { votedOn, resolution: textOfField(form, 'resolution'), note: textOfField(form, 'note') }
}

function resultIn(form: FormData): VoteResult {
  const result = voteResults.find((one) => one === form.get('result'))
  if (result === undefined) throw new Refusal('http.invalid')
  return result
}

function voteIdIn(form: FormData): Id<'CouncilVote'> {
  const id = textOfField(form, 'id') ?? ''
  if (!isId(id)) throw new Refusal('http.invalid')
  return asId(id)
}
