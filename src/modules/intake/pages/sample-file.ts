import type { LoaderFunctionArgs } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { servicesContext } from '#web/context.ts'
import { sampleForm } from '../use-cases/sample-form.ts'

/** The sample form as a file, for those who want to see what they try. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const name = encodeURIComponent(messagesIn(language).intake.upload.sampleFile)
  const bytes = await sampleForm(deps.today())
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  })
}
