import { foldSpaces } from '#kernel/folding.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ReviewState } from '../contract.ts'
import type { PaperField } from './paper.ts'

type FieldNow = ReviewState['fields'][number]

/** What stands under a field: what the paper says in its place, when the field itself does not show it. */
export function useFieldHint(): (read: PaperField, now: FieldNow) => string | null {
  const { hints } = useMessages().intake.review
  return ({ state, raw }, { unsure, text }) => {
    switch (state) {
      case 'found':
        if (unsure) return hints.unsure
        return raw === null || says(raw, text) ? null : hints.printed(raw)
      case 'vacant':
      case 'not-applicable':
        return raw === null ? null : hints[state](raw)
      case 'placeholder':
        return raw === null ? hints.empty : hints.placeholder(raw)
      case 'missing':
      case 'unreadable':
        return hints[state]
      default:
        return state satisfies never
    }
  }
}

/** The printed words hold the value as it is: „40 hodin“ says 40. */
function says(printed: string, text: string): boolean {
  return text !== '' && foldSpaces(printed).includes(foldSpaces(text))
}
