export { readDocument } from './read-document.ts'
export { type FileKind, sniff } from './sniff.ts'
