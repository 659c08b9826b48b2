import type { LocalDate } from '../../../kernel/local-date.ts'
import type { BindingVersion } from './binding-versions.ts'
import { type DutyOrigin, dutiesOfVersions, type VersionedDuty } from './duties-of-versions.ts'
import type { ObligationSeed } from './obligation.ts'

/** What a revision does with a duty. */
export type ChangedDuty = {
  readonly kind: 'added' | 'removed' | 'changed' | 'unchanged'
  readonly before: ObligationSeed | null
  readonly after: ObligationSeed | null
}

/**
 * What a revision would do with the duties if it were approved now: counted by the same rule that makes them, from the binding versions
 * without it and with it (`cut`: those before it, ended the day before).
 */
export function changedDuties(
  binding: { readonly before: readonly BindingVersion[]; readonly cut: readonly BindingVersion[] },
  revised: BindingVersion,
  agencyProjectEnd: LocalDate | null,
): readonly ChangedDuty[] {
  const alive = ({ seed }: VersionedDuty): boolean => seed.closedOn === undefined
  const before = dutiesOfVersions(binding.before, agencyProjectEnd).duties.filter(alive)
  const next = dutiesOfVersions([revised, ...binding.cut], agencyProjectEnd)
  const now = next.duties.filter(alive)
  const seedAt = (duties: readonly VersionedDuty[], at: DutyOrigin): ObligationSeed | null =>
    duties.find((duty) => isAt(duty, at))?.seed ?? null
  const successorOf = (at: DutyOrigin): DutyOrigin | undefined =>
    next.replaced.find(({ older: was }) => isAt(was, at))?.newer
  const replacing = before.flatMap((duty) => successorOf(duty) ?? [])
  return [
    ...before.map((duty): ChangedDuty => {
      const successor = successorOf(duty)
      if (successor !== undefined) return { kind: 'changed', before: duty.seed, after: seedAt(now, successor) }
      const after = seedAt(now, duty)
      if (after === null) return { kind: 'removed', before: duty.seed, after }
      return { kind: saysTheSame(duty.seed, after) ? 'unchanged' : 'changed', before: duty.seed, after }
    }),
    ...now
      .filter((duty) => !before.some((was) => isAt(was, duty)) && !replacing.some((one) => isAt(one, duty)))
      .map(({ seed }): ChangedDuty => ({ kind: 'added', before: null, after: seed })),
  ]
}

function isAt(duty: DutyOrigin, at: DutyOrigin): boolean {
  return duty.versionId === at.versionId && duty.position === at.position
}

function saysTheSame(a: ObligationSeed, b: ObligationSeed): boolean {
  const said = ({ activity, specification, wording, unitOwes, agencyOwes, outputs, lifetime }: ObligationSeed) =>
    JSON.stringify([activity, specification, wording, unitOwes, agencyOwes, outputs, lifetime.to])
  return said(a) === said(b)
}
