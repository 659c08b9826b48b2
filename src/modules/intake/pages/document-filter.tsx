import { Form } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { DocumentList } from './document-list.ts'

/** The search of documents: words and a kind. A plain form, so each search has an address. */
export function DocumentFilter({ list }: { list: DocumentList }) {
  const { intake } = useMessages()
  const words = intake.documents
  const all = list.kinds.reduce((sum, { count }) => sum + count, 0) + list.withoutKind
  return (
    <search aria-label={words.title}>
      <Form className="fields-row document-filter">
        <div className="field">
          <label htmlFor="hledat-dokument">{words.search}</label>
          <p className="hint" id="hledat-dokument-hint">
            {words.searchHint}
          </p>
          <input
            id="hledat-dokument"
            type="search"
            name="hledat"
            maxLength={500}
            defaultValue={list.text}
            aria-describedby="hledat-dokument-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="druh">{words.kindFilter}</label>
          <select id="druh" name="druh" defaultValue={list.kind ?? ''}>
            <option value="">{words.anyKind(all)}</option>
            {list.kinds.map(({ kind, count }) => (
              <option key={kind} value={kind}>
                {words.ofKind(intake.kinds[kind], count)}
              </option>
            ))}
          </select>
        </div>
        <div className="buttons">
          <Button kind="outline">{words.find}</Button>
        </div>
      </Form>
    </search>
  )
}
