import type { Block } from '#documents/model.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import { meetingLinks } from '../meeting-links.ts'
import { MinutesBlocks } from './minutes-blocks.tsx'
import { minutesLinks } from './minutes-links.ts'

/** Somebody else at the minutes, with when we heard of them last. */
export type NamedEditor = { readonly name: string; readonly when: string; readonly active: boolean }

/** Whoever comes second learns who is writing, reads what is saved, and goes on knowingly. */
export function OthersWarning({
  meeting: { unitId, id },
  others,
  blocks,
}: {
  meeting: { readonly unitId: string; readonly id: string }
  others: readonly NamedEditor[]
  blocks: readonly Block[]
}) {
  const { minutes } = useMessages()
  const active = others.filter((other) => other.active)
  return (
    <>
      <Note kind="due">
        <h2 className="h3">{minutes.others.warning(active.map(({ name }) => name).join(` ${minutes.others.and} `))}</h2>
        <ul>
          {active.map(({ name, when }) => (
            <li key={name}>{minutes.others.since(name, when)}</li>
          ))}
        </ul>
        <p>{minutes.others.explanation}</p>
        <div className="buttons">
          <ButtonLink to={meetingLinks.one(unitId, id)}>{minutes.others.read}</ButtonLink>
          <ButtonLink kind="outline" to={minutesLinks.editAnyway(unitId, id)}>
            {minutes.others.go}
          </ButtonLink>
        </div>
      </Note>
      <section className="section" aria-labelledby="ulozeny-zapis">
        <h2 id="ulozeny-zapis">{minutes.label}</h2>
        {blocks.length === 0 ? <p className="muted">{minutes.none}</p> : <MinutesBlocks blocks={blocks} />}
      </section>
    </>
  )
}
