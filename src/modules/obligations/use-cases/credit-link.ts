import { asId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { system } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, issueOneTimeLink, type OneTimeLink, openOneTimeLink, useOneTimeLink } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { Awaited, Credit, CreditParts } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import { nameOfEvidence } from '../domain/evidence-name.ts'
import type { Answer } from '../domain/give-word.ts'
import { creditById, creditOf } from '../store/credits-store.ts'
import { evidenceOf } from '../store/evidence-store.ts'
import { recordWord } from './answer-credit.ts'
import { namingPermission } from './credit-rights.ts'

const purpose = 'credit'

/** Days for which a link is good. */
const goodForDays = 30

/**
 * Makes a one-time link by which the other side gives its word without an account.
 * @returns the token; it is shown once and kept only as a hash
 */
export async function offerCreditLink(deps: Deps, source: EvidenceSource): Promise<string> {
  return deps.write('credit.offer-link', async (tx) => {
    const credit = await creditOf(tx, source)
    if (credit === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, namingPermission[source.type], credit.unitId)
    if (credit.word.state !== 'awaiting') throw new Refusal('credit.not_asked')
    const target = { purpose, unitId: credit.unitId, subjectId: credit.id, step: credit.word.of }
    return issueOneTimeLink(tx, deps.actor, target, deps.now(), goodForDays)
  })
}

/** What a link asks of the person who holds it; nothing else of the output or of the unit is shown. */
export type CreditInvitation = {
  readonly unitName: string
  readonly name: string
  readonly on: LocalDate
  readonly parts: CreditParts
  readonly word: Awaited
}

/** Looks what a link is for, without using it up. */
export async function openCreditLink(
  deps: Deps,
  { token, language }: { readonly token: string; readonly language: Language },
): Promise<CreditInvitation> {
  return deps.as(system('link')).read(async (tx) => {
    const { credit, word } = await awaitedBy(tx, deps, token)
    const evidence = await evidenceOf(tx, credit.source)
    if (evidence === null) throw new Refusal('link.unknown')
    const name = nameOfEvidence(evidence, messagesIn(language).obligations)
    return { unitName: (await unitById(tx, credit.unitId)).name, name, on: evidence.on, parts: credit.parts, word }
  })
}

/** The side without an account gives its word; the link is used up in the same transaction. */
export async function answerByLink(
  deps: Deps,
  { token, by, ...answer }: Answer & { readonly token: string; readonly by: string },
): Promise<Credit> {
  if (by.trim() === '') throw new Refusal('credit.name_missing', {}, 'by')
  const acting = deps.as(system(by.trim()))
  return acting.write('credit.answer-by-link', async (tx) => {
    const { credit, link } = await awaitedBy(tx, deps, token)
    await useOneTimeLink(tx, link, deps.now())
    const given = { by, on: deps.today(), from: 'link', note: null } as const
    return recordWord(acting, tx, credit, { answer, given, version: credit.version })
  })
}

async function awaitedBy(
  tx: Transaction,
  deps: Deps,
  token: string,
): Promise<{
  readonly credit: Credit
  readonly word: Awaited
  readonly link: OneTimeLink
}> {
  const link = await openOneTimeLink(tx, token, purpose, deps.now())
  const credit = await creditById(tx, asId(link.subjectId))
  if (credit === null) throw new Refusal('link.unknown')
  if (credit.word.state !== 'awaiting') throw new Refusal('link.used')
  return { credit, word: credit.word, link }
}
