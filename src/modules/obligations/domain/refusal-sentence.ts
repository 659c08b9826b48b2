import type { Messages } from '../../../messages/index.ts'
import type { NearMiss } from './counts.ts'
import type { Evidence } from './evidence.ts'

type Words = Messages['obligations']

/** Why a record that was meant for a duty does not count, with the record's name and day. */
export function refusalSentence(evidence: Evidence, because: NearMiss, words: Words): string {
  const what = nameOf(evidence, words)
  switch (because.code) {
    case 'role-absent':
      return words.because['role-absent'](what, because.role)
    case 'objected':
      return words.because.objected(what, because.reason)
    case 'not-taken':
      return words.because['not-taken'](what, because.declined)
    default:
      return words.because[because.code](what)
  }
}

function nameOf({ facts, title, on }: Evidence, words: Words): string {
  if (facts.of === 'meeting') return words.record.meeting(words.date(on))
  if (facts.of === 'report') return words.record.report(title ?? reportName(facts.kind, words))
  return words.record.record(title, words.date(on))
}

function reportName(kind: 'agreement-fulfilment' | 'plan-fulfilment', words: Words): string {
  return words.duties[kind === 'plan-fulfilment' ? 'plan-report' : 'agreement-report']
}
