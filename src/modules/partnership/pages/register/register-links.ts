import { paths } from '#web/paths.ts'

const of = (unitId: string) => paths.unit(unitId, 'partnership')

/** Addresses of the register of the partnership. */
export const registerLinks = {
  tab: of,
  founding: (unitId: string) => `${of(unitId)}/zalozeni`,
  fromAgreement: (unitId: string) => `${of(unitId)}/z-popisu`,
  addMember: (unitId: string, organisation = '') =>
    `${of(unitId)}/clen/novy${organisation === '' ? '' : `?organizace=${encodeURIComponent(organisation)}`}`,
  member: (unitId: string, id: string) => `${of(unitId)}/clen/${id}`,
  addGroup: (unitId: string) => `${of(unitId)}/skupina/nova`,
  group: (unitId: string, id: string) => `${of(unitId)}/skupina/${id}`,
  addPractice: (unitId: string) => `${of(unitId)}/kdo-svolava/novy`,
  practice: (unitId: string, id: string) => `${of(unitId)}/kdo-svolava/${id}`,
} as const
