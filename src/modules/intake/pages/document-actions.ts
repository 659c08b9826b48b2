import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { documentKinds } from '../../agreements/index.ts'
import type { ReviewState } from '../contract.ts'
import type { ReviewChange } from '../domain/review.ts'
import { presentReview, problemSentence } from '../present-review.ts'
import { callAgreement } from '../use-cases/call-agreement.ts'
import { confirmDraft } from '../use-cases/confirm-draft.ts'
import { discardDocument } from '../use-cases/discard-document.ts'
import { keepDocument } from '../use-cases/keep-document.ts'
import { reviewDraft } from '../use-cases/review-draft.ts'
import { type ReviewView, showReview } from '../use-cases/show-review.ts'
import { undoConfirmation } from '../use-cases/undo-confirmation.ts'
import { decideByForm } from './decide-proposals-form.ts'
import { readUnitChoice } from './read-unit-choice.ts'
import { answerOf, changesOf, daysWrong, valuesOfForm } from './review-form.ts'

type Asked = {
  readonly deps: Deps
  readonly language: Language
  readonly documentId: Id<'Document'>
  readonly form: FormData
}

/** What the buttons of a document's page do. All of them work without JavaScript. */
export function actOnDocument(args: ActionFunctionArgs, documentId: Id<'Document'>) {
  const { deps, language } = args.context.get(servicesContext)
  const words = messagesIn(language).intake
  return submit(args, async (form) => {
    const asked: Asked = { deps, language, documentId, form }
    const [intent, ...rest] = textOf(form, 'intent').split(' ')
    switch (intent) {
      case 'keep':
        return keep(asked)
      case 'call-agreement':
        await callAgreement(deps, documentId)
        return go(pathOf(documentId))
      case 'discard':
        await discardDocument(deps, documentId)
        return go('/nahrat', words.document.refused.discarded(textOf(form, 'name')))
      case 'undo':
        await undoConfirmation(deps, documentId)
        return go(pathOf(documentId), words.confirmed.undone)
      case 'answer':
      case 'right':
        await saveReview(asked, await openReview(asked), decisionOf(intent, rest))
        return go(pathOf(documentId))
      case 'confirm':
        return confirm(asked)
      case 'accept':
      case 'refuse':
        return decideByForm(asked, form, [intent, ...rest])
      default:
        await saveReview(asked, await openReview(asked))
        return go(pathOf(documentId), words.review.saved)
    }
  })
}

async function keep({ deps, language, documentId, form }: Asked) {
  const words = messagesIn(language).intake
  const unitId = textOf(form, 'unitId')
  if (!isId(unitId)) return data(returned(form, { unitId: words.review.errors.unitId }), 422)
  const kind = documentKinds.find((one) => one === textOf(form, 'kind'))
  const { name } = await keepDocument(deps, { documentId, unitId: asId(unitId), kind })
  return go(paths.unit(unitId, 'documents'), words.filing.kept(name))
}

/** Confirms what stands in the form. A second press of the button finds it confirmed and shows that. */
async function confirm(asked: Asked) {
  const { deps, language, documentId, form } = asked
  const words = messagesIn(language).intake.review.errors
  const review = await openReview(asked)
  if (review.draft.state === 'confirmed') return go(pathOf(documentId))
  const version = await saveReview(asked, review)

  const { reviewed } = await openReview(asked)
  const values = valuesOfForm(form, presentReview(review, language))
  const unit = readUnitChoice(form, reviewed.content.unit, words)
  const errors = {
    ...Object.fromEntries(
      reviewed.problems.map((problem) => [`field.${problem.field}`, problemSentence(problem, language)]),
    ),
    ...Object.fromEntries(daysWrong(values).map((name) => [name, words.day(values.get(name) ?? '')])),
    ...('errors' in unit ? unit.errors : {}),
  }
  if (Object.keys(errors).length > 0 || 'errors' in unit) return data(returned(form, errors), 422)

  const outcome = await confirmDraft(deps, { documentId, version, unit: unit.unit })
  if (outcome.kind === 'problems') throw new Refusal('record.changed')
  return go(pathOf(documentId))
}

/**
 * Saves what the form has otherwise than the review, and returns the version that came of it. A form that brings nothing new
 * is welcome from any version: its texts are those that are saved.
 */
async function saveReview(
  { deps, language, documentId, form }: Asked,
  review: NonNullable<ReviewView['review']>,
  decide: (state: ReviewState) => readonly ReviewChange[] = () => [],
): Promise<number> {
  const state = presentReview(review, language)
  const changes = [...changesOf(valuesOfForm(form, state), state), ...decide(state)]
  if (changes.length === 0) return state.version
  return (await reviewDraft(deps, { documentId, version: Number(textOf(form, 'version')), changes })).version
}

/** A decision by a button: an answer to a doubt, or „the value is right“. */
function decisionOf(intent: 'answer' | 'right', [choice = '', ...rest]: readonly string[]) {
  return ({ fields }: ReviewState): readonly ReviewChange[] => {
    if (intent === 'answer') return [{ kind: 'answer', doubt: rest.join(' '), answer: answerOf(choice, '') }]
    const field = fields.find(({ key }) => key === choice)
    return field === undefined ? [] : [{ kind: 'field', key: field.key, text: field.text }]
  }
}

async function openReview({ deps, documentId }: Asked): Promise<NonNullable<ReviewView['review']>> {
  const { review } = await showReview(deps, documentId)
  if (review === null) throw new Refusal('record.not_found')
  return review
}

function go(address: string, sentence?: string): Response {
  return redirect(address, sentence === undefined ? {} : { headers: { 'Set-Cookie': leaveFlash(sentence) } })
}

function pathOf(documentId: Id<'Document'>): string {
  return `/dokumenty/${documentId}`
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
