/**
 * Agreements: the paper of a cooperation (*popis spolupráce*) read, composed, approved and signed. The only door for
 * later modules.
 *
 * @example
 * const draft = recogniseAgreement(document, { file: 'popis.docx', mediaType, sha256 })
 */
export * from './domain/draft.ts'
export { recogniseAgreement, type DocumentSource } from './domain/recognition/recognise-agreement.ts'
