import type { AgreementDraft } from '../../src/modules/agreements/domain/draft.ts'
import type {
  AgreementFormContent,
  FormRow,
} from '../../src/modules/agreements/domain/papers/agreement-form-content.ts'

/** What a draft says, in the shape in which a form's content can be compared with it. */
export function valuesOfDraft(draft: AgreementDraft): unknown {
  const { fields } = draft
  return {
    unit: [fields['unit.name'].value, fields['unit.seat'].value, fields['unit.ico'].value],
    people: [
      fields['people.representative'].value,
      fields['people.manager'].value,
      fields['people.regionalHead'].value,
    ],
    days: [fields['memorandum.date'].value, fields['partnership.opinionDate'].value, fields['approval.date'].value],
    resolution: fields['approval.resolution'].value,
    validity: [fields['validity.years'].value, fields['validity.to'].value],
    education: [fields['education.hours'].value, fields['education.maxDistanceHours'].value],
    project: [fields['agencyProject.name'].value, fields['agencyProject.number'].value],
    themes: draft.themes.map(({ name, detail, priority }) => ({ name, detail, priority })),
    founder: fields['partnership.founder'].value,
    groups: draft.workingGroups.map((group) => group.name),
    members: draft.partnershipMembers.map((member) => member.name),
    plan: [fields['plan.kind'].value, fields['plan.targetGroup'].value],
    linked: draft.linkedStrategies.map(({ title, from, to }) => [title, from, to]),
    measures: draft.expectedMeasures.map((measure) => measure.text),
    contact: [fields.regionalContact.value, fields.regionalContact.state],
    schedule: draft.schedule.map((row) => ({
      activity: row.activity,
      specification: row.specification,
      outputs: row.outputs,
      unitResponsibility: row.unitResponsibility,
      agencyResponsibility: row.agencyResponsibility,
      term: row.term.text,
    })),
  }
}

/** The same of what was written into the form. */
export function valuesOfForm(content: AgreementFormContent): unknown {
  const { unit, people, agencyProject, themes, partnership, plan, approval } = content
  return {
    unit: [unit.name, unit.seat, unit.ico],
    people: [people.representative, people.manager, people.regionalHead],
    days: [content.memorandumDate, content.opinionDate, approval.date],
    resolution: approval.resolution,
    validity: validityPrinted(content.validity),
    education: [agencyProject?.hours ?? null, agencyProject?.maxDistanceHours ?? null],
    project: [agencyProject?.name ?? null, agencyProject?.number ?? null],
    themes: [
      ...themes.primary.map((theme) => ({ ...theme, priority: 'primary' })),
      ...themes.other.map((theme) => ({ ...theme, priority: 'other' })),
    ],
    founder: partnership.founder,
    groups: partnership.groups,
    members: partnership.members,
    plan: [plan.kind, plan.targetGroup],
    linked: plan.linkedStrategies.map((title) => {
      const [, name, from, to] = /^(.+) (\d{4}) – (\d{4})$/.exec(title) ?? []
      return name === undefined ? [title, null, null] : [name, from, to]
    }),
    measures: content.expectedMeasures,
    contact: content.regionalContact === null ? [null, 'not-applicable'] : [content.regionalContact, 'found'],
    schedule: content.schedule.map((row, index) => ({
      ...row,
      activity: activityOf(content.schedule, index),
    })),
  }
}

function activityOf(rows: readonly FormRow[], index: number): string | null {
  return rows[index]?.activity ?? (index > 0 ? activityOf(rows, index - 1) : null)
}

/** "4 roky" or "4 roky, tj. do 31. 12. 2027". */
function validityPrinted(text: string): readonly (string | number | null)[] {
  const [, day, month, year] = /do (\d+)\.\s(\d+)\.\s(\d+)$/u.exec(text) ?? []
  return [Number(text[0]), year === undefined ? null : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`]
}
