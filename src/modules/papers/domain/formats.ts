/** What a composed document is written as: Word to be edited, or an accessible PDF (PDF/UA-1). */
export const exportFormats = ['docx', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What a paper of the office is written as: besides, PDF/A-2a for the records service, and Word on the office's letterhead. */
export const paperFormats = ['docx', 'docx-letterhead', 'pdf', 'pdf-a'] as const
export type PaperFormat = (typeof paperFormats)[number]

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const pdfType = 'application/pdf'

export type ExportedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
