export const documents = {
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  untitled: 'Document',
  refusals: {
    'document.empty': 'The file is empty. Choose another one.',
    'document.too_large': ({ megabytes }: { megabytes?: string | number }) =>
      `The file is larger than ${megabytes ?? 50} MB. Make its pictures smaller, or split it.`,
    'document.encrypted': 'The document is protected by a password. Save it without the password and upload it again.',
    'document.legacy_doc':
      'The file comes from an old Word (DOC) and cannot be read without LibreOffice. Open it in Word and save it as DOCX.',
    'document.is_rtf': 'The file is in the RTF format. Open it in Word or LibreOffice and save it as DOCX.',
    'document.is_html':
      'The file is a web page, whatever its name ends with. Open it in Word or LibreOffice and save it as DOCX.',
    'document.is_xml': 'The file is in the XML format. Open it in the program that made it and save it as DOCX.',
    'document.is_picture': ({ format }: { format?: string | number }) =>
      `The file is a picture in the ${format ?? 'GIF'} format. Save it as PNG or JPG and upload it again.`,
    'document.is_spreadsheet':
      'The file is a spreadsheet in a format that we do not read. Open it in Excel or LibreOffice and save it as XLSX or CSV.',
    'document.is_presentation': 'The file is a presentation. Upload a text document, for example DOCX or PDF.',
    'document.macro_enabled':
      'The document may contain macros. Save it as DOCX, or a table as XLSX, which have none, and upload it again.',
    'document.is_zip': 'The file is a ZIP archive. Unpack it and upload the document inside.',
    'document.damaged': ({ format }: { format?: string | number }) =>
      format === undefined
        ? 'The file cannot be read: it is damaged, or no document. Open it in Word and save it as DOCX again.'
        : `The file is in the ${format} format, but it cannot be read: it is damaged, or cut off. Open it in the program that made it and save it again.`,
    'document.unpacked_too_large': 'The document is too large when unpacked. Make its pictures smaller, or split it.',
    'document.too_complex': 'The document is too complex. Split it into smaller parts.',
    'document.table_too_long': ({ rows }: { rows?: string | number }) =>
      `A table has more than ${rows ?? 5_000} rows. Split it, or upload the document without it.`,
    'document.too_many_pages': ({ pages }: { pages?: string | number }) =>
      `The document has more than ${pages ?? 300} pages. Split it into smaller parts.`,
    'document.picture_too_large': ({ megapixels }: { megapixels?: string | number }) =>
      `A picture in the document has more than ${megapixels ?? 200} million dots. Make it smaller, or scan the page in a lower resolution.`,
    'document.fault': 'The document could not be read, the fault is ours. The file is kept; try to upload it again.',
    'document.letterhead_not_docx': 'A letterhead must be a Word document (DOCX).',
    'document.letterhead_place_broken': ({ place }: { place?: string | number }) =>
      `The place “${place}” cannot be filled. Write it in one paragraph and in double braces, for example {{c_j}}.`,
    'document.letterhead_place_unknown': ({ place }: { place?: string | number }) =>
      `We do not know the place ${place}. Rename it, or delete it.`,
    'document.letterhead_text_missing': ({ place }: { place?: string | number }) =>
      `The place ${place} is missing. Write it where the text should come.`,
    'document.letterhead_text_twice': ({ place }: { place?: string | number }) =>
      `The place ${place} is there more than once. Keep only one.`,
    'document.letterhead_text_elsewhere': ({ place }: { place?: string | number }) =>
      `The place ${place} is in a header, a footer, a note or a text box. Move it to the text of the page.`,
    'document.letterhead_text_in_line': ({ place }: { place?: string | number }) =>
      `The place ${place} must be alone in its paragraph. Put it on a line of its own.`,
    'document.too_slow': 'Reading the document took too long. Split it into smaller parts.',
  },
}
