import { useEffect } from 'react'
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useRevalidator,
} from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { type PresentedOrder, presentOrder } from '../present-paper.ts'
import { cancelOrder, removeOrder } from '../use-cases/cancel-order.ts'
import { ownOrders } from '../use-cases/own-orders.ts'
import { retryOrder } from '../use-cases/retry-order.ts'
import { OrderItem } from './order-item.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  return { orders: (await ownOrders(deps)).map((order) => presentOrder(order, language)) }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const words = messagesIn(language).papers.orders
  return submit(args, async (form) => {
    const given = String(form.get('orderId') ?? '')
    if (!isId(given)) throw new Refusal('record.not_found')
    const id = asId<'PaperOrder'>(given)
    const intent = form.get('intent')
    if (intent === 'cancel') await cancelOrder(deps, id)
    else if (intent === 'retry') await retryOrder(deps, id)
    else await removeOrder(deps, id)
    const said = intent === 'cancel' ? words.cancelled : intent === 'retry' ? words.retried : words.removed
    return redirect(paths.paperOrders, { headers: { 'Set-Cookie': leaveFlash(said) } })
  })
}

/** Papers that the person ordered: how far they are, what went wrong, and their files. */
export default function Orders() {
  const { orders } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { papers, shell } = useMessages()
  const words = papers.orders
  const moving = orders.some(isMoving)
  useLookEachSecond(moving)
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      {moving && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      <PageHead title={words.title} lead={words.lead} />
      {orders.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ul className="paper-orders">
          {orders.map((order) => (
            <OrderItem
              key={order.id}
              order={order}
              submission={submission?.values['orderId'] === order.id ? submission : null}
            />
          ))}
        </ul>
      )}
      {moving && (
        <p className="after no-print">
          <Link to="." reloadDocument>
            {words.refresh}
          </Link>
        </p>
      )}
    </Page>
  )
}

function isMoving({ state }: PresentedOrder): boolean {
  return state === 'waiting' || state === 'working'
}

/** Asks quietly each second while something is being made; only when something moved does the page take new data. */
function useLookEachSecond(moving: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!moving) return
    let known = ''
    const look = setInterval(async () => {
      try {
        const response = await fetch('/api/paper-orders')
        const text = response.ok ? await response.text() : known
        if (text === known) return
        known = text
        await revalidate()
      } catch {
        // Offline for a moment; the next second asks again.
      }
    }, 1_000)
    return () => clearInterval(look)
  }, [moving, revalidate])
}
