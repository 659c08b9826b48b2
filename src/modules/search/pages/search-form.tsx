import { Form } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Icon } from '#web/components/icon.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { presentFound } from '../present-found.ts'
import type { AskedSearch } from './asked-search.ts'

type Found = ReturnType<typeof presentFound>

/** The words, and what the search is narrowed to; each choice says how many things it leaves. */
export function SearchForm({
  asked,
  found,
  problem,
}: {
  asked: AskedSearch
  found: Found | null
  problem: string | null
}) {
  const { search: words } = useMessages()
  return (
    <search>
      {/* The key gives the fields the values of the address when it changes. */}
      <Form className="search-form" key={JSON.stringify(asked)}>
        <div className="fields-row">
          <div className="field search-words">
            <label htmlFor="q">{words.field}</label>
            <p className="hint" id="q-hint">
              {words.fieldHint}
            </p>
            {problem !== null && (
              <p className="error" id="q-error">
                <Icon name="tri" />
                {problem}
              </p>
            )}
            <input
              id="q"
              type="search"
              name="q"
              defaultValue={asked.text}
              aria-describedby={problem === null ? 'q-hint' : 'q-hint q-error'}
              {...(problem !== null && { 'aria-invalid': true })}
            />
          </div>
          <div className="buttons">
            <Button>{words.find}</Button>
          </div>
        </div>
        {found !== null && <Narrowing asked={asked} found={found} />}
      </Form>
    </search>
  )
}

function Narrowing({ asked, found }: { asked: AskedSearch; found: Found }) {
  const { search: words } = useMessages()
  const { kinds, units, years } = found
  return (
    <div className="fields-row">
      <div className="field">
        <label htmlFor="druh">{words.kind}</label>
        <select id="druh" name="druh" defaultValue={asked.kind ?? ''}>
          <option value="">{words.anyKind}</option>
          {kinds.map(({ kind, count }) => (
            <option key={kind} value={kind}>
              {words.choice(words.kinds[kind], count)}
            </option>
          ))}
        </select>
      </div>
      {(units.length > 1 || asked.unitId !== undefined) && (
        <div className="field">
          <label htmlFor="celek">{words.unit}</label>
          <select id="celek" name="celek" defaultValue={asked.unitId ?? ''}>
            <option value="">{words.anyUnit}</option>
            {units.map(({ id, name, count }) => (
              <option key={id} value={id}>
                {words.choice(name, count)}
              </option>
            ))}
          </select>
        </div>
      )}
      {years !== null && (
        <>
          <YearField id="od" label={words.fromYear} chosen={asked.fromYear} years={years} />
          <YearField id="do" label={words.toYear} chosen={asked.toYear} years={years} />
        </>
      )}
      <div className="buttons">
        <Button kind="outline">{words.narrow}</Button>
      </div>
    </div>
  )
}

function YearField({
  id,
  label,
  chosen,
  years,
}: {
  id: 'od' | 'do'
  label: string
  chosen: number | undefined
  years: NonNullable<Found['years']>
}) {
  const { search: words } = useMessages()
  const first = Math.min(years.first, chosen ?? years.first)
  const last = Math.max(years.last, chosen ?? years.last)
  return (
    <div className="field field-year">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen ?? ''}>
        <option value="">{words.anyYear}</option>
        {Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  )
}
