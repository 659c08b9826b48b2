import { paths } from '#web/paths.ts'

const under = (unitId: string, meetingId: string, part: string) =>
  `${paths.unit(unitId, 'meetings')}/${meetingId}/${part}`

/** Addresses of meetings. `part` leads to a part of the form: `zapis`, `ucast`, `program`. */
export const meetingLinks = {
  list: (unitId: string) => paths.unit(unitId, 'meetings'),
  record: (unitId: string) => `${paths.unit(unitId, 'meetings')}/nove`,
  series: (unitId: string) => `${paths.unit(unitId, 'meetings')}/opakovane`,
  one: (unitId: string, meetingId: string) => `${paths.unit(unitId, 'meetings')}/${meetingId}`,
  edit: (unitId: string, meetingId: string, part = '') =>
    `${under(unitId, meetingId, 'uprava')}${part === '' ? '' : `#${part}`}`,
  invitation: (unitId: string, meetingId: string) => under(unitId, meetingId, 'pozvanka'),
  calendar: (unitId: string, meetingId: string) => under(unitId, meetingId, 'pozvanka.ics'),
  links: (unitId: string, meetingId: string) => under(unitId, meetingId, 'odkazy'),
  code: (unitId: string, meetingId: string) => under(unitId, meetingId, 'qr'),
  sheet: (unitId: string, meetingId: string) => under(unitId, meetingId, 'listina'),
  changeSeries: (unitId: string, meetingId: string) => under(unitId, meetingId, 'rada'),
} as const
