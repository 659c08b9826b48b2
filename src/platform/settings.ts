import path from 'node:path'
import { z } from 'zod'
import { isSender, type MailSettings, readSmtpAddress } from './mail/smtp-address.ts'
import { StartFault } from './start-fault.ts'

/** What the environment may say. Everything has a default: `npm start` needs no setting at all. */
export type Settings = {
  readonly port: number
  readonly host: string
  /** Folder of the embedded database and of the uploaded files. */
  readonly dataDir: string
  /** PostgreSQL, when it is to be used instead of the embedded database. */
  readonly databaseUrl: string | null
  /** Address by which people reach the application from outside, without a trailing slash. */
  readonly publicUrl: string
  /** Fill an empty database with the invented cooperations. */
  readonly demonstration: boolean
  /** The server that sends e-mails; null when none is set, and nothing is sent. */
  readonly mail: MailSettings | null
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('var/data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z
    .string()
    .refine((url) => readSmtpAddress(url, '') !== null)
    .optional(),
  MAIL_FROM: z.string().refine(isSender).optional(),
})

/** Reads the settings. Throws a `StartFault` that names each wrong variable. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  flags: { readonly empty?: boolean } = {},
): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new StartFault(`Nastavení má neplatnou hodnotu: ${names}.`, `A setting has an invalid value: ${names}.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, SMTP_URL, MAIL_FROM } = parsed.data
  const shownHost = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    publicUrl: (PUBLIC_URL ?? `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${PORT}`).replace(
      /\/$/,
      '',
    ),
    demonstration: !flags.empty,
    mail: mailOf(SMTP_URL, MAIL_FROM),
  }
}

/** A server without a sender would be refused by most others; a sender without a server sends nothing and is a slip. */
function mailOf(url: string | undefined, from: string | undefined): MailSettings | null {
  if (url === undefined && from === undefined) return null
  if (url === undefined || from === undefined) {
    const [given, missing] = url === undefined ? ['MAIL_FROM', 'SMTP_URL'] : ['SMTP_URL', 'MAIL_FROM']
    throw new StartFault(
      `Nastavení ${given} potřebuje i ${missing}. E-maily se posílají, jen když jsou obě.`,
      `The setting ${given} needs ${missing} too. E-mails are sent only with both.`,
    )
  }
  return readSmtpAddress(url, from.trim())
}
