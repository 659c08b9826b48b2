/**
 * Hand-over: what whoever comes into an office has to know, composed of the records, and the record that it was handed over.
 *
 * @example
 * const { paper } = await showHandOver(deps, { unitId, office: 'manager', language: 'cs' })
 * const { bytes } = await exportHandOver(deps, { unitId, office: 'representative', language: 'cs', format: 'pdf' })
 */
export { handOverApi } from './api.ts'
export { recordHandOver } from './use-cases/record-hand-over.ts'
export { takeOverFromAgreement } from './use-cases/take-over-from-agreement.ts'
