import { czechDate, czechMonth } from '#kernel/czech-typography.ts'
import { dayOfMonth, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { AgreementVersion } from '../agreement.ts'
import type { AgreementContent, PartnershipMember } from '../content.ts'
import type { Strategy, Theme } from '../draft.ts'
import type { StepName } from '../life-cycle.ts'
import type { AgreementFormContent, FormRow, FormSignature, FormTheme } from './agreement-form-content.ts'
import { printedDay } from './printed-day.ts'

/** What a version of an agreement and its approval path fill into the form. Signing goes on paper: dots wait for the pen. */
export function formContentOf({ content, steps }: Pick<AgreementVersion, 'content' | 'steps'>): AgreementFormContent {
  const { unit, people, partnership, plan } = content
  const taken = (name: StepName): LocalDate | null => steps.find(({ step }) => step === name)?.takenOn ?? null
  return {
    unit: { name: unit.name, seat: unit.seat ?? '', ico: unit.ico ?? '' },
    people: {
      representative: people.representative ?? '',
      manager: people.manager ?? (people.managerVacant ? 'pozice není obsazena' : ''),
      regionalHead: people.regionalHead ?? '',
    },
    memorandumDate: content.memorandumDate,
    validity: validityText(content.validityText),
    agencyProject: projectOf(content),
    themes: {
      unranked: themesOf(content.themes, null),
      primary: themesOf(content.themes, 'primary'),
      other: themesOf(content.themes, 'other'),
    },
    partnership: {
      founder: partnership.founder ?? '',
      groups: partnership.groups,
      ...membersOf(partnership.members),
    },
    reusedStrategies: content.reusedStrategies.map(strategyText),
    plan: {
      kind: plan.kind === 'other' ? 'jiný strategický dokument' : plan.kind,
      targetGroup: plan.targetGroup ?? '',
      linkedStrategies: content.linkedStrategies.map(strategyText),
    },
    expectedMeasures: content.expectedMeasures,
    regionalContact: content.regionalContact ?? (content.gaps.includes('regionalContact') ? '' : null),
    opinionDate: taken('opinion'),
    schedulePeriod: content.schedulePeriod === null ? null : periodText(content.schedulePeriod),
    schedule: content.schedule.map(rowOf),
    approval: {
      date: taken('council-approval'),
      resolution: steps.find(({ step }) => step === 'council-approval')?.resolution ?? '',
    },
    signatures: {
      unit: signature(taken('unit-signature'), `statutární zástupce, ${unit.name}`),
      agency: signature(taken('agency-signature'), 'ředitel odboru pro sociální začleňování (Agentura)'),
    },
  }
}

/** "4 roky, od 1. 1. 2023 do 31. 12. 2026", as much of it as is known. */
function validityText({ years, from, to }: AgreementContent['validityText']): string {
  const days = [from === null ? '' : `od ${printedDay(from)}`, to === null ? '' : `do ${printedDay(to)}`]
  return [years === null ? '' : yearsText(years), days.filter((day) => day !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ')
}

function yearsText(count: number): string {
  return count === 1 ? '1 rok' : `${count} ${count < 5 ? 'roky' : 'let'}`
}

function projectOf({ agencyProject, education }: AgreementContent): AgreementFormContent['agencyProject'] {
  const { name, number } = agencyProject
  if (name === null && number === null && education === null) return null
  return { name, number, hours: education?.hours ?? null, maxDistanceHours: education?.maxDistanceHours ?? null }
}

function themesOf(themes: readonly Theme[], priority: Theme['priority']): readonly FormTheme[] {
  return themes.filter((theme) => theme.priority === priority).map(({ name, detail }) => ({ name, detail }))
}

function membersOf(
  members: readonly PartnershipMember[],
): Pick<AgreementFormContent['partnership'], 'members' | 'memberGroups'> {
  const grouped = members.flatMap(({ name, group }) => (group === null ? [] : [{ name, group }]))
  return {
    members: members.filter(({ group }) => group === null).map(({ name }) => name),
    memberGroups: [...Map.groupBy(grouped, ({ group }) => group)].map(([group, own]) => ({
      group,
      members: own.map(({ name }) => name),
    })),
  }
}

function strategyText({ title, from, to }: Strategy): string {
  if (from !== null && to !== null) return `${title} ${printedDay(from)} – ${printedDay(to)}`
  if (to !== null) return `${title} (do ${printedDay(to)})`
  return from === null ? title : `${title} (od roku ${printedDay(from)})`
}

function periodText({ from, to }: Period): string {
  const wholeMonths = dayOfMonth(from) === 1 && to === lastDayOfMonth(yearOf(to), monthOf(to))
  return wholeMonths
    ? `Období ${czechMonth(from)} – ${czechMonth(to)}`
    : `Období od ${czechDate(from)} do ${czechDate(to)}`
}

/** Each row names its activity, so that a row stays whole when the one above it is deleted or moved. */
function rowOf(row: AgreementContent['schedule'][number]): FormRow {
  return {
    activity: row.activity,
    specification: row.specification ?? '',
    outputs: row.outputs,
    unitResponsibility: row.unitResponsibility ?? '',
    agencyResponsibility: row.agencyResponsibility ?? '',
    term: row.term.text,
  }
}

function signature(date: LocalDate | null, text: string): FormSignature {
  return { place: '', date, text }
}
