import { addDays, type LocalDate } from '../../../kernel/local-date.ts'
import { type Office, type OfficeHolding, offices } from './office.ts'
import { gapsBetween, holdsOn, inOrderOfTerms, lastDayOf } from './term.ts'

/** What the offices of a unit want to be known: nobody is there, only a stand-in, or nobody was for a time. */
export type OfficeWarning =
  /** `since`: the first day without anybody; null when nobody was ever written down. */
  | { readonly kind: 'vacant'; readonly office: WatchedOffice; readonly since: LocalDate | null }
  | { readonly kind: 'stand-in'; readonly office: 'manager'; readonly name: string; readonly since: LocalDate }
  /** A time between two holders, passed or to come. */
  | { readonly kind: 'gap'; readonly office: WatchedOffice; readonly from: LocalDate; readonly to: LocalDate }

export type WatchedOffice = Exclude<Office, 'manager-stand-in'>

/**
 * Rule 3: one representative at any time. Rule 4: the manager is filled, or explicitly vacant with a stand-in; a vacancy raises a
 * warning. Rule 5: the regional head is named. The consultant is watched alike.
 */
export function officeWarnings(
  holdings: readonly Pick<OfficeHolding, 'office' | 'personName' | 'from' | 'to'>[],
  today: LocalDate,
): readonly OfficeWarning[] {
  return offices.filter(isWatched).flatMap((office): readonly OfficeWarning[] => {
    const own = holdings.filter((holding) => holding.office === office)
    const standIns = office === 'manager' ? holdings.filter((holding) => holding.office === 'manager-stand-in') : []
    const gaps = gapsBetween([...own, ...standIns]).map((gap) => ({ kind: 'gap' as const, office, ...gap }))
    // The one that lasts today is the vacancy itself.
    const past = gaps.filter((gap) => !holdsOn(gap, today))
    if (own.some((holding) => holdsOn(holding, today))) return past

    const since = firstDayWithout(own, today)
    const standIn = inOrderOfTerms(standIns).findLast((holding) => holdsOn(holding, today))
    return standIn === undefined
      ? [{ kind: 'vacant', office, since: firstDayWithout([...own, ...standIns], today) }, ...past]
      : [{ kind: 'stand-in', office: 'manager', name: standIn.personName, since: since ?? standIn.from }, ...past]
  })
}

/** The day after the last holder left; null when there has been none yet. */
function firstDayWithout(holdings: readonly Pick<OfficeHolding, 'from' | 'to'>[], today: LocalDate): LocalDate | null {
  const last = lastDayOf(holdings.filter(({ from }) => from <= today))
  return last === null ? null : addDays(last, 1)
}

function isWatched(office: Office): office is WatchedOffice {
  return office !== 'manager-stand-in'
}
