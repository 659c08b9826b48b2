import { Link, NavLink } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { AccountMenu, type AccountView } from './account-menu.tsx'
import { Disclosure } from './disclosure.tsx'
import { Icon } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { SearchBox } from './search-box.tsx'
import { SignOut } from './sign-out.tsx'

/** One of the few main sections. `path` alone and everything below it count as being there. */
export type Section = { readonly path: string; readonly label: string }

/** Brand, sections, search, language and account. On a phone everything but the brand hides behind one button. */
export function Header({ account, sections }: { account: AccountView | null; sections: readonly Section[] }) {
  const { shell } = useMessages()
  return (
    <>
      <a className="skip" href="#obsah">
        {shell.skipToContent}
      </a>
      <header className="header">
        <div className="wrap">
          <Link className="logo" to={paths.overview}>
            <Logo />
            {shell.product}
          </Link>
          {sections.length > 0 && (
            <nav className="sections only-desktop" aria-label={shell.mainNavigation}>
              <SectionList sections={sections} />
            </nav>
          )}
          <div className="header-right only-desktop">
            {account && <SearchBox id="hledat" />}
            <LanguageSwitch />
            {account ? <AccountMenu account={account} /> : <Link to={paths.signIn}>{shell.signIn}</Link>}
          </div>
          {account && (
            <Link className="header-search only-phone" to={paths.search}>
              <Icon name="search" />
              {shell.searchShort}
            </Link>
          )}
          <Disclosure
            className="menu only-phone"
            summary={
              <>
                <Icon name="menu" />
                {shell.menu}
              </>
            }
          >
            <div className="menu-panel">
              {account && <SearchBox id="hledat-v-nabidce" />}
              {sections.length > 0 && (
                <nav className="sections" aria-label={shell.mainNavigation}>
                  <SectionList sections={sections} />
                </nav>
              )}
              <PhoneAccount account={account} />
              <LanguageSwitch />
            </div>
          </Disclosure>
        </div>
      </header>
    </>
  )
}

function SectionList({ sections }: { sections: readonly Section[] }) {
  return (
    <ul>
      {sections.map(({ path, label }) => (
        <li key={path}>
          <NavLink to={path} end={path === paths.overview}>
            {label}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

function PhoneAccount({ account }: { account: AccountView | null }) {
  const { shell } = useMessages()
  if (!account) return <Link to={paths.signIn}>{shell.signIn}</Link>
  return (
    <div className="menu-account">
      <p>
        <b>{account.name}</b>
        <span>{account.position}</span>
      </p>
      <Link to={paths.account}>{shell.myAccount}</Link>
      {account.administrator && <Link to={paths.administration}>{shell.administration}</Link>}
      <SignOut />
    </div>
  )
}
