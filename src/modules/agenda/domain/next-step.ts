import type { AwaitingCredit } from '../../obligations/index.ts'
import { addressOf } from './address-of.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { stepKinds } from './item-kinds.ts'

/** The one thing to do next. A task is finished in place. */
export type NextStep = {
  readonly kind: (typeof stepKinds)[number]
  readonly path: string
}

/** What the person may do where, as far as the next step depends on it. */
export type MayDo = {
  readonly meeting: boolean
  readonly record: boolean
  readonly report: boolean
  /** The sides whose word on a shared output the person may give. */
  readonly wordOf: readonly AwaitingCredit['of'][]
}

/** The next step for a person who may do so much; somebody who may only read is led to where it stands. */
export function nextStepOf(item: AgendaItem, may: MayDo): NextStep {
  const { subject, unitId } = item
  const unit = `/celky/${unitId}`
  const path = addressOf(item)
  switch (subject.kind) {
    case 'duty':
      switch (subject.row.obligation.rule.from) {
        case 'meeting':
          return may.meeting
            ? { kind: 'record-meeting', path: `${unit}/jednani/nove` }
            : { kind: 'open-obligation', path }
        case 'report':
          return may.report ? { kind: 'write-report', path: `${unit}/zpravy` } : { kind: 'open-obligation', path }
        case 'record':
          return may.record
            ? { kind: 'add-record', path: `${unit}/vzdelavani/novy` }
            : { kind: 'open-obligation', path }
        case 'hand':
          return { kind: 'open-obligation', path }
      }
      return subject.row.obligation.rule satisfies never
    case 'task':
      return { kind: 'open-task', path }
    case 'meeting':
      return { kind: 'open-meeting', path }
    case 'proof':
      return proofStep(subject.meeting.missing, path, may)
    case 'credit':
      return { kind: may.wordOf.includes(subject.of) ? 'say-word' : 'open-credit', path }
    case 'report':
      return { kind: subject.round.asks === 'approve' ? 'decide-report' : 'correct-report', path }
    case 'agreement':
      return { kind: 'open-agreement', path }
  }
  return subject satisfies never
}

type Missing = Extract<AgendaItem['subject'], { kind: 'proof' }>['meeting']['missing']

function proofStep(missing: Missing, path: string, may: MayDo): NextStep {
  if (!may.meeting) return { kind: 'open-meeting', path }
  if (missing.includes('outcome')) return { kind: 'say-outcome', path: `${path}/uprava` }
  if (missing.includes('minutes')) return { kind: 'write-minutes', path: `${path}/zapis` }
  return { kind: 'tick-attendance', path: `${path}/uprava` }
}
