import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAgreementContent } from '../../../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../../../test/builders/ten-rows.ts'
import type { AgreementContent } from '../content.ts'
import { applyChange } from './apply-change.ts'
import { changedWords } from './changed-words.ts'
import { compareContent } from './compare-content.ts'

const word = fc.constantFrom('bydlení', 'dluhy', 'škola', 'zdraví', 'práce', 'rodina')
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))
const maybe = fc.option(words, { nil: null })
const source = { page: null, text: '', box: null }

const contents: fc.Arbitrary<AgreementContent> = fc
  .record({
    contact: maybe,
    hours: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    themes: fc.array(fc.record({ name: words, detail: maybe, priority: fc.constantFrom('primary', 'other', null) }), {
      maxLength: 4,
    }),
    members: fc.array(fc.record({ name: words, group: maybe }), { maxLength: 5 }),
    measures: fc.array(words, { maxLength: 4 }),
    rows: fc.array(
      fc.record({
        activity: words,
        term: fc.constantFrom('4x ročně', '2x ročně', 'září 2026', ''),
        specification: maybe,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ contact, hours, themes, members, measures, rows }) =>
    anAgreementContent({
      regionalContact: contact,
      education: hours === null ? null : { hours, maxDistanceHours: null },
      themes: themes.map((theme) => ({ ...theme, source })),
      partnership: { founder: contact, groups: measures, members },
      expectedMeasures: measures,
      schedule: rows.map(({ activity, term, specification }) =>
        aScheduleRow(activity, term, { specification, source }),
      ),
    }),
  )

const options = { seed: 20_241_014, numRuns: 150 }

describe('comparing two contents', () => {
  test('finds nothing between a content and itself', () => {
    const itself = (content: AgreementContent) => {
      expect(compareContent(content, content)).toEqual([])
    }
    fc.assert(fc.property(contents, itself), options)
  })

  test('finds changes that, all made in the first one, give the second', () => {
    const changeAll = (a: AgreementContent, b: AgreementContent) => {
      const { gaps: _, ...changed } = compareContent(a, b).reduce(applyChange, a)
      const { gaps: __, ...wanted } = b
      expect(changed).toEqual(wanted)
    }
    fc.assert(fc.property(contents, contents, changeAll), options)
  })

  test('finds exactly two for a changed term and an added row, wherever the row was put', () => {
    const [lp, plan, research] = [
      aScheduleRow('Lokální partnerství', '4x ročně'),
      aScheduleRow('Plán', 'září 2026'),
      aScheduleRow('Výzkum', '1x tematický výzkum'),
    ]
    const before = anAgreementContent({ schedule: [lp, plan] })
    const after = anAgreementContent({ schedule: [research, aScheduleRow('Lokální partnerství', '6x ročně'), plan] })
    expect(compareContent(before, after)).toMatchObject([
      { kind: 'item-changed', list: 'schedule', at: 0, part: 'term' },
      { kind: 'item-added', list: 'schedule', at: 0 },
    ])
  })

  test('an accepted change leaves those refused as they were; one whose words have changed meanwhile does nothing', () => {
    const before = anAgreementContent({ regionalContact: 'A', schedule: [aScheduleRow('Plán', 'září 2026')] })
    const after = anAgreementContent({ regionalContact: 'B', schedule: [aScheduleRow('Plán', 'září 2027')] })
    const [, term] = compareContent(before, after)
    if (term === undefined) throw new Error('There are two changes.')
    expect(applyChange(before, term)).toMatchObject({
      regionalContact: 'A',
      schedule: [{ term: { text: 'září 2027' } }],
    })
    const meanwhile = anAgreementContent({ schedule: [aScheduleRow('Plán', 'říjen 2026')] })
    expect(applyChange(meanwhile, term).schedule).toEqual(meanwhile.schedule)
  })
})

test('changed words give both wordings again', () => {
  const both = (before: string, after: string) => {
    const said = (kind: 'removed' | 'added') =>
      changedWords(before, after)
        .filter((piece) => piece.kind === 'same' || piece.kind === kind)
        .map(({ text }) => text)
        .join('')
    expect([said('removed'), said('added')]).toEqual([before, after])
  }
  fc.assert(fc.property(words, words, both), options)
})
