import { setBlockType } from 'prosemirror-commands'
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { minutesSchema } from './minutes-schema.ts'

const { paragraph, heading, list_item } = minutesSchema.nodes

/** Makes a list of the chosen paragraphs; pressed inside a list of the kind, takes them out of it. */
export function toggleList(list: NodeType): Command {
  return (state, dispatch) =>
    isInside(state, list) ? liftListItem(list_item)(state, dispatch) : wrapInList(list)(state, dispatch)
}

/** Makes a heading; pressed in one of the level, a paragraph of it. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) =>
    headingLevel(state) === level
      ? setBlockType(paragraph)(state, dispatch)
      : setBlockType(heading, { level })(state, dispatch)
}

/** The level of the heading with the caret; null outside headings. */
export function headingLevel(state: EditorState): number | null {
  const { parent } = state.selection.$from
  return parent.type === heading ? Number(parent.attrs['level']) : null
}

/** Whether the nearest list around the caret is of the kind. */
export function isInside(state: EditorState, list: NodeType): boolean {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === list_item) return $from.node(depth - 1).type === list
  return false
}

/** Whether what is chosen, or what would be typed, has the look. */
export function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  if (!selection.empty) return doc.rangeHasMark(selection.from, selection.to, mark)
  return mark.isInSet(storedMarks ?? selection.$from.marks()) !== undefined
}

/** Leads the chosen text to an address; where none is chosen, the address itself is written. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const mark = minutesSchema.marks.link.create({ href })
    const { from, to, empty } = state.selection
    const transaction = empty
      ? state.tr.replaceSelectionWith(minutesSchema.text(href, [mark]), false)
      : state.tr.addMark(from, to, mark)
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** Takes the link away from what is chosen, or from the whole link around the caret. */
export const removeLink: Command = (state, dispatch) => {
  const { link } = minutesSchema.marks
  const { from, to, empty, $from } = state.selection
  const [start, end] = empty ? [$from.start(), $from.end()] : [from, to]
  if (!state.doc.rangeHasMark(start, end, link)) return false
  dispatch?.(state.tr.removeMark(start, end, link))
  return true
}
