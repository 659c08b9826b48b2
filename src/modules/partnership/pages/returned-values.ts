import type { MeetingFormValues } from './meeting-form-values.ts'

/** The fields of a form by their names, as they were sent. */
export type SentFields = Readonly<Record<string, string>>

/** The form as a person sent it. Lines are numbered: `people.0.name`, `agenda.2.wording`. */
export function returnedValues(sent: SentFields): MeetingFormValues {
  const text = (name: string): string => sent[name] ?? ''
  const ticked = (name: string): boolean => text(name) === 'ano'
  return {
    id: text('id'),
    version: text('version'),
    kind: text('kind'),
    state: text('state'),
    on: text('on'),
    startsAt: text('startsAt'),
    endsAt: text('endsAt'),
    place: text('place'),
    workingGroupId: text('workingGroupId'),
    name: text('name'),
    minutes: text('minutes'),
    outsideValidity: ticked('outsideValidity'),
    agenda: linesOf(sent, 'agenda').map((line) => ({
      type: text(`${line}.type`),
      chosen: ticked(`${line}.chosen`),
      wording: text(`${line}.wording`),
    })),
    people: linesOf(sent, 'people').map((line) => ({
      name: text(`${line}.name`),
      organisation: text(`${line}.organisation`),
      role: text(`${line}.role`),
      known: ticked(`${line}.known`),
      came: ticked(`${line}.came`),
      detail: text(`${line}.detail`),
      leftOut: ticked(`${line}.leftOut`),
      personId: text(`${line}.personId`),
      offeredAs: text(`${line}.offeredAs`),
      seen: text(`${line}.seen`),
    })),
  }
}

/** `people.0`, `people.1`… in their order, however many were sent. */
function linesOf(sent: SentFields, list: string): readonly string[] {
  const pattern = new RegExp(`^${list}\\.(\\d{1,4})\\.`)
  const numbers = Object.keys(sent).flatMap((name) => pattern.exec(name)?.[1] ?? [])
  return [...new Set(numbers.map(Number))].toSorted((a, b) => a - b).map((number) => `${list}.${number}`)
}
