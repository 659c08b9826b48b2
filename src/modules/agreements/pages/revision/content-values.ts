import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { AgreementContent } from '../../domain/content.ts'
import { contentFields, valueOf } from '../../domain/revision/content-fields.ts'
import {
  type ContentItems,
  type ContentList,
  contentLists,
  type ListShape,
  listShapes,
} from '../../domain/revision/content-lists.ts'
import { countName, originName, partName } from './form-lists.ts'

/** A content as the fields of its form hold it: days as people write them, each line of a list with where it came from. */
export function contentValues(content: AgreementContent): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const field of contentFields) {
    const value = valueOf(content, field)
    if (typeof value === 'object' && value !== null) {
      values[`${field}.from`] = czechDate(value.from)
      values[`${field}.to`] = czechDate(value.to)
    } else if (typeof value === 'boolean') {
      if (value) values[field] = 'ano'
    } else if (value !== null) values[field] = written(String(value))
  }
  for (const list of contentLists) writeList(values, list, content)
  return values
}

function writeList<List extends ContentList>(
  values: Record<string, string>,
  list: List,
  content: AgreementContent,
): void {
  const shape: ListShape<ContentItems[List]> = listShapes[list]
  const items = shape.get(content)
  values[countName(list)] = String(items.length)
  for (const [index, item] of items.entries()) {
    values[originName(list, index)] = String(index)
    for (const { name, read } of shape.parts) values[partName(list, index, name)] = read(item)
  }
}

function written(text: string): string {
  return isLocalDate(text) ? czechDate(text) : text
}
