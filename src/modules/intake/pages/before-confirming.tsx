import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ReviewState } from '../contract.ts'
import { writtenText } from '../domain/written-text.ts'
import type { ReviewScreenView, UnitChoices } from './document-view.ts'

/** What the paper does not say and only a person knows: whose it is, the step of ASZ, from when records are kept. */
export function BeforeConfirming({ view, state }: { view: ReviewScreenView; state: ReviewState }) {
  const { intake, shell } = useMessages()
  const { review, document, filing } = intake
  const words = review.before
  const approved = textOf(state, 'approval.date') !== ''
  const { agencyApproval, recordsFrom } = state
  return (
    <section className="section" aria-labelledby="potvrzeni">
      <h2 id="potvrzeni">{words.title}</h2>
      {!approved && (
        <Note>
          <p>{review.draftOnly}</p>
        </Note>
      )}
      <Gaps state={state} />
      <UnitFields units={view.units} name={textOf(state, 'unit.name')} ico={textOf(state, 'unit.ico')} />
      {approved && (
        <div className="asked">
          <Choice
            name="agency"
            legend={words.agency}
            hint={words.agencyHint}
            options={[
              { value: 'skip', label: words.agencySkip },
              { value: 'date', label: words.agencyKnown },
            ]}
            value={agencyApproval === null || agencyApproval.on === null ? 'skip' : 'date'}
          />
          <div className="asked-more">
            <Field
              name="agencyOn"
              label={words.agencyOn}
              kind={{ as: 'date' }}
              value={writtenText(agencyApproval?.on ?? null)}
              short
              optional
            />
          </div>
        </div>
      )}
      <div className="asked">
        <input type="hidden" name="recordsFromDefault" value={writtenText(view.today)} />
        <Field
          name="recordsFrom"
          label={words.recordsFrom}
          hint={`${words.recordsFromHint} ${shell.dateHint}.`}
          kind={{ as: 'date' }}
          value={writtenText(recordsFrom ?? view.today)}
          short
        />
      </div>
      <div className="buttons form-buttons">
        <Button name="intent" value="confirm">
          {review.confirm}
        </Button>
        <Button kind="outline" name="intent" value="save">
          {review.save}
        </Button>
        <Button kind="plain" name="intent" value="discard">
          {document.refused.discard}
        </Button>
      </div>
      <p className="after">
        <Link to="?jako=dokument">{filing.notAgreement}</Link>
      </p>
    </section>
  )
}

function UnitFields({ units, name, ico }: { units: UnitChoices; name: string; ico: string }) {
  const { intake, territory } = useMessages()
  const words = intake.review.before
  const { known, mine, regions } = units
  const knownNote = known?.by === 'ico' ? words.knownByIco(ico) : words.knownByUpload
  const options = [
    ...(known === null ? [] : [{ value: 'known', label: words.knownUnit(known.name), note: knownNote }]),
    ...(mine.length > 0 ? [{ value: 'mine', label: words.mine }] : []),
    { value: 'new', label: words.newUnit(name), note: words.newUnitNote },
  ]
  return (
    <div className="asked">
      <Choice
        name="unit"
        legend={words.unit}
        options={options}
        value={known === null ? (mine.length === 0 ? 'new' : undefined) : 'known'}
      />
      {known !== null && <input type="hidden" name="knownUnitId" value={known.id} />}
      {mine.length > 0 && (
        <div className="asked-more asked-mine">
          <Field name="unitId" label={words.whichUnit} kind={{ as: 'select' }} optional>
            <option value="">{words.chooseUnit}</option>
            {mine.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </Field>
        </div>
      )}
      <div className="asked-more asked-new fields-row">
        <Field name="unitKind" label={words.kind} kind={{ as: 'select' }} value={units.kind ?? ''} optional>
          <option value="">{words.chooseKind}</option>
          {units.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {territory.unitKinds[kind]}
            </option>
          ))}
        </Field>
        <Field name="unitRegion" label={words.region} kind={{ as: 'select' }} value={units.regionCode ?? ''} optional>
          <option value="">{words.chooseRegion}</option>
          {regions.map((region) => (
            <option key={region.code} value={region.code}>
              {region.name}
            </option>
          ))}
        </Field>
      </div>
    </div>
  )
}

function Gaps({ state }: { state: ReviewState }) {
  const { review } = useMessages().intake
  const names = state.fields.filter(({ key }) => state.gaps.includes(key)).map(({ key }) => review.labels[key])
  if (names.length === 0) return null
  return (
    <Note>
      <p>{review.gaps(names)}</p>
    </Note>
  )
}

function textOf(state: ReviewState, key: ReviewState['fields'][number]['key']): string {
  return state.fields.find((field) => field.key === key)?.text ?? ''
}
