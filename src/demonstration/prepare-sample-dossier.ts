import { type Id, newId } from '#kernel/ids.ts'
import { localDate, yearOf } from '#kernel/local-date.ts'
import { prepareDossier } from '#modules/reports/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DemonstrationDays } from './demonstration-days.ts'

/** A summary of the cooperation from the beginning of the last year until today. */
export async function prepareSampleDossier(
  deps: Deps,
  unitId: Id<'Unit'>,
  { today }: DemonstrationDays,
): Promise<void> {
  await prepareDossier(deps, {
    unitId,
    id: newId(),
    content: {
      from: localDate(`${yearOf(today) - 1}-01-01`),
      to: today,
      statedMonths: null,
      keepsDoubt: false,
      words: { introduction: 'Shrnutí jsme připravili pro nové vedení města.' },
    },
  })
}
