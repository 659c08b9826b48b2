import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Mailer, MailFault, type MailMessage } from './mailer.ts'
import type { MailSettings } from './smtp-address.ts'

/** Milliseconds that a server may take to answer before the message waits for the next attempt. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** A mailer over one SMTP connection for each message; a digest a day is no reason to keep one open. */
export function smtpMailer(settings: MailSettings): Mailer {
  return {
    async send(message, beforeHandOver = async () => {}) {
      const { bytes, envelope } = await composed(message, settings.from)
      let handedOver = false
      async function* text(): AsyncGenerator<Buffer> {
        // Nobody reads from here until the server has said that it is ready for the text.
        await beforeHandOver()
        handedOver = true
        yield bytes
      }
      const connection = connectionTo(settings)
      try {
        await opened(connection, settings)
        await sent(connection, envelope, Readable.from(text()))
      } catch (error) {
        throw faultOf(error, handedOver)
      } finally {
        connection.close()
      }
    },
  }
}

type Envelope = { readonly from: string; readonly to: string[] }

async function composed(message: MailMessage, from: string): Promise<{ bytes: Buffer; envelope: Envelope }> {
  const { to, headers, ...parts } = message
  const node = new MailComposer({ ...parts, from, to: { ...to }, headers: { ...headers } }).compile()
  const envelope = node.getEnvelope()
  const sender = typeof envelope.from === 'string' ? envelope.from : ''
  return { bytes: await node.build(), envelope: { from: sender, to: [...envelope.to] } }
}

function connectionTo({ host, port, secure, requireTls }: MailSettings): SMTPConnection {
  return new SMTPConnection({ host, port, secure, requireTLS: requireTls, ...patience })
}

function opened(connection: SMTPConnection, { credentials }: MailSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    // Errors outside a command, e.g. a lost connection, come this way only; a second rejection says nothing.
    connection.on('error', reject)
    connection.connect((error) => {
      if (error) reject(error)
      else if (credentials === null) resolve()
      else connection.login({ credentials: { ...credentials } }, (refused) => (refused ? reject(refused) : resolve()))
    })
  })
}

function sent(connection: SMTPConnection, envelope: Envelope, text: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    text.once('error', reject)
    connection.once('error', reject)
    connection.send(envelope, text, (error) => (error ? reject(error) : resolve()))
  })
}

/** An answer of the server is an answer even at the end; silence after the text was handed over is not. */
function faultOf(error: unknown, handedOver: boolean): unknown {
  if (!(error instanceof Error)) return error
  const code = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null
  if (code !== null && code >= 500 && isAboutTheMessage(error)) return new MailFault('never', error)
  if (code === null && handedOver) return new MailFault('unknown', error)
  return new MailFault('later', error)
}

/** A refused sign-in or greeting is the administrator's to mend; the message can go later. */
function isAboutTheMessage(error: Error): boolean {
  return 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
}
