import type { EvidenceRule, RecordKind, RequiredRole } from './evidence-rule.ts'
import type { RowWords } from './row-words.ts'

/**
 * The duties that the three known forms of the *popis spolupráce* put into their schedules, and what proves each of them.
 * Patterns meet folded words (no diacritics, lower case). The first that fits is taken; what fits none is counted only
 * from records that a person links, because a wrong count is worse than none.
 */
export const duties = [
  { key: 'plan-report', subject: 'plan', clause: /\bzprav(?!.*vyzkum)/, row: any(), rule: report('plan-fulfilment') },
  {
    key: 'agreement-report',
    subject: 'agreement',
    clause: /\bzprav(?!.*vyzkum)/,
    row: any(),
    rule: report('agreement-fulfilment'),
  },
  {
    key: 'plan-consultation',
    subject: 'plan',
    clause: /(jednani|schuzk|setkani).*konzultant/,
    row: any(),
    rule: planConsultation,
  },
  {
    key: 'consultation',
    subject: null,
    clause: /(jednani|schuzk|setkani).*konzultant/,
    row: any(),
    rule: consultation,
  },
  {
    key: 'plan-discussion',
    subject: 'plan',
    clause: /projedn.*(\blp\b|partnerstv)/,
    row: any(),
    rule: discussion('plan-evaluation'),
  },
  {
    key: 'agreement-discussion',
    subject: 'agreement',
    clause: /projedn.*(\blp\b|partnerstv)/,
    row: any(),
    rule: discussion('agreement-fulfilment'),
  },
  {
    key: 'group-education',
    subject: null,
    clause: /vzdelavac\w* (akc|aktivit)|seminar|workshop|skoleni/,
    row: any(),
    rule: records('education-group'),
  },
  {
    key: 'individual-support',
    subject: null,
    clause: /individualn.*podpor/,
    row: any(),
    rule: records('individual-support'),
  },
  { key: 'research', subject: null, clause: /vyzkum/, row: any(), rule: records('research') },
  {
    key: 'partnership-meeting',
    subject: null,
    clause: /^((jednani|setkani|zasedani|schuzka) ?(lp|lokaln\w* partnerstv\w*)?)?$/,
    row: { activity: /lokaln\w* partnerstv/ },
    rule: partnershipMeeting,
  },
  { key: 'negotiation', subject: null, clause: silent(), row: { specification: /^jednani o spolupraci/ }, rule: talks },
  {
    key: 'agreement-revision',
    subject: null,
    clause: silent(),
    row: { specification: /^revize popisu/ },
    rule: byHand,
  },
  {
    key: 'plan-groundwork',
    subject: 'plan',
    clause: silent(),
    row: { activity: /^(?!.*vyhodnocen)/, outputs: /^podklad/ },
    rule: byHand,
  },
  {
    key: 'plan',
    subject: 'plan',
    clause: silent(),
    row: { outputs: /(plan socialniho|strategicky dokument)/ },
    rule: byHand,
  },
  { key: 'research', subject: null, clause: silent(), row: { activity: /vyzkum/ }, rule: records('research') },
  {
    key: 'education-events',
    subject: null,
    clause: silent(),
    row: { activity: /vzdelavac/, outputs: /prezencn|certifikat|osvedcen/ },
    rule: education,
  },
  {
    key: 'advice',
    subject: null,
    clause: silent(),
    row: { activity: /poradenstv/ },
    rule: records('advice', 'advisory-programme'),
  },
] as const satisfies readonly Duty[]

export type DutyKey = (typeof duties)[number]['key'] | 'education-hours'

export type Duty = {
  readonly key: string
  /** What the row must be about; null when it does not matter. */
  readonly subject: RowWords['subject']
  /** What the clause itself must say. */
  readonly clause: RegExp
  /** What the columns of the row must say. */
  readonly row: { readonly [Column in 'activity' | 'specification' | 'outputs']?: RegExp }
  readonly rule: (words: RowWords) => EvidenceRule
}

/** The clause says only how often or by when. */
function silent(): RegExp {
  return /^$/
}

function any(): Duty['row'] {
  return {}
}

function byHand(): EvidenceRule {
  return { from: 'hand' }
}

function report(kind: 'agreement-fulfilment' | 'plan-fulfilment'): Duty['rule'] {
  return (words) => ({
    from: 'report',
    kind,
    submittedToCouncil: /zastupitelstv/.test(`${words.clause} ${words.outputs}`),
  })
}

function records(...kinds: readonly RecordKind[]): Duty['rule'] {
  return () => ({ from: 'record', kinds, maxDistanceHours: null })
}

/** Education of groups; single persons' support too where the row speaks of both. */
function education(words: RowWords): EvidenceRule {
  const alsoIndividual = /individualn/.test(words.activity)
  return {
    from: 'record',
    kinds: alsoIndividual ? ['education-group', 'individual-support'] : ['education-group'],
    maxDistanceHours: null,
  }
}

/** Rule 21: working groups count where the row or a bracket of its term includes them. */
function partnershipMeeting(words: RowWords): EvidenceRule {
  const withGroups = /pracovni\w* skupin/.test(`${words.activity} ${words.note}`)
  return meeting(words, withGroups ? ['local-partnership', 'working-group'] : ['local-partnership'], [], null)
}

function consultation(words: RowWords): EvidenceRule {
  return meeting(words, ['consultation'], rolesIn(words.clause), null)
}

/** Evaluating the plan is a matter of its own: a consultation counts for it only when the plan was on its agenda. */
function planConsultation(words: RowWords): EvidenceRule {
  return meeting(words, ['consultation'], rolesIn(words.clause), 'plan-evaluation')
}

/** Rule 39: a meeting of the partnership about the agreement or the plan refers to the item that it evaluates. */
function discussion(item: 'agreement-fulfilment' | 'plan-evaluation'): Duty['rule'] {
  return (words) => meeting(words, ['local-partnership'], [], item)
}

function talks(words: RowWords): EvidenceRule {
  return meeting(words, ['consultation'], [], null)
}

/** Rule 38: minutes always, unless the schedule names other proofs only; an attendance list where it is named. */
function meeting(
  words: RowWords,
  kinds: readonly ('local-partnership' | 'working-group' | 'consultation')[],
  roles: readonly RequiredRole[],
  agendaItem: 'agreement-fulfilment' | 'plan-evaluation' | null,
): EvidenceRule {
  return {
    from: 'meeting',
    kinds,
    requiredRoles: roles,
    agendaItem,
    needsMinutes: words.outputs === '' || /zapis|zaznam/.test(words.outputs),
    needsAttendance: /prezencn/.test(words.outputs),
  }
}

/** Rule 22: the attendants that the clause names. */
function rolesIn(clause: string): readonly RequiredRole[] {
  const named: readonly (readonly [RequiredRole, RegExp])[] = [
    ['consultant', /konzultant/],
    ['manager', /manazer/],
    ['representative', /zastupc/],
  ]
  return named.filter(([, pattern]) => pattern.test(clause)).map(([role]) => role)
}
