/** What a dialogue for choosing a file offers: endings of the names of files that can be read. The content decides, not the name. */
export const readableFiles = '.docx,.odt,.fodt,.doc,.rtf,.pdf,.txt,.xlsx,.csv,.png,.jpg,.jpeg,.tif,.tiff'
