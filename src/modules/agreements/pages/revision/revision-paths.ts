import { paths } from '#web/paths.ts'

/** Addresses of the pages about versions, under the agreement's own. */
const base = (unitId: string): string => paths.unit(unitId, 'agreement')

export const newRevisionPath = (unitId: string, agreementId: string): string => `${base(unitId)}/${agreementId}/zmena`
export const versionPath = (unitId: string, versionId: string): string => `${base(unitId)}/verze/${versionId}`
export const editPath = (unitId: string, versionId: string): string => `${versionPath(unitId, versionId)}/uprava`
/** What a revision changes in the obligations; the page lies with them. */
export const dutiesPath = (unitId: string, versionId: string): string => `${versionPath(unitId, versionId)}/zavazky`
export const comparePath = (unitId: string, before: string, after: string): string =>
  `${base(unitId)}/porovnani?z=${before}&na=${after}`
export const composePath = (unitId: string): string => `${base(unitId)}/novy`
