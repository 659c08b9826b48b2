import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { Dossier } from '../../domain/dossier/dossier.ts'
import type { Doubt } from '../../domain/dossier/doubts.ts'

/** What a person should check before the paper leaves; nothing when there is nothing. */
export function DoubtsNote({ dossier, doubts }: { dossier: Dossier; doubts: readonly Doubt[] }) {
  const words = useMessages().dossier
  if (doubts.length === 0) return null
  const said = (doubt: Doubt): string => {
    switch (doubt.kind) {
      case 'months':
        return words.doubts.months(dossier.from, dossier.to, doubt.counted, doubt.stated)
      case 'nothing-recorded':
        return words.doubts.nothingRecorded
      case 'figures-in-words':
        return words.doubts.figuresInWords(words.page.sections[doubt.section], doubt.figures)
    }
    return doubt satisfies never
  }
  return (
    <Note kind="due">
      <h2>{words.page.doubts}</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={said(doubt)}>{said(doubt)}</li>
        ))}
      </ul>
    </Note>
  )
}
