import { contentFields } from '../../domain/revision/content-fields.ts'
import { contentLists } from '../../domain/revision/content-lists.ts'
import { type ContentSection, contentSections, sectionOf } from '../../domain/revision/sections.ts'

/** The field of the form to which a problem of the content belongs: empty and removed lines are counted in the form only. */
export function fieldOfForm(field: string, lines: Readonly<Record<string, readonly number[]>>): string {
  const list = contentLists.find((one) => field.startsWith(`${one}.`))
  if (list === undefined) return field
  const [index = '', ...part] = field.slice(list.length + 1).split('.')
  return [list, lines[list]?.[Number(index)] ?? index, ...part].join('.')
}

/** The parts of the form in which some fields stand, so that no error is hidden in a closed one. */
export function sectionsOfFields(fields: readonly string[]): readonly ContentSection[] {
  const found = fields.map((field) => {
    const key = [...contentFields, ...contentLists].find((one) => field === one || field.startsWith(`${one}.`))
    return key === undefined ? null : sectionOf[key]
  })
  return contentSections.filter((section) => found.includes(section))
}
