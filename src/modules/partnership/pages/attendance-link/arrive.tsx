import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isRefusal } from '#kernel/refusal.ts'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { newPhone } from '../../use-cases/attendance-link/arrival-code.ts'
import { arrive } from '../../use-cases/attendance-link/arrive.ts'
import { openArrival } from '../../use-cases/attendance-link/open-arrival.ts'
import { ArrivalForm } from './arrival-form.tsx'
import { phoneCookie, phoneIn } from './phone-cookie.ts'

const ends = ['arrival.unknown', 'arrival.too_early', 'arrival.over'] as const

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, explain, publicUrl } = context.get(servicesContext)
  const known = phoneIn(request.headers.get('cookie'))
  try {
    const opened = await openArrival(deps, { code: params['code'] ?? '', phone: known })
    const named = known === null ? { 'Set-Cookie': phoneCookie(publicUrl, newPhone()) } : {}
    return data({ opened, end: null }, { headers: named })
  } catch (error) {
    const end = ends.find((code) => isRefusal(error) && error.code === code)
    if (end === undefined) throw error
    return data({ opened: null, end }, { status: explain(error).status })
  }
}

export function action(args: ActionFunctionArgs) {
  const { deps, client, publicUrl } = args.context.get(servicesContext)
  const phone = phoneIn(args.request.headers.get('cookie')) ?? newPhone()
  return submit(args, async (form) => {
    const name = String(form.get('name') ?? '')
    const organisation = String(form.get('organisation') ?? '')
    await arrive(deps, { code: args.params['code'] ?? '', phone, name, organisation, address: client.address })
    return data({ done: name.trim() }, { headers: { 'Set-Cookie': phoneCookie(publicUrl, phone) } })
  })
}

/** Behind the QR code of a meeting: whoever is in the room writes a name. Nobody else's is shown. */
export default function Arrive() {
  const { opened, end } = useLoaderData<typeof loader>()
  const arrived = useActionData<typeof action>()
  const { meetingPapers, shell } = useMessages()
  const { arrival } = meetingPapers
  return (
    <SimpleLayout narrow note={arrival.minutes}>
      <title>{shell.title(shell.product)}</title>
      <Page narrow>
        {arrived && 'done' in arrived ? (
          <Note kind="ok">
            <h1 className="h2">{arrival.doneTitle}</h1>
            <p>{arrival.done(arrived.done)}</p>
          </Note>
        ) : opened === null ? (
          <Note>
            <h1 className="h2">{arrival.closed[end ?? 'arrival.unknown'].title}</h1>
            <p>{arrival.closed[end ?? 'arrival.unknown'].text}</p>
          </Note>
        ) : opened.already ? (
          <Note kind="ok">
            <h1 className="h2">{arrival.doneTitle}</h1>
            <p>{arrival.already}</p>
          </Note>
        ) : (
          <ArrivalForm meeting={opened.meeting} submission={arrived && 'errors' in arrived ? arrived : null} />
        )}
      </Page>
    </SimpleLayout>
  )
}
