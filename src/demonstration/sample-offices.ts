import { type Id, newId } from '#kernel/ids.ts'
import { addDays, addMonths, localDate } from '#kernel/local-date.ts'
import { addPeriod, type Office, takeOffice } from '#modules/cooperation/index.ts'
import { takeOverFromAgreement } from '#modules/hand-over/index.ts'
import type { Deps } from '#platform/deps.ts'

/** People whom the sample agreement names, those who were there before them, and the period of cooperation before this one. */
export async function fillSampleOffices(deps: Deps, unitId: Id<'Unit'>, consultant: string): Promise<void> {
  const { offices, period } = await takeOverFromAgreement(deps, unitId)
  const begin = offices[0]?.from
  if (begin === undefined || period === null) return
  const earlier = { from: localDate('2016-03-01'), to: localDate('2020-12-31') }
  await addPeriod(deps, {
    unitId,
    id: newId(),
    content: { programme: 'KPSVL 2014–2020', ...earlier, endedHow: 'expired', note: null },
  })
  const before = { from: period.from, to: addDays(begin, -1) }
  const changed = addMonths(begin, 8)
  const former: readonly (readonly [Office, string, typeof before])[] =
    before.from < before.to
      ? [
          ['manager', 'Bc. Jana Dřívější', before],
          ['representative', 'Mgr. Karel Předešlý', before],
        ]
      : []
  for (const [office, name, term] of [
    ...former,
    ['consultant', 'Mgr. Tomáš Minulý', { from: begin, to: addDays(changed, -1) }],
    ['consultant', consultant, { from: changed, to: null }],
  ] as const)
    await takeOffice(deps, { unitId, id: newId(), content: { office, name, ...term, note: null } })
}
