import { redirect } from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { revisionKinds } from '../../agreements/contract.ts'
import { openPositions } from '../domain/proposals/proposal.ts'
import { decideProposals } from '../use-cases/proposals/decide-proposals.ts'
import { showProposals } from '../use-cases/proposals/show-proposals.ts'
import { chosenName, kindName } from './proposal-names.ts'

/** What the four buttons under the proposals do: take or leave, the chosen ones or all that wait. */
export async function decideByForm(
  {
    deps,
    language,
    documentId,
  }: { readonly deps: Deps; readonly language: Language; readonly documentId: Id<'Document'> },
  form: FormData,
  [decision, which]: readonly string[],
): Promise<Response> {
  const view = await showProposals(deps, documentId)
  if (view === null) throw new Refusal('record.not_found')
  const open = openPositions(view.set)
  const chosen = which === 'all' ? open : open.filter((position) => form.get(chosenName(position)) === 'ano')
  const revisionId = textOf(form, 'revisionId')
  if (!isId(revisionId)) throw new Refusal('http.form_expired')

  await decideProposals(deps, {
    documentId,
    version: Number(textOf(form, 'version')),
    chosen,
    decision: decision === 'accept' ? 'accepted' : 'refused',
    revision: {
      id: asId(revisionId),
      kinds: revisionKinds.filter((kind) => form.get(kindName(kind)) === 'ano'),
      reason: textOf(form, 'reason'),
    },
  })
  const words = messagesIn(language).proposals
  const sentence = decision === 'accept' ? words.accepted(chosen.length) : words.refused(chosen.length)
  return redirect(`/dokumenty/${documentId}`, { headers: { 'Set-Cookie': leaveFlash(sentence) } })
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
