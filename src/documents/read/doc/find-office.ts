import { accessSync, constants, readdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The program of LibreOffice on this machine: on the path, or where its installers put it. Null when there is none. */
export function findOffice(): string | null {
  return candidates().find(isProgram) ?? null
}

function candidates(): readonly string[] {
  const folders = (process.env['PATH'] ?? process.env['Path'] ?? '').split(path.delimiter).filter((each) => each !== '')
  switch (process.platform) {
    case 'win32':
      // The .com is the one that waits for the end of the work.
      return [...folders, ...programFiles().map((each) => path.join(each, 'LibreOffice', 'program'))].map((folder) =>
        path.join(folder, 'soffice.com'),
      )
    case 'darwin':
      return [...inFolders(folders), '/Applications/LibreOffice.app/Contents/MacOS/soffice']
    default:
      return [
        ...inFolders([...folders, '/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program']),
        ...versionsIn('/opt').map((version) => path.join('/opt', version, 'program', 'soffice')),
      ]
  }
}

function inFolders(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => [path.join(folder, 'soffice'), path.join(folder, 'libreoffice')])
}

function programFiles(): readonly string[] {
  return [process.env['ProgramFiles'] ?? 'C:\\Program Files', 'C:\\Program Files (x86)']
}

/** Folders of the packages of the Document Foundation, `libreoffice25.8`, newest first. */
function versionsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('libreoffice'))
      .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
  } catch {
    return []
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
