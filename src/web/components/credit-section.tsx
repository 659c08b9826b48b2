import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { CreditParts } from './credit-parts.tsx'
import { sideNames } from './side-names.ts'
import { WordStatus, type WordView } from './word-status.tsx'

export type CreditShown = {
  readonly unit: { readonly id: string; readonly name: string }
  readonly source: { readonly type: 'meeting' | 'report' | 'record'; readonly id: string }
  readonly credit: {
    readonly parts: { readonly unit: string | null; readonly agency: string | null }
    readonly word: WordView
  } | null
  readonly allowedActions: readonly string[]
}

/**
 * Shared credit on the page of an output: who contributed, the other side's word, and the way to say more. Nothing where there
 * is no output yet.
 *
 * @example
 * // loader: credit: await lookForCredit(deps, { source: { type: 'meeting', id }, language })
 * <CreditSection view={credit} />
 */
export function CreditSection({ view }: { view: CreditShown | null }) {
  const messages = useMessages()
  const { credit: words } = messages
  if (view === null) return null
  const { credit, unit, source, allowedActions } = view
  const names = sideNames(unit.name, messages)
  return (
    <section className="section" aria-labelledby="podil">
      <h2 id="podil">{words.title}</h2>
      {credit === null ? (
        <p className="small muted">{words.none}</p>
      ) : (
        <>
          <CreditParts parts={credit.parts} names={names} />
          <WordStatus word={credit.word} names={names} />
        </>
      )}
      {allowedActions.length > 0 && (
        <p className="after">
          <Link to={paths.credit(unit.id, source)}>
            {allowedActions.includes('answer') && credit?.word.state === 'awaiting'
              ? words.toAnswer
              : credit === null
                ? words.toName
                : words.open}
          </Link>
        </p>
      )}
    </section>
  )
}
