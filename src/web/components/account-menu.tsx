import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { Disclosure } from './disclosure.tsx'
import { Icon } from './icon.tsx'
import { SignOut } from './sign-out.tsx'

/** Who is signed in, as the frame shows it. */
export type AccountView = { readonly name: string; readonly position: string; readonly administrator: boolean }

/** Who is signed in, with the way to the account and out. */
export function AccountMenu({ account }: { account: AccountView }) {
  const { papers, shell } = useMessages()
  return (
    <Disclosure
      className="account"
      summary={
        <>
          <Icon name="person" large />
          <span className="who">
            <span className="sr">{shell.account}: </span>
            <b>{account.name}</b>
            <span>{account.position}</span>
          </span>
        </>
      }
    >
      <div className="account-panel">
        <Link to={paths.account}>{shell.myAccount}</Link>
        <Link to={paths.paperOrders}>{papers.orders.title}</Link>
        {account.administrator && <Link to={paths.administration}>{shell.administration}</Link>}
        <SignOut />
      </div>
    </Disclosure>
  )
}
