import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { explained } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { getUnit } from '../../territory/index.ts'
import { presentDocument } from '../present-document.ts'
import { listUnfinished } from '../use-cases/list-documents.ts'
import { receiveDocument } from '../use-cases/receive-document.ts'
import { sampleForm } from '../use-cases/sample-form.ts'
import { largestUpload } from '../use-cases/take-in.ts'
import { DocumentState } from './document-state.tsx'
import { UploadForm } from './upload-form.tsx'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = unitIdOf(request)
  const unit = unitId === null ? null : await getUnit(deps, asId(unitId))
  const unfinished = (await listUnfinished(deps)).map((document) => presentDocument(document, language))
  return { id: newId<'Document'>(), unit: unit && { id: unit.id, name: unit.name }, unfinished }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language, explain } = args.context.get(servicesContext)
  const unitId = unitIdOf(args.request)
  const size = Number(args.request.headers.get('content-length') ?? 0)
  // Refused before it is read: a file of 200 MB would only fill the memory.
  if (size > largestUpload + 100_000)
    return data(explained(new FormData(), explain(new Refusal('document.too_large', {}, 'file'))), 413)
  return submit(args, async (form) => {
    const sample = form.get('intent') === 'sample'
    const file = form.get('file')
    if (!sample && !(file instanceof File && file.name !== '')) throw new Refusal('document.not_chosen', {}, 'file')
    const id = form.get('id')
    const upload = file instanceof File && !sample ? file : null
    const document = await receiveDocument(deps, {
      id: typeof id === 'string' && isId(id) ? asId(id) : newId(),
      unitId: unitId === null ? null : asId(unitId),
      name: upload?.name ?? messagesIn(language).intake.upload.sampleFile,
      mediaType: upload?.type ?? wordType,
      bytes: upload === null ? await sampleForm(deps.today()) : await upload.bytes(),
    })
    return redirect(`/dokumenty/${document.id}`)
  })
}

/** Where a paper comes in: what works, what happens with it, and what was begun before. */
export default function Upload() {
  const { intake, shell } = useMessages()
  const { upload } = intake
  const { id, unit, unfinished } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  return (
    <Page>
      <title>{shell.title(upload.title)}</title>
      <PageHead title={upload.title} lead={upload.lead} />
      <div className="two">
        <div>
          {unit && <p className="upload-unit">{upload.forUnit(unit.name)}</p>}
          <UploadForm id={id} unitId={unit?.id ?? null} submission={submission} />
          {unfinished.length > 0 && (
            <section className="section" aria-labelledby="rozpracovane">
              <h2 id="rozpracovane">{upload.unfinished}</h2>
              <ul className="unfinished">
                {unfinished.map((document) => (
                  <li key={document.id}>
                    <DocumentState document={document} />
                    <Link to={`/dokumenty/${document.id}`}>{document.name}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside aria-label={upload.facts}>
          <section className="section">
            <h2>{upload.whatWorks}</h2>
            <p>{upload.works}</p>
            <p className="muted">{upload.best}</p>
          </section>
          <section className="section">
            <h2>{upload.howLong}</h2>
            <p>{upload.duration}</p>
          </section>
          <section className="section">
            <h2>{upload.privacy}</h2>
            <p>{upload.stays}</p>
          </section>
          <section className="section">
            <h2>{upload.sampleTitle}</h2>
            <p>{upload.sampleText}</p>
            <PostForm id="ukazka" label={upload.sample} files>
              <div className="buttons form-buttons">
                <Button kind="outline" name="intent" value="sample">
                  {upload.sample}
                </Button>
                <ButtonLink kind="plain" to="/nahrat/ukazka.docx" icon="download" download>
                  {upload.sampleDownload}
                </ButtonLink>
              </div>
            </PostForm>
          </section>
        </aside>
      </div>
    </Page>
  )
}

function unitIdOf(request: Request): string | null {
  const unitId = new URL(request.url).searchParams.get('celek')
  return unitId !== null && isId(unitId) ? unitId : null
}
