import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'

type Holder = {
  readonly id: string
  readonly personName: string
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/** Records that the office was handed over: on which day, by whom, to whom. */
export function ConfirmHandOver({
  view,
  submission,
}: {
  view: {
    readonly unitId: string
    readonly id: string
    readonly office: string
    readonly today: LocalDate
    readonly holders: readonly Holder[]
    readonly giving: string | null
    readonly taking: string | null
  }
  submission: Submission | null
}) {
  const { cooperation, handOver } = useMessages()
  const { date } = useFormat()
  const words = handOver.page
  const { unitId, id, office, today, holders, giving, taking } = view
  const options = holders.toReversed().map((one) => (
    <option key={one.id} value={one.id}>
      {one.personName} ({cooperation.term(one.from, one.to)})
    </option>
  ))
  if (holders.length === 0)
    return (
      <section className="section" aria-labelledby="zapsat">
        <h2 id="zapsat">{words.confirmTitle}</h2>
        <p>{words.noHolders}</p>
        <p className="after">
          <Link to={`${paths.offices(unitId)}/novy?urad=${office}`}>{handOver.offices.add}</Link>
        </p>
      </section>
    )
  return (
    <section className="section" aria-labelledby="zapsat">
      <h2 id="zapsat">{words.confirmTitle}</h2>
      <p className="hint">{words.confirmHint}</p>
      <PostForm submission={submission} label={words.confirmTitle}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <Field name="handedOn" label={words.handedOn} kind={{ as: 'date' }} value={date(today)} />
        <Field name="fromId" label={words.from} kind={{ as: 'select' }} value={giving ?? ''}>
          <option value="">{words.nobody}</option>
          {options}
        </Field>
        <Field name="toId" label={words.to} kind={{ as: 'select' }} value={taking ?? ''}>
          <option value="">{words.choose}</option>
          {options}
        </Field>
        <Field name="note" label={words.note} kind={{ as: 'textarea', rows: 2 }} optional />
        <div className="buttons after">
          <Button>{words.confirm}</Button>
        </div>
      </PostForm>
    </section>
  )
}
