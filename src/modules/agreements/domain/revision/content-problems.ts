import { hasIcoChecksum, hasIcoFormat } from '#kernel/ico.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { AgreementContent } from '../content.ts'
import { firstDayOfPartial, lastDayOfPartial } from '../validity.ts'

/** What stands in the way of saving a content: its code and the field where it is mended. */
export type ContentProblem = { readonly code: ContentProblemCode; readonly field: string }

export type ContentProblemCode =
  | 'agreement.unit_name_missing'
  | 'agreement.ico_wrong'
  | 'agreement.validity_day'
  | 'agreement.validity_order'
  | 'agreement.validity_years'
  | 'agreement.period_order'
  | 'agreement.hours_wrong'
  | 'agreement.distance_hours_wrong'
  | 'agreement.theme_name_missing'
  | 'agreement.strategy_title_missing'
  | 'agreement.member_name_missing'
  | 'agreement.activity_missing'

const mostYears = 30

/**
 * Everything that must be mended before a content may be saved, all at once. Missing values are no problem but gaps. A number that
 * the paper itself prints wrong stays as it is: what is `known` is not asked about.
 */
export function contentProblems(content: AgreementContent, known: AgreementContent | null): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  const unless = (sound: boolean, code: ContentProblemCode, field: string): void => {
    if (!sound) problems.push({ code, field })
  }
  const { unit, validityText, education, schedulePeriod } = content
  unless(said(unit.name), 'agreement.unit_name_missing', 'unit.name')
  const { ico } = unit
  unless(
    ico === null || ico === known?.unit.ico || (hasIcoFormat(ico) && hasIcoChecksum(ico)),
    'agreement.ico_wrong',
    'unit.ico',
  )

  const { years, from, to } = validityText
  const [first, last] = [firstDayOfPartial(from), lastDayOfPartial(to)]
  unless(years === null || (years > 0 && years <= mostYears), 'agreement.validity_years', 'validity.years')
  unless(from === null || first !== null, 'agreement.validity_day', 'validity.from')
  unless(to === null || last !== null, 'agreement.validity_day', 'validity.to')
  unless(first === null || last === null || first <= last, 'agreement.validity_order', 'validity.to')
  unless(
    schedulePeriod === null || schedulePeriod.from <= schedulePeriod.to,
    'agreement.period_order',
    'schedulePeriod.to',
  )

  unless(education === null || education.hours > 0, 'agreement.hours_wrong', 'education.hours')
  const distance = education?.maxDistanceHours ?? null
  const isWithin = distance === null || (distance >= 0 && distance <= (education?.hours ?? 0))
  unless(isWithin, 'agreement.distance_hours_wrong', 'education.maxDistanceHours')

  for (const [index, { name }] of content.themes.entries())
    unless(said(name), 'agreement.theme_name_missing', `themes.${index}.name`)
  for (const [index, { name }] of content.partnership.members.entries())
    unless(said(name), 'agreement.member_name_missing', `partnership.members.${index}.name`)
  for (const list of ['linkedStrategies', 'reusedStrategies'] as const) {
    for (const [index, { title }] of content[list].entries())
      unless(said(title), 'agreement.strategy_title_missing', `${list}.${index}.title`)
  }
  for (const [index, { activity }] of content.schedule.entries())
    unless(said(activity), 'agreement.activity_missing', `schedule.${index}.activity`)
  return problems
}

/** @throws Refusal the first problem, at its field */
export function refuseUnsound(content: AgreementContent, known: AgreementContent | null): void {
  const [first] = contentProblems(content, known)
  if (first !== undefined) throw new Refusal(first.code, {}, first.field)
}

function said(text: string): boolean {
  return text.trim() !== ''
}
