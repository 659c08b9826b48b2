import { Button } from '#web/components/button.tsx'
import { Choice, type Option } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type LedgerSide, ledgerSides } from '../../domain/side.ts'
import type { CreditView } from '../../use-cases/show-credit.ts'

/** Who contributed on each side, in words, and whether the other side is asked for its word. */
export function NameForm({
  view,
  names,
  submission,
}: {
  view: CreditView
  names: Readonly<Record<LedgerSide, string>>
  submission: Submission | null
}) {
  const { credit: words } = useMessages()
  const { credit, askable } = view
  const state = credit?.word.state ?? 'not-asked'
  const asked = credit !== null && credit.word.state === 'awaiting' ? credit.word.of : ''
  const given = state === 'confirmed' || state === 'objected'
  const nobody: Option = given
    ? { value: '', label: words.keepWord, note: state === 'objected' ? words.keepObjectionNote : words.keepWordNote }
    : { value: '', label: words.askNobody, note: words.askNobodyNote }
  return (
    <section className="section" aria-labelledby="podily">
      <h2 id="podily">{words.partsTitle}</h2>
      <PostForm key={credit?.version ?? 0} id="podily-formular" submission={submission}>
        <input type="hidden" name="intent" value="name" />
        <input type="hidden" name="version" value={credit?.version ?? 0} />
        {ledgerSides.map((side) => (
          <Field
            key={side}
            name={side}
            label={words.part(names[side])}
            hint={side === 'unit' ? words.unitHint : words.agencyHint}
            kind={{ as: 'textarea', rows: 2 }}
            value={credit?.parts[side] ?? ''}
            optional
          />
        ))}
        <Choice
          name="ask"
          legend={words.ask}
          value={asked}
          options={[
            ...askable.map((side) => ({
              value: side,
              label: given ? words.askAgain(names[side]) : words.askSide(names[side]),
              note: words.askSideNote,
            })),
            nobody,
          ]}
        />
        <div className="buttons form-buttons">
          <Button kind={view.allowedActions.includes('answer') ? 'outline' : 'main'}>{words.save}</Button>
        </div>
      </PostForm>
    </section>
  )
}
