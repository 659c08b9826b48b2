import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { explain, type State, titleOf } from '../../obligations/index.ts'
import { addressOf } from './address-of.ts'
import type { AgendaItem, AgendaSubject } from './agenda-item.ts'
import { type MayDo, type NextStep, nextStepOf } from './next-step.ts'
import { type Urgency, urgencyOf } from './urgency.ts'

/** One thing to do in the words of one language: what a page, the API, an e-mail or a calendar shows. */
export type DescribedItem = {
  readonly key: string
  readonly kind: AgendaSubject['kind']
  readonly unitId: Id<'Unit'>
  readonly unitName: string
  readonly title: string
  /** Why it waits and what is missing. */
  readonly why: string
  readonly by: LocalDate | null
  /** Since when it waits, where nobody has set a day. */
  readonly since: LocalDate | null
  /** „do 31. 10. 2024“, „od 31. 10. 2024“ when it is late, „21. 11. 2024 v 9.00“ */
  readonly when: string
  readonly urgency: Urgency
  /** Of a duty. */
  readonly state: State | null
  /** Whom it concerns, in words. */
  readonly forWhom: string
  /** Where it is looked at, within the application. */
  readonly path: string
  readonly nextStep: NextStep
  /** The task that can be finished in place; null for anything else. */
  readonly taskId: Id<'Task'> | null
}

type Setting = {
  readonly unitName: string
  readonly may: MayDo
  readonly today: LocalDate
  readonly language: Language
}

export function describeItem(item: AgendaItem, { unitName, may, today, language }: Setting): DescribedItem {
  const { key, unitId, subject, by, since } = item
  return {
    key,
    kind: subject.kind,
    unitId,
    unitName,
    ...wordsOf(subject, language),
    by,
    since,
    when: whenOf(item, today, language),
    urgency: urgencyOf(by, today),
    state: subject.kind === 'duty' ? subject.row.fulfilment.state : null,
    forWhom: forWhomOf(item, language),
    path: addressOf(item),
    nextStep: nextStepOf(item, may),
    taskId: subject.kind === 'task' && may.record ? subject.taskId : null,
  }
}

function wordsOf(subject: AgendaSubject, language: Language): { readonly title: string; readonly why: string } {
  const { agenda, partnership, reports } = messagesIn(language)
  const named = (meeting: { kind: keyof typeof partnership.kinds; name: string | null }): string =>
    agenda.meetingTitle(partnership.kinds[meeting.kind], meeting.name)
  switch (subject.kind) {
    case 'duty': {
      const { obligation, fulfilment } = subject.row
      return { title: titleOf(obligation, language, fulfilment.period), why: explain(subject.row, language).text }
    }
    case 'task':
      return { title: subject.words, why: agenda.taskWhy(subject.ownerName) }
    case 'meeting':
      return { title: named(subject.meeting), why: agenda.meetingWhy(subject.meeting.place) }
    case 'proof': {
      const { missing, on } = subject.meeting
      return {
        title: agenda.proofTitle(agenda.meetingOn(named(subject.meeting), on), missing),
        why: missing.includes('outcome') ? agenda.proofWhy.outcome : agenda.proofWhy.proof,
      }
    }
    case 'credit': {
      const { title, on, source } = subject.evidence
      return {
        title: agenda.creditTitle(agenda.meetingOn(title ?? agenda.outputs[source.type], on)),
        why: agenda.creditWhy(subject.askedBy),
      }
    }
    case 'report': {
      const { asks, year, byName } = subject.round
      return { title: agenda.reportTitle[asks](reports.title(year)), why: agenda.reportWhy[asks](byName) }
    }
    case 'agreement':
      return { title: agenda.agreementTitle, why: agenda.agreementWhy }
  }
  return subject satisfies never
}

function whenOf({ by, since, subject }: AgendaItem, today: LocalDate, language: Language): string {
  const { when } = messagesIn(language).agenda
  if (by === null) return since === null ? when.never : when.since(since)
  if (subject.kind === 'meeting') return when.on(by, subject.meeting.startsAt)
  return by < today ? when.late(by) : when.by(by)
}

function forWhomOf({ forWhom, subject }: AgendaItem, language: Language): string {
  const words = messagesIn(language).agenda.forWhom
  if (forWhom.kind === 'side') return words[forWhom.side]
  if (forWhom.kind === 'everybody') return words.everybody
  return subject.kind === 'task' && subject.ownerName !== null ? subject.ownerName : words.keeper
}
