import { childOf, descendantsOf, valueOf, type XmlElement } from '../xml.ts'

/**
 * Counts pages while reading. A file knows its pages only from the breaks that somebody set and from those that Word left at
 * its last layout (`w:lastRenderedPageBreak`); Word leaves one after a set break, too, and it must not count twice.
 */
export type Pages = {
  /** The page reached, from 1; null when the file shows no page at all. */
  current: () => number | null
  /** Goes to the page on which the next piece begins; `justBroken` when a break before it has been counted already. */
  moveTo: (page: number | null, justBroken: boolean) => void
  setBreak: () => void
  renderedBreak: () => void
  /** Text stands on the page: the next rendered break is a new one. */
  text: () => void
}

export function createPages(paged: boolean): Pages {
  let page = paged ? 1 : null
  let justBroken = false
  return {
    current: () => page,
    moveTo: (target, broken) => {
      page = target
      justBroken = broken
    },
    setBreak: () => {
      if (page !== null) page += 1
      justBroken = true
    },
    renderedBreak: () => {
      if (page !== null && !justBroken) page += 1
      justBroken = false
    },
    text: () => {
      justBroken = false
    },
  }
}

/** Whether the text has any sign of pages. */
export function showsPages(body: XmlElement): boolean {
  return (
    descendantsOf(body, 'w:lastRenderedPageBreak').length > 0 ||
    descendantsOf(body, 'w:br').some(isPageBreak) ||
    descendantsOf(body, 'w:pageBreakBefore').length > 0 ||
    descendantsOf(body, 'w:pPr').some(endsSectionOnPage)
  )
}

export function isPageBreak(element: XmlElement): boolean {
  return element.attributes['w:type'] === 'page'
}

/** Whether the paragraph ends a section and the next one begins on a new page, which is what a section does unless told otherwise. */
export function endsSectionOnPage(properties: XmlElement | undefined): boolean {
  const section = childOf(properties, 'w:sectPr')
  return section !== undefined && !['continuous', 'nextColumn'].includes(valueOf(childOf(section, 'w:type')) ?? '')
}
