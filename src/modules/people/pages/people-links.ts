import { paths } from '#web/paths.ts'

const of = (unitId: string) => `${paths.unit(unitId)}/lide`

/** Addresses of the register of people. `same` names the entry that may be the same one. */
export const peopleLinks = {
  list: of,
  organisations: (unitId: string) => `${of(unitId)}?zobrazit=organizace`,
  addPerson: (unitId: string) => `${of(unitId)}/novy`,
  addOrganisation: (unitId: string) => `${of(unitId)}/organizace/nova`,
  person: (unitId: string, personId: string, same = '') =>
    `${of(unitId)}/${personId}${same === '' ? '' : `?totez=${same}#slouceni`}`,
  organisation: (unitId: string, organisationId: string, same = '') =>
    `${of(unitId)}/organizace/${organisationId}${same === '' ? '' : `?totez=${same}#slouceni`}`,
} as const
