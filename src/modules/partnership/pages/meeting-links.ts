import { paths } from '#web/paths.ts'

/** Addresses of meetings. `part` leads to a part of the form: `zapis`, `ucast`, `program`. */
export const meetingLinks = {
  list: (unitId: string) => paths.unit(unitId, 'meetings'),
  record: (unitId: string) => `${paths.unit(unitId, 'meetings')}/nove`,
  one: (unitId: string, meetingId: string) => `${paths.unit(unitId, 'meetings')}/${meetingId}`,
  edit: (unitId: string, meetingId: string, part = '') =>
    `${paths.unit(unitId, 'meetings')}/${meetingId}/uprava${part === '' ? '' : `#${part}`}`,
} as const
