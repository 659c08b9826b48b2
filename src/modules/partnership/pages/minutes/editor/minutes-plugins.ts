import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { toggleList } from './editor-commands.ts'
import { minutesSchema } from './minutes-schema.ts'

/** History, keys, and what becomes of „## “, „- “ and „1. “ at the beginning of a line. Tab stays what it is on a page. */
export function minutesPlugins(): Plugin[] {
  const { heading, bullet_list, ordered_list, list_item } = minutesSchema.nodes
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{1,4})\s$/, heading, ([, marks]) => ({ level: Math.max(2, marks?.length ?? 2) })),
        wrappingInputRule(/^\s*[-+*]\s$/, bullet_list),
        wrappingInputRule(/^(\d{1,3})\.\s$/, ordered_list, ([, number]) => ({ order: Number(number) })),
      ],
    }),
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(minutesSchema.marks.strong),
      'Mod-i': toggleMark(minutesSchema.marks.em),
      'Shift-Mod-8': toggleList(bullet_list),
      'Shift-Mod-7': toggleList(ordered_list),
      'Mod-]': sinkListItem(list_item),
      'Mod-[': liftListItem(list_item),
      'Shift-Enter': chainCommands(exitCode, breakLine),
      Enter: splitListItem(list_item),
    }),
    keymap(baseKeymap),
  ]
}

const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.type.spec.content?.includes('inline')) return false
  dispatch?.(state.tr.replaceSelectionWith(minutesSchema.nodes.hard_break.create()).scrollIntoView())
  return true
}
