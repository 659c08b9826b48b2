import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ContentList } from '../../domain/revision/content-lists.ts'
import { countName, formParts, originName, partName, removeName } from './form-lists.ts'

type ShortList = Exclude<ContentList, 'schedule'>

/** A list of short items, each on a line of its own, with an empty line at the end for another one. */
export function LinesField({ list, values }: { list: ShortList; values: Readonly<Record<string, string>> }) {
  const { revision: words } = useMessages()
  const known = Number(values[countName(list)] ?? 0)
  return (
    <fieldset className="form-lines">
      <legend>{words.lists[list]}</legend>
      <input type="hidden" name={countName(list)} value={known + 1} />
      {Array.from({ length: known + 1 }, (_, index) => (
        <div key={index} className="form-line">
          <input type="hidden" name={originName(list, index)} value={values[originName(list, index)] ?? ''} />
          {formParts[list].map((part) =>
            part === 'priority' ? (
              <Field
                key={part}
                name={partName(list, index, part)}
                label={words.parts.priority}
                kind={{ as: 'select' }}
                value={values[partName(list, index, part)] ?? ''}
                optional
              >
                <option value="">{words.priorities.none}</option>
                <option value="primary">{words.priorities.primary}</option>
                <option value="other">{words.priorities.other}</option>
              </Field>
            ) : (
              <Field
                key={part}
                name={partName(list, index, part)}
                label={`${words.parts[part]} ${index + 1}`}
                value={values[partName(list, index, part)] ?? ''}
                optional
              />
            ),
          )}
          {index < known && (
            <Field name={removeName(list, index)} label={words.remove} kind={{ as: 'checkbox' }} optional />
          )}
        </div>
      ))}
      <Button kind="outline" small name="intent" value={`add:${list}`}>
        {words.addLine}
      </Button>
    </fieldset>
  )
}
