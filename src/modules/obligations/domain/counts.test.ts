import { expect, test } from 'vitest'
import { aMeeting, aRecord, aReport, meetingRule, obligationId } from '../../../../test/builders/evidence.ts'
import { localDate } from '../../../kernel/local-date.ts'
import { type Because, counts } from './counts.ts'
import type { Evidence } from './evidence.ts'
import type { EvidenceRule } from './evidence-rule.ts'

const day = localDate('2023-06-30')
const link = { linkedTo: [obligationId] }
const consultation: EvidenceRule = {
  ...meetingRule,
  kinds: ['consultation'],
  requiredRoles: ['consultant', 'manager', 'representative'],
  needsAttendance: false,
}
const discussion: EvidenceRule = { ...meetingRule, agendaItem: 'agreement-fulfilment' }
const report: EvidenceRule = { from: 'report', kind: 'agreement-fulfilment', submittedToCouncil: true }
const research: EvidenceRule = { from: 'record', kinds: ['research', 'document'], maxDistanceHours: null }
const hand: EvidenceRule = { from: 'hand' }

const cases: readonly (readonly [string, EvidenceRule, Evidence, Because['code'] | 'counts'])[] = [
  ['a held meeting with minutes and attendance counts', meetingRule, aMeeting('2023-02-14'), 'counts'],
  ['a meeting without minutes does not', meetingRule, aMeeting('2023-02-14', { hasMinutes: false }), 'no-minutes'],
  ['nor without an attendance list', meetingRule, aMeeting('2023-02-14', { hasAttendance: false }), 'no-attendance'],
  [
    'a working group only where the rule names it',
    meetingRule,
    aMeeting('2023-02-14', { kind: 'working-group' }),
    'other-kind',
  ],
  ['a planned meeting is no evidence', meetingRule, aMeeting('2023-09-01', { stage: 'planned' }), 'planned'],
  [
    'a planned day that passed asks whether it was held',
    meetingRule,
    aMeeting('2023-05-01', { stage: 'planned' }),
    'unrecorded',
  ],
  ['what is dated after the day has not happened', meetingRule, aMeeting('2023-07-01'), 'planned'],
  ['a cancelled meeting never counts', meetingRule, aMeeting('2023-02-14', { stage: 'cancelled' }), 'cancelled'],
  [
    'a consultation without the representative does not count',
    consultation,
    aMeeting('2023-02-14', { kind: 'consultation', rolesPresent: ['manager', 'consultant'] }),
    'role-absent',
  ],
  [
    'a consultation to which all came does',
    consultation,
    aMeeting('2023-02-14', { kind: 'consultation', rolesPresent: ['manager', 'consultant', 'representative'] }),
    'counts',
  ],
  [
    'a discussion needs its item on the agenda',
    discussion,
    aMeeting('2023-02-14', { agendaItems: ['plan'] }),
    'other-subject',
  ],
  ['with the item it counts', discussion, aMeeting('2023-02-14', { agendaItems: ['agreement-fulfilment'] }), 'counts'],
  ['a draft report does not count', report, aReport(2022), 'not-submitted'],
  ['a submitted one waits for the council', report, aReport(2022, { submittedOn: day }), 'not-to-council'],
  ['a session to come is a plan', report, aReport(2022, { councilOn: localDate('2023-07-10') }), 'planned'],
  ['the council took note of it', report, aReport(2022, { councilOn: day }), 'counts'],
  [
    'where nobody asks for the council, handing over is enough',
    { ...report, submittedToCouncil: false },
    aReport(2022, { submittedOn: day }),
    'counts',
  ],
  [
    'a report on the plan is another one',
    report,
    aReport(2022, { kind: 'plan-fulfilment', councilOn: day }),
    'other-kind',
  ],
  ['a record counts by its kind', research, aRecord('2023-02-14', { kind: 'research' }), 'counts'],
  ['a document proves only what it is linked to', research, aRecord('2023-02-14', { kind: 'document' }), 'other-kind'],
  ['linked it counts', research, aRecord('2023-02-14', { kind: 'document' }, link), 'counts'],
  [
    'help that was accepted is a plan',
    research,
    aRecord('2023-09-01', { kind: 'research', stage: 'planned' }),
    'planned',
  ],
  [
    'so is an offer for a day to come',
    research,
    aRecord('2023-09-01', { kind: 'research', stage: 'offered' }),
    'planned',
  ],
  [
    'an offer whose day passed wants an answer',
    research,
    aRecord('2023-02-14', { kind: 'research', stage: 'offered' }),
    'unanswered',
  ],
  [
    'what nobody took up counts nothing and is told',
    research,
    aRecord('2023-09-01', { kind: 'research', stage: 'not-taken' }),
    'not-taken',
  ],
  ['a link does not take an offer up', hand, aRecord('2023-02-14', { stage: 'not-taken' }, link), 'not-taken'],
  ['an unrecognised duty counts nothing by itself', hand, aMeeting('2023-02-14'), 'other-kind'],
  ['but what a person linked', hand, aMeeting('2023-02-14', { hasMinutes: false }, link), 'counts'],
  [
    'a link does not stand in for the minutes',
    meetingRule,
    aMeeting('2023-02-14', { kind: 'other', hasMinutes: false }, link),
    'no-minutes',
  ],
  ['a link makes nothing happen sooner', hand, aMeeting('2023-09-01', { stage: 'planned' }, link), 'planned'],
]

test.each(cases)('%s', (_title, rule, evidence, expected) => {
  const verdict = counts({ id: obligationId, rule }, evidence, day)
  expect(verdict.counts ? 'counts' : verdict.because.code).toBe(expected)
})

test('the role that was absent is named', () => {
  const meeting = aMeeting('2023-02-14', { kind: 'consultation', rolesPresent: ['consultant', 'manager'] })
  expect(counts({ id: obligationId, rule: consultation }, meeting, day)).toEqual({
    counts: false,
    because: { code: 'role-absent', role: 'representative' },
  })
})
