import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import type { FilingChoices } from './filing-view.ts'

/** What a paper is and whose: both chosen beforehand as far as they were recognised. */
export function FilingFields({ kind, choices }: { kind: DocumentKind | null; choices: FilingChoices }) {
  const { intake } = useMessages()
  const words = intake.filing
  const { kinds, candidates, units, unitId } = choices
  const others = units.filter(({ id }) => candidates.every((candidate) => candidate.id !== id))
  return (
    <>
      <Field name="kind" label={words.kind} kind={{ as: 'select' }} value={kind ?? 'other'}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {intake.kinds[one]}
          </option>
        ))}
      </Field>
      <Field
        name="unitId"
        label={words.unit}
        hint={useUnitHint(choices)}
        kind={{ as: 'select' }}
        value={unitId ?? undefined}
      >
        <option value="">{words.chooseUnit}</option>
        {candidates.length > 0 && (
          <optgroup label={words.inPaper}>
            <Options units={candidates} />
          </optgroup>
        )}
        {candidates.length > 0 && others.length > 0 ? (
          <optgroup label={words.allUnits}>
            <Options units={others} />
          </optgroup>
        ) : (
          <Options units={others} />
        )}
      </Field>
    </>
  )
}

function Options({ units }: { units: FilingChoices['units'] }) {
  return units.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

/** Why this unit is chosen beforehand, or why none is; nothing where a person has chosen it. */
function useUnitHint({ unitId, chosenBy, named, candidates }: FilingChoices): string | undefined {
  const words = useMessages().intake.filing
  switch (chosenBy) {
    case 'person':
      return undefined
    case 'upload':
      return named === null ? words.unitOfUpload : words.unitDiffers(named.name)
    case 'paper':
      return named === null ? undefined : words.unitBy[named.by](named.quote)
    case null:
      if (unitId !== null) return undefined
      return candidates.length > 1 ? words.severalUnits : words.noUnit
    default:
      return chosenBy satisfies never
  }
}
