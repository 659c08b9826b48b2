import { type Language, messagesIn } from '#messages/index.ts'
import {
  changedWords,
  type PresentedChange,
  presentChange,
  presentValue,
  valueOf,
  type WordPiece,
} from '../agreements/index.ts'
import type { ProposalsShown } from './contract.ts'
import type { ProposalsView } from './use-cases/proposals/show-proposals.ts'

type Shown = ProposalsShown['proposals'][number]

/** The proposals of a file as the screen and the API show them, in the words of the language. */
export function presentProposals(view: ProposalsView, language: Language): ProposalsShown {
  const { set, agreement, printed, target } = view
  return {
    documentId: view.document.id,
    fileName: view.document.name,
    unitId: set.unitId,
    agreementId: agreement.id,
    version: set.version,
    state: set.state,
    printedVersion: printed.number,
    targetVersion: target.number,
    underWay: view.underWay,
    comments: view.document.content?.findings?.comments ?? 0,
    suggestedKinds: [...view.suggestedKinds],
    mayDecide: view.mayDecide && set.state !== 'replaced',
    proposals: view.proposals.map((proposal, position) => presentOne(proposal, position, view, language)),
  }
}

function presentOne(
  { change, by, decision, standing }: ProposalsView['proposals'][number],
  position: number,
  { target }: ProposalsView,
  language: Language,
): Shown {
  const shown = presentChange(change, language)
  const { nothing } = messagesIn(language).proposals
  const conflict = standing === 'changed-meanwhile' && change.kind === 'field'
  const today = conflict ? presentValue(change.field, valueOf(target.content, change.field), language) : null
  return {
    position,
    ...shown,
    ...wordings(shown),
    by,
    decision,
    standing,
    today: today === '' ? nothing : today,
  }
}

/** Both wordings cut where they differ, for a change of words; an item more, less or moved is shown whole. */
function wordings({ kind, before, after }: PresentedChange): Pick<Shown, 'beforePieces' | 'afterPieces'> {
  if (kind !== 'changed' || before === '' || after === '')
    return { beforePieces: plain(before), afterPieces: plain(after) }
  const pieces = changedWords(before, after)
  const side = (other: WordPiece['kind']) =>
    pieces.filter((piece) => piece.kind !== other).map(({ kind: sort, text }) => ({ text, differs: sort !== 'same' }))
  return { beforePieces: side('added'), afterPieces: side('removed') }
}

function plain(text: string): Shown['beforePieces'] {
  return text === '' ? [] : [{ text, differs: false }]
}
