/** A tag of the structure tree of a PDF, or the piece of the page that it marks. */
export type TagNode = {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly children?: readonly TagNode[]
}

/** What is wrong with the order of tags (ISO 14289-1, 7): headings, tables, lists, links, pictures. */
export function structureFaults(pages: readonly TagNode[]): readonly string[] {
  const tags = pages.flatMap(withDescendants)
  return [...headingFaults(tags), ...tags.flatMap(tagFaults)]
}

function withDescendants(tag: TagNode): readonly TagNode[] {
  return [tag, ...(tag.children ?? []).flatMap(withDescendants)]
}

function headingFaults(tags: readonly TagNode[]): readonly string[] {
  const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number)
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : []
  })
}

function tagFaults(tag: TagNode): readonly string[] {
  const children = tag.children ?? []
  const only = (roles: readonly string[]): readonly string[] =>
    children
      .filter(({ role }) => role === undefined || !roles.includes(role))
      .map(({ role, type }) => `in ${tag.role} there is ${role ?? type}`)
  switch (tag.role) {
    case 'Table':
      return only(['Caption', 'THead', 'TBody', 'TFoot', 'TR'])
    case 'THead':
    case 'TBody':
      return only(['TR'])
    case 'TR':
      return only(['TH', 'TD'])
    case 'L':
      return only(['LI', 'L', 'Caption'])
    case 'LI':
      return only(['Lbl', 'LBody'])
    case 'Link':
      return children.some(({ type }) => type === 'annotation') ? [] : ['a link leads nowhere']
    case 'Figure':
      return tag.alt?.trim() ? [] : ['a picture has no words']
    default:
      return []
  }
}
