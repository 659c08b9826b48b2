import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/local-date.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import type { Word } from './credit.ts'
import { giveWord } from './give-word.ts'
import { type NamedCredit, type Naming, nameCredit } from './name-credit.ts'

const today = localDate('2024-10-14')
const byUnit: Naming = { own: new Set(['unit']), by: 'Jana Dolní', today }
const parts = { unit: 'Charita (prostory)', agency: 'konzultant (obsah)' }
const asked: Word = { state: 'awaiting', of: 'agency', askedOn: localDate('2024-10-01'), askedBy: 'Jana Dolní' }
const given = { on: localDate('2024-10-03'), by: 'Petr Horní', from: 'account', note: null } as const
const agreed: Word = { ...asked, ...given, state: 'confirmed' }
const objected: Word = { ...asked, ...given, state: 'objected', reason: 'Seminář vedl jiný expert.' }

function codeOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    return isRefusal(error) ? error.code : null
  }
}

describe('naming who contributed', () => {
  const name = (word: Word | null, changed: Partial<NamedCredit>, naming = byUnit): string =>
    nameCredit(word === null ? null : { parts, word }, { parts, ask: null, ...changed }, naming).word.state
  const other = { ...parts, agency: 'externí lektorka' }

  test.each<[string, Word | null, Partial<NamedCredit>, Word['state']]>([
    ['nobody is asked unless somebody says so', null, {}, 'not-asked'],
    ['the other side is asked', null, { ask: 'agency' }, 'awaiting'],
    ['asking later asks', { state: 'not-asked' }, { ask: 'agency' }, 'awaiting'],
    ['the question is taken back', asked, {}, 'not-asked'],
    ['a given word stays when nothing has changed', agreed, {}, 'confirmed'],
    ['and covers the same words though they are asked about again', agreed, { ask: 'agency' }, 'confirmed'],
    ['other words are not covered by it', agreed, { parts: other }, 'not-asked'],
    ['and may be asked about', agreed, { parts: other, ask: 'agency' }, 'awaiting'],
    ['an objection stands when nothing has changed', objected, {}, 'objected'],
    ['until the side is asked again', objected, { ask: 'agency' }, 'awaiting'],
  ])('%s', (_title, word, changed, state) => {
    expect(name(word, changed)).toBe(state)
  })

  test('an objection is not got round by other words without a question', () => {
    expect(codeOf(() => name(objected, { parts: other }))).toBe('credit.objection_stands')
  })

  test('the question keeps its day while it says the same, and begins anew with other words', () => {
    const again = (words: NamedCredit['parts']): unknown =>
      nameCredit({ parts, word: asked }, { parts: words, ask: 'agency' }, byUnit).word
    expect(again(parts)).toEqual(asked)
    expect(again(other)).toMatchObject({ askedOn: today })
  })

  test.each<[string, NamedCredit, Naming]>([
    ['credit.parts_missing', { parts: { unit: ' ', agency: null }, ask: null }, byUnit],
    ['credit.part_too_long', { parts: { unit: 'x'.repeat(1001), agency: null }, ask: null }, byUnit],
    ['credit.own_side', { parts, ask: 'unit' }, byUnit],
  ])('%s', (code, named, naming) => {
    expect(codeOf(() => nameCredit(null, named, naming))).toBe(code)
  })

  test('whoever speaks for neither or for both may ask either', () => {
    for (const own of [new Set<never>(), new Set(['unit', 'agency'] as const)])
      expect(name(null, { ask: 'unit' }, { ...byUnit, own })).toBe('awaiting')
  })
})

describe('the word of the side that was asked', () => {
  const yes = { agrees: true, reason: null }
  const no = { agrees: false, reason: ' Nebyli jsme u toho. ' }
  const said = { by: 'Petr Horní', on: today, from: 'account', note: null } as const

  test('confirms, or objects and says why', () => {
    expect(giveWord(asked, yes, said, today)).toEqual({ ...asked, ...said, state: 'confirmed' })
    expect(giveWord(asked, no, said, today)).toMatchObject({ state: 'objected', reason: 'Nebyli jsme u toho.' })
  })

  test('may change', () => {
    expect(giveWord(agreed, no, said, today).state).toBe('objected')
    expect(giveWord(objected, yes, said, today).state).toBe('confirmed')
  })

  test.each<[string, () => unknown]>([
    ['credit.not_asked', () => giveWord({ state: 'not-asked' }, yes, said, today)],
    ['credit.reason_missing', () => giveWord(asked, { agrees: false, reason: ' ' }, said, today)],
    ['credit.name_missing', () => giveWord(asked, yes, { ...said, by: ' ' }, today)],
    ['credit.note_missing', () => giveWord(asked, yes, { ...said, from: 'on-behalf' }, today)],
    ['credit.day_in_future', () => giveWord(asked, yes, { ...said, on: localDate('2024-10-15') }, today)],
  ])('%s', (code, work) => {
    expect(codeOf(work)).toBe(code)
  })
})
