import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'

export function Footer() {
  const { footer } = useMessages().shell
  return (
    <footer className="footer">
      <div className="wrap">
        <Link to={paths.help}>{footer.help}</Link>
        <Link to={paths.accessibility}>{footer.accessibility}</Link>
        <Link to={paths.api}>{footer.api}</Link>
      </div>
    </footer>
  )
}
