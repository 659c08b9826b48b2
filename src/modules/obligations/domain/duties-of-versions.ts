import { addDays, earlier, type LocalDate } from '../../../kernel/local-date.ts'
import type { BindingVersion } from './binding-versions.ts'
import { counterparts } from './counterparts.ts'
import { goesOn } from './goes-on.ts'
import type { ObligationSeed } from './obligation.ts'
import { obligationsOf } from './obligations-of.ts'

/** Where a duty first stood: its version and its place in that version's schedule. It keeps its id by it. */
export type DutyOrigin = { readonly versionId: BindingVersion['id']; readonly position: number }

export type VersionedDuty = DutyOrigin & { readonly seed: ObligationSeed }

export type DutiesOfVersions = {
  readonly duties: readonly VersionedDuty[]
  /** A duty that ended with a change, and the one that took its place. */
  readonly replaced: readonly { readonly older: DutyOrigin; readonly newer: DutyOrigin; readonly on: LocalDate }[]
}

/**
 * The duties of all versions of an agreement, from its binding versions with the newest first. A duty that a revision leaves as it was
 * goes on as one: with its id, its evidence and whole years. One that the revision changes or removes ends the day before.
 */
export function dutiesOfVersions(
  binding: readonly BindingVersion[],
  agencyProjectEnd: LocalDate | null,
): DutiesOfVersions {
  let live: readonly VersionedDuty[] = []
  const closed: VersionedDuty[] = []
  const replaced: DutiesOfVersions['replaced'][number][] = []
  for (const version of binding.toReversed()) {
    const { schedule, education } = version.content
    const seeds = obligationsOf({ schedule, education, validity: version.validity, agencyProjectEnd })
    const fresh = seeds.map((seed, position): VersionedDuty => ({ versionId: version.id, position, seed }))
    const on = version.validity.from
    const same = counterparts(
      live.map((duty) => ({ ...duty.seed, id: duty })),
      fresh.map((duty) => ({ ...duty.seed, id: duty })),
    )
    const ongoing = new Map<VersionedDuty, VersionedDuty>()
    for (const duty of live) {
      const next = same.get(duty)
      if (next !== undefined && goesOn(duty.seed, next.seed, on))
        ongoing.set(next, { ...duty, seed: prolonged(duty, next) })
      else {
        closed.push({ ...duty, seed: closedBefore(duty.seed, on) })
        if (next !== undefined) replaced.push({ older: originOf(duty), newer: originOf(next), on })
      }
    }
    live = fresh.map((duty) => ongoing.get(duty) ?? duty)
  }
  return { duties: [...live, ...closed], replaced }
}

/** The words of the newer version, since the beginning of the older one. */
function prolonged({ seed: before }: VersionedDuty, { seed }: VersionedDuty): ObligationSeed {
  return { ...seed, lifetime: { from: earlier(before.lifetime.from, seed.lifetime.from), to: seed.lifetime.to } }
}

function closedBefore(seed: ObligationSeed, on: LocalDate): ObligationSeed {
  const to = earlier(seed.lifetime.to, addDays(on, -1))
  return { ...seed, lifetime: { from: earlier(seed.lifetime.from, to), to }, closedOn: on }
}

function originOf({ versionId, position }: VersionedDuty): DutyOrigin {
  return { versionId, position }
}
