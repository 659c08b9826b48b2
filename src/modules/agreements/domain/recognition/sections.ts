import { fold } from '#kernel/folding.ts'
import type { SectionKey } from '../draft.ts'
import { isEducationClause } from './education.ts'
import { isMemorandumSentence } from './memorandum.ts'
import { isInRow, type Passage } from './passage.ts'
import type { Section } from './reading.ts'
import { continuesHeading, headingIn, isBracketed } from './section-heading.ts'
import { type Label, labelAtStart, labelDistance } from './text/label-match.ts'
import { approvalLabels, headLabels } from './vocabulary/field-labels.ts'
import { titleOfForm } from './vocabulary/section-headings.ts'

const dayOfOpinion = 'Schváleno dne'
const labelsOfApproval: readonly Label[] = Object.values(approvalLabels)
const labelsInOpinion = labelsOfApproval.map((label) => label.filter((spelling) => spelling !== dayOfOpinion))

type Open = { key: SectionKey; heading: Passage | null; title: string; passages: Passage[] }

/** Cuts the paper at the headings of the form. A heading that is none of them opens a section `other`. */
export function sectionsOf(passages: readonly Passage[], recognised: boolean): readonly Section[] {
  const sections: Open[] = []
  let current = open(sections, 'head', null, '')
  let begun = false

  for (const passage of passages) {
    const heading = headingIn(passage, current.key)
    begun ||= heading !== null || current.key !== 'head' || isHeadRow(passage)
    if (isClauseOfItsOwn(passage, recognised)) {
      open(sections, isEducationClause(passage.text, recognised) ? 'education' : 'head', null, '').passages.push(
        passage,
      )
    } else if (heading !== null) {
      current = open(sections, heading.key, passage, heading.title)
      if (heading.content !== null) current.passages.push(heading.content)
    } else if (isApprovalLine(passage, current.key)) {
      if (current.key !== 'approval') current = open(sections, 'approval', null, '')
      current.passages.push(passage)
    } else if (isHeadRow(passage)) {
      if (current.key !== 'head') current = open(sections, 'head', null, '')
      current.passages.push(passage)
    } else if (continuesHeading(passage, current)) {
      current.title = `${current.title} ${passage.text}`
    } else if (begun && isUnknownHeading(passage)) {
      current = open(sections, 'other', passage, passage.text)
    } else if (isTitle(passage) && current.key === 'head' && current.title === '') {
      current.title = passage.text
    } else if (!isPageHeader(passage.text)) {
      current.passages.push(passage)
    }
  }
  return merged(sections)
}

export function sectionOf(sections: readonly Section[], key: SectionKey): Section | null {
  return sections.find((section) => section.key === key) ?? null
}

/** A section's text, one line per paragraph. */
export function sectionText(section: Section): string {
  return section.passages
    .map((passage) => passage.text)
    .filter((text) => text !== '')
    .join('\n')
}

function open(sections: Open[], key: SectionKey, heading: Passage | null, title: string): Open {
  const section = { key, heading, title, passages: [] }
  sections.push(section)
  return section
}

/** Sentences that stand between the sections and belong to none of them. */
function isClauseOfItsOwn(passage: Passage, recognised: boolean): boolean {
  return isInRow(passage)
    ? passage.cell.index === 0 && isMemorandumSentence(passage.text)
    : isEducationClause(passage.text, recognised) || isMemorandumSentence(passage.text)
}

/** Inside the partnership's opinion "schváleno dne" is its own day; only a label with a colon is the assembly's. */
function isApprovalLine(passage: Passage, current: SectionKey): boolean {
  if (passage.cell !== null && passage.cell.index > 0) return false
  const opinion = current === 'statement'
  return (opinion ? labelsInOpinion : labelsOfApproval).some((label) => {
    if (labelDistance(passage.text, label) !== null) return true
    const start = labelAtStart(passage.text, label)
    return start !== null && (start.colon || (!opinion && /^[\p{L}]*[\s/]*\d|^$/u.test(start.rest)))
  })
}

/** A label of the head in the first cell of a row takes the form back to its head, wherever it stands. */
function isHeadRow(passage: Passage): boolean {
  return (
    isInRow(passage) &&
    passage.cell.index === 0 &&
    Object.values(headLabels).some((label) => labelDistance(passage.text, label) !== null)
  )
}

/** Once the form has begun, a heading that it does not have opens a section; a cell in large letters is only a cell. */
function isUnknownHeading(passage: Passage): boolean {
  return (
    passage.heading &&
    !isInRow(passage) &&
    !isBracketed(passage.text) &&
    !isTitle(passage) &&
    !isPageHeader(passage.text)
  )
}

function isTitle(passage: Passage): boolean {
  return labelDistance(passage.text, titleOfForm) !== null
}

/** "Příloha specifické části Metodiky …", printed on each page. */
function isPageHeader(text: string): boolean {
  return /^p\S{0,3}iloha\b.*metodiky/.test(fold(text))
}

/** The head may come in pieces (title, table, sentence on the memorandum); it is one section. */
function merged(sections: readonly Open[]): readonly Section[] {
  const byKey = new Map<SectionKey, Open>()
  const result: Open[] = []
  for (const section of sections) {
    const earlier = byKey.get(section.key)
    if (section.key !== 'other' && earlier !== undefined) {
      for (const passage of section.passages) earlier.passages.push(passage)
    } else if (section.heading !== null || section.passages.length > 0) {
      byKey.set(section.key, section)
      result.push(section)
    }
  }
  return result
}
