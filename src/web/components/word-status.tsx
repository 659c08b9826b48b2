import type { LocalDate } from '#kernel/local-date.ts'
import { useFormat } from '../format/use-format.ts'
import { useMessages } from '../use-messages.ts'
import type { IconName } from './icon.tsx'
import type { SideNames } from './side-names.ts'
import { StatusWord, type Tone } from './status-word.tsx'

type Asking = { readonly of: keyof SideNames; readonly askedOn: LocalDate; readonly askedBy: string }
type Given = {
  readonly on: LocalDate
  readonly by: string
  readonly from: 'account' | 'link' | 'on-behalf'
  readonly note: string | null
}

/** What the side that was asked about an output says. */
export type WordView =
  | { readonly state: 'not-asked' }
  | ({ readonly state: 'awaiting' } & Asking)
  | ({ readonly state: 'confirmed' } & Asking & Given)
  | ({ readonly state: 'objected'; readonly reason: string } & Asking & Given)

const looks: Readonly<Record<WordView['state'], { readonly icon: IconName; readonly tone: Tone }>> = {
  'not-asked': { icon: 'circle', tone: 'mute' },
  awaiting: { icon: 'hourglass', tone: 'wait' },
  confirmed: { icon: 'check', tone: 'ok' },
  objected: { icon: 'comment', tone: 'due' },
}

/** How the other side's word stands: a sign and a word, who gave it and how, and what that does in the ledger. */
export function WordStatus({ word, names }: { word: WordView; names: SideNames }) {
  const { credit } = useMessages()
  const { date } = useFormat()
  const { state } = word
  return (
    <>
      <p className="after">
        <StatusWord {...looks[state]}>
          {word.state === 'not-asked' ? credit.states['not-asked'] : credit.states[word.state](names[word.of])}
        </StatusWord>
      </p>
      {word.state === 'objected' && (
        <p>
          <q>{word.reason}</q>
        </p>
      )}
      <p className="small muted">
        {word.state === 'awaiting' && `${credit.asked(word.askedBy, date(word.askedOn))} `}
        {(word.state === 'confirmed' || word.state === 'objected') && (
          <>
            {credit.given(word.by, date(word.on))} {word.from === 'link' && `${credit.byLink} `}
            {word.note !== null && `${credit.onBehalf(word.note)} `}
          </>
        )}
        {credit.consequences[state]}
      </p>
    </>
  )
}
