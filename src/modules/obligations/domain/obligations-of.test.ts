import { describe, expect, test } from 'vitest'
import { agreementOfTenRows, aScheduleRow } from '../../../../test/builders/ten-rows.ts'
import { localDate } from '../../../kernel/local-date.ts'
import type { EvidenceRule } from './evidence-rule.ts'
import type { ObligationSeed } from './obligation.ts'
import { type AgreementTerms, obligationsOf } from './obligations-of.ts'

const all = obligationsOf(agreementOfTenRows)

function summaryOf({ duty, counting, rule }: ObligationSeed): readonly unknown[] {
  return [duty, counting.countable ? `${counting.term.kind} ${counting.settles}` : counting.reason, rule.from]
}

test('each clause of each row is one obligation, and the hours of the head are one more', () => {
  expect(all.map(summaryOf)).toEqual([
    ['partnership-meeting', 'recurrence events', 'meeting'],
    ['consultation', 'recurrence events', 'meeting'],
    ['agreement-discussion', 'recurrence events', 'meeting'],
    ['agreement-report', 'recurrence output', 'report'],
    ['negotiation', 'window output', 'meeting'],
    ['agreement-revision', 'missing-term', 'hand'],
    ['plan-groundwork', 'window output', 'hand'],
    ['plan', 'window output', 'hand'],
    ['group-education', 'recurrence events', 'record'],
    ['individual-support', 'recurrence events', 'record'],
    ['research', 'quantity events', 'record'],
    ['education-events', 'quantity events', 'record'],
    ['advice', 'scope', 'record'],
    ['education-hours', 'quantity events', 'record'],
  ])
})

test('each keeps the passage that means it', () => {
  expect(all.slice(1, 4).map(({ wording }) => wording)).toEqual([
    '2x ročně schůzka konzultanta ASZ, manažera a pověřeného zástupce',
    'Projednání v LP 1x ročně',
    'Zpráva pro zastupitelstvo 1x ročně',
  ])
})

test('a number of events beside a last day is counted over the whole time until that day', () => {
  const events = all.find(({ duty }) => duty === 'education-events')
  expect(events?.lifetime).toEqual({ from: '2023-04-17', to: '2026-12-31' })
  expect(events?.counting).toMatchObject({ term: { kind: 'quantity', atLeast: 20 }, estimate: true })
})

describe('what ends with the ASZ project', () => {
  const hours = (terms: Partial<AgreementTerms>): ObligationSeed | undefined =>
    obligationsOf({ ...agreementOfTenRows, ...terms }).at(-1)

  test('the training hours end with it, not with the agreement', () => {
    expect(hours({})).toMatchObject({ endsWith: 'agency-project', lifetime: { from: '2023-04-17', to: '2025-12-31' } })
  })

  test('while nobody knows its end, they last as long as the agreement', () => {
    expect(hours({ agencyProjectEnd: null })?.lifetime.to).toBe('2027-04-16')
  })

  test('so does the guarantee of what ASZ owes', () => {
    expect(all[0]?.agencyOwesUntil).toBe('2025-12-31')
  })

  test('and a row that lasts for the time of the project', () => {
    const schedule = [aScheduleRow('Odborné poradenství', 'Do konce realizace projektových aktivit ASZ')]
    const [only] = obligationsOf({ ...agreementOfTenRows, schedule, education: null })
    expect(only).toMatchObject({
      counting: { countable: false, reason: 'condition' },
      endsWith: 'agency-project',
      lifetime: { to: '2025-12-31' },
    })
  })
})

test('a day outside the validity stays a duty', () => {
  const schedule = [
    aScheduleRow('Revize dokumentů', 'říjen 2022'),
    aScheduleRow('Revize dokumentů', 'do konce roku 2028'),
  ]
  const found = obligationsOf({ schedule, validity: agreementOfTenRows.validity })
  expect(found.map(({ lifetime }) => [lifetime.from, lifetime.to])).toEqual([
    ['2022-10-01', '2027-04-16'],
    ['2023-04-17', '2028-12-31'],
  ])
})

describe('which records count follows from the words of the row', () => {
  const ruleOf = (...row: Parameters<typeof aScheduleRow>): EvidenceRule | undefined =>
    obligationsOf({ schedule: [aScheduleRow(...row)], validity: agreementOfTenRows.validity })[0]?.rule

  test('working groups count where the row speaks of them', () => {
    expect(ruleOf('Lokální partnerství (vč. pracovních skupin)', '4x ročně')).toMatchObject({
      kinds: ['local-partnership', 'working-group'],
    })
    expect(ruleOf('Lokální partnerství', 'Minimálně 4x ročně (vč. pracovních skupin)')).toMatchObject({
      kinds: ['local-partnership', 'working-group'],
    })
    expect(ruleOf('Lokální partnerství', '4x ročně')).toMatchObject({ kinds: ['local-partnership'] })
  })

  test('the proofs that the row names are asked for', () => {
    const partnership = { outputs: ['Záznam z jednání', 'Prezenční listina'] }
    expect(ruleOf('Lokální partnerství', '4x ročně', partnership)).toMatchObject({
      needsMinutes: true,
      needsAttendance: true,
    })
    expect(ruleOf('Lokální partnerství', '4x ročně')).toMatchObject({ needsMinutes: true, needsAttendance: false })
  })

  test('those whom the clause names must come', () => {
    expect(ruleOf('Popis spolupráce', '2x ročně jednání konzultantky ASZ a pověřeného zástupce')).toMatchObject({
      kinds: ['consultation'],
      requiredRoles: ['consultant', 'representative'],
      agendaItem: null,
    })
  })

  test('evaluating the plan is told from evaluating the agreement', () => {
    const plan = 'Vyhodnocení PSZ'
    expect(ruleOf(plan, '1x ročně projednání v LP')).toMatchObject({ agendaItem: 'plan-evaluation' })
    expect(ruleOf('Vyhodnocení spolupráce', '1x ročně projednání v LP')).toMatchObject({
      agendaItem: 'agreement-fulfilment',
    })
    expect(ruleOf(plan, '2x ročně jednání konzultantky a manažera')).toMatchObject({ agendaItem: 'plan-evaluation' })
    expect(ruleOf(plan, '1x ročně zpráva o plnění PSZ')).toMatchObject({ kind: 'plan-fulfilment' })
  })

  test('the council is needed only where the row says so', () => {
    const toCouncil = { outputs: ['Zpráva o plnění popisu spolupráce zastupitelstvu obce'] }
    expect(ruleOf('Popis spolupráce', 'Zpráva 1x ročně')).toMatchObject({ submittedToCouncil: false })
    expect(ruleOf('Popis spolupráce', 'Zpráva 1x ročně', toCouncil)).toMatchObject({ submittedToCouncil: true })
  })

  test('single persons’ support counts with education where the row speaks of both', () => {
    const outputs = { outputs: ['Prezenční listina'] }
    expect(
      ruleOf('Odborné poradenství – individuální i skupinové, vzdělávací akce', 'průběžně', outputs),
    ).toMatchObject({
      kinds: ['education-group', 'individual-support'],
    })
  })

  test('what is not recognised counts only by hand', () => {
    expect(ruleOf('Komunitní zahrada', '3x ročně společná brigáda')).toEqual({ from: 'hand' })
    expect(ruleOf('Lokální partnerství', '1x ročně výjezdní návštěva jiného města')).toEqual({ from: 'hand' })
  })
})

test.each([
  ['2x ročně společná brigáda', 'Společná brigáda'],
  ['září 2023', 'Mapování potřeb'],
])('„%s“ is called „%s“', (term, title) => {
  const row = aScheduleRow('Komunitní práce', term, {
    specification: 'Mapování potřeb (rozhovory, dotazníky). Výsledky dostanou všichni partneři.',
  })
  expect(obligationsOf({ schedule: [row], validity: agreementOfTenRows.validity })[0]?.title).toBe(title)
})

test('an agreement without a schedule and without training owes nothing', () => {
  expect(
    obligationsOf({ schedule: [], validity: { from: localDate('2023-01-01'), to: localDate('2023-12-31') } }),
  ).toEqual([])
})
