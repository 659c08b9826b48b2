import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, closeOneTimeLinks, permissionsIn } from '../../access/index.ts'
import type { Credit, Given } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import { type Answer, giveWord } from '../domain/give-word.ts'
import { creditOf, updateCredit } from '../store/credits-store.ts'
import { namingPermission, sidesOf } from './credit-rights.ts'
import { saveWord } from './save-credit.ts'

export type AnswerCredit = Answer & {
  readonly source: EvidenceSource
  readonly version: number
  /** Said by whom, when and known from what, when it is written down for the other side. */
  readonly onBehalf: { readonly by: string; readonly on: LocalDate; readonly note: string } | null
}

/**
 * The side that was asked confirms or objects; or whoever recorded the output writes the other side's word down with a note of
 * how it is known, and it stays marked so.
 */
export async function answerCredit(deps: Deps, command: AnswerCredit): Promise<Credit> {
  return deps.write(command.agrees ? 'credit.confirm' : 'credit.object', async (tx) => {
    const { source, version, onBehalf } = command
    const credit = await creditOf(tx, source)
    if (credit === null) throw new Refusal('record.not_found')
    const { unitId, word } = credit
    const own = sidesOf(await permissionsIn(tx, deps.actor, unitId))
    const isOwn = word.state !== 'not-asked' && own.has(word.of) && onBehalf === null
    if (!isOwn) await authorise(tx, deps.actor, namingPermission[source.type], unitId)
    if (!isOwn && onBehalf === null) throw new Refusal('credit.note_missing', {}, 'note')
    const given: Given =
      onBehalf === null
        ? { by: deps.actor.label, on: deps.today(), from: 'account', note: null }
        : { ...onBehalf, from: 'on-behalf' }

    return recordWord(deps, tx, credit, { answer: command, given, version })
  })
}

/** Decides and saves the word; shared with the one-time link, which brings its own right. */
export async function recordWord(
  deps: Deps,
  tx: Transaction,
  credit: Credit,
  { answer, given, version }: { readonly answer: Answer; readonly given: Given; readonly version: number },
): Promise<Credit> {
  const answered: Credit = { ...credit, word: giveWord(credit.word, answer, given, deps.today()), version: version + 1 }
  await updateCredit(tx, answered, version)
  await closeOneTimeLinks(tx, { purpose: 'credit', subjectId: credit.id }, deps.now())
  await saveWord(tx, answered)
  return answered
}
