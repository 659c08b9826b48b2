/** Where mail is handed over and in whose name, from SMTP_URL and MAIL_FROM. */
export type MailSettings = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise STARTTLS when the server offers it. */
  readonly secure: boolean
  /** A password never goes over a foreign network in the open. */
  readonly requireTls: boolean
  readonly credentials: { readonly user: string; readonly pass: string } | null
  /** `Spoluplán <spoluplan@mesto.example>` */
  readonly from: string
}

const usualPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }
const ownComputer = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

/** smtp://name:password@host:port or smtps://…; null when it is no such address. */
export function readSmtpAddress(url: string, from: string): MailSettings | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, port, username, password } = new URL(url)
  const usual = usualPorts[protocol]
  if (usual === undefined || hostname === '') return null
  const credentials =
    username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname,
    port: port === '' ? usual : Number(port),
    secure: protocol === 'smtps:',
    requireTls: credentials !== null && protocol === 'smtp:' && !ownComputer.test(hostname),
    credentials,
    from,
  }
}

/** Whether a text can be a sender: an address, or a name with an address in angle brackets. */
export function isSender(text: string): boolean {
  return /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text.trim())
}
