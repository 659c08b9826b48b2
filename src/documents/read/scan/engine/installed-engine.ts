import { execFile, spawn } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import type { GreyPicture } from '../prepare/grey-picture.ts'
import {
  dotsPerInch,
  invertThreshold,
  type LetterEngine,
  type PictureLayout,
  segmentationModes,
} from './letter-engine.ts'
import { portableGraymap } from './portable-graymap.ts'
import { wordsOfTable } from './tesseract-table.ts'

const program = 'tesseract'
/** More threads than one make Tesseract slower on small machines: they wait for each other. */
const environment = { ...process.env, OMP_THREAD_LIMIT: '1' }

/** Is Tesseract installed on this machine, and does it know Czech? */
export async function knowsCzech(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--list-langs'])
    return stdout.split(/\r?\n/).includes('ces')
  } catch {
    return false
  }
}

/** Tesseract of the machine. Pictures go in and words come out through pipes; no file is written. */
export function installedEngine(): LetterEngine {
  return {
    recognise: async (picture, layout) => wordsOfTable(await tableOf(picture, layout)),
    close: async () => {},
  }
}

function tableOf(picture: GreyPicture, layout: PictureLayout): Promise<string> {
  const options = [
    '--psm',
    segmentationModes[layout],
    '--dpi',
    dotsPerInch,
    '-c',
    `invert_threshold=${invertThreshold}`,
  ]
  const child = spawn(program, ['-', '-', '-l', 'ces', ...options, 'tsv'], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const killed = () => child.kill('SIGKILL')
  process.once('exit', killed)
  return new Promise<string>((resolve, reject) => {
    const output: Buffer[] = []
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString()}`.slice(-2_000)
    })
    // A program that ends early leaves a broken pipe; its exit code tells more.
    child.stdin.on('error', () => {})
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString())
      else reject(new Error(`${program} ended with ${code}: ${complaint}`))
    })
    child.stdin.end(portableGraymap(picture))
  }).finally(() => process.off('exit', killed))
}
