import type { Doubt } from '../../draft.ts'
import { approvalDoubts } from './approval-doubts.ts'
import { brokenDateDoubts } from './broken-date-doubts.ts'
import { confidenceDoubts } from './confidence-doubts.ts'
import { dateOrderDoubts } from './date-order-doubts.ts'
import { deadlineDoubts } from './deadline-doubts.ts'
import type { DoubtRule, Evidence } from './finding.ts'
import { icoDoubts } from './ico-doubts.ts'
import { placeholderDoubts } from './placeholder-doubts.ts'
import { retrospectiveDoubts } from './retrospective-doubts.ts'
import { sectionDoubts } from './section-doubts.ts'
import { structureDoubts } from './structure-doubts.ts'
import { validityDoubts } from './validity-doubts.ts'
import { wordFileDoubts } from './word-file-doubts.ts'

const ofAnyDocument: readonly DoubtRule[] = [brokenDateDoubts, confidenceDoubts, wordFileDoubts]
const ofAForm: readonly DoubtRule[] = [
  icoDoubts,
  validityDoubts,
  deadlineDoubts,
  retrospectiveDoubts,
  approvalDoubts,
  dateOrderDoubts,
  placeholderDoubts,
  sectionDoubts,
  structureDoubts,
]

/** All doubts about a draft. A document that is no form is only asked what any document is asked. */
export function doubtsOf(evidence: Evidence): readonly Doubt[] {
  const isForm = evidence.draft.kind.value === 'popis'
  const rules = isForm ? [...ofAForm, ...ofAnyDocument] : [structureDoubts, ...ofAnyDocument]
  return rules.flatMap((rule) => rule(evidence))
}
