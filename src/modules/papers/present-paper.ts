import type { z } from 'zod'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import type { issueSchema, letterheadSchema, orderSchema, paperSchema, signedCopySchema } from './contract.ts'
import type { IssueHead } from './domain/issue.ts'
import type { Letterhead } from './domain/letterhead.ts'
import { isMade, type PaperOrder, type SaidWhy } from './domain/order.ts'
import { type SignedCopy, signedFileKind } from './domain/signed-copy.ts'
import type { PaperView } from './use-cases/show-paper.ts'

export type PresentedIssue = z.output<typeof issueSchema>
export type PresentedCopy = z.output<typeof signedCopySchema>
export type PresentedLetterhead = z.output<typeof letterheadSchema>
export type PresentedOrder = z.output<typeof orderSchema>
export type PresentedPaper = z.output<typeof paperSchema>

/** Records of papers as the API and the screens get them: moments as texts, refusals as sentences. */
export function presentIssue(issue: IssueHead): PresentedIssue {
  const { id, number, language, title, sha256, issuedBy, occasion, createdAt } = issue
  return { id, number, language, title, sha256, issuedBy, occasion, createdAt: createdAt.toISOString() }
}

export function presentCopy(copy: SignedCopy): PresentedCopy {
  const { unitId: _, mediaType, createdAt, notFound, ...rest } = copy
  return {
    ...rest,
    kind: signedFileKind(mediaType) ?? 'pdf',
    notFound: notFound === null ? null : [...notFound],
    createdAt: createdAt.toISOString(),
  }
}

export function presentLetterhead(letterhead: Letterhead): PresentedLetterhead {
  const { unitId: _, places, ...rest } = letterhead
  return { ...rest, places: [...places] }
}

export function presentPaper(paper: PaperView): PresentedPaper {
  const { document: _, composed: __, mayIssue, issuable, currentIssue, ...rest } = paper
  return {
    ...rest,
    attachments: [...paper.attachments],
    issues: paper.issues.map(presentIssue),
    currentIssueId: currentIssue?.id ?? null,
    signedCopies: paper.signedCopies.map(presentCopy),
    letterheads: paper.letterheads.map(presentLetterhead),
    allowedActions: mayIssue ? (issuable ? ['save', 'issue'] : ['save']) : [],
  }
}

export function presentOrder(order: PaperOrder, language: Language): PresentedOrder {
  const { id, title, state, done, total, refusal, result, made, createdAt, finishedAt } = order
  return {
    id,
    title,
    state,
    done,
    total,
    refusal: refusal === null ? null : { code: refusal.code, sentence: sentenceOf(refusal, language) },
    missing: made.flatMap((one) => {
      if (isMade(one)) return []
      const { refusal: why, ...paper } = one
      return [{ ...paper, sentence: sentenceOf(why, language) }]
    }),
    fileName: result?.fileName ?? null,
    byteSize: result?.byteSize ?? null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}

function sentenceOf({ code, details }: SaidWhy, language: Language): string {
  return refusalSentence(new Refusal(code, details), language)
}
