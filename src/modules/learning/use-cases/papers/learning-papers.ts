import type { PaperSource } from '#platform/papers/paper-source.ts'
import { adviceRecordSource } from './advice-record-source.ts'
import { certificateSource } from './certificate-source.ts'

/** What learning puts on paper. */
export const learningPapers: readonly PaperSource[] = [certificateSource, adviceRecordSource]
