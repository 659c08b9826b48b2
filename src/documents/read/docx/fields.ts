import { pageNumberMark } from '../page-numbers.ts'
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml.ts'

/** A field of Word: first its code, which is no text, then its result, which is. */
export type Field = { code: string; shows: 'code' | 'result' }

export function openFields(): Field[] {
  return []
}

/** Follows one `w:fldChar`. Returns the text that the field shows of itself: the state of a check box, the choice of a list. */
export function followField(element: XmlElement, fields: Field[], repeated: boolean): string {
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') {
    const text = isInCode(fields) ? '' : formFieldText(childOf(element, 'w:ffData'))
    fields.push({ code: '', shows: 'code' })
    return text
  }
  const field = fields.at(-1)
  if (field === undefined) return ''
  if (type === 'separate') {
    field.shows = 'result'
    return ''
  }
  fields.pop()
  return repeated && isPageNumber(field.code) ? pageNumberMark : ''
}

/** Whether the text that is being read belongs to the code of a field, or to a page number of a header. */
export function isInCode(fields: readonly Field[], repeated = false): boolean {
  return fields.some(({ code, shows }) => shows === 'code' || (repeated && isPageNumber(code)))
}

export function isPageNumber(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code)
}

function formFieldText(data: XmlElement | undefined): string {
  const box = childOf(data, 'w:checkBox')
  if (box !== undefined) return (switchOf(childOf(box, 'w:checked') ?? childOf(box, 'w:default')) ?? false) ? '☒' : '☐'
  const list = childOf(data, 'w:ddList')
  const chosen = numberOf(childOf(list, 'w:result') ?? childOf(list, 'w:default')) ?? 0
  return valueOf(childrenOf(list, 'w:listEntry')[chosen]) ?? ''
}
