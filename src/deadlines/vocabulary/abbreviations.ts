import { wordSet } from './lexicon.ts'

/** Words that are written with a full stop of their own. */
export const abbreviations = wordSet(
  'min',
  'max',
  'vc',
  'r',
  'cca',
  'popr',
  'prip',
  'nejp',
  'nejm',
  'ctvrtl',
  'pol',
  'kal',
  'sk',
  'skol',
)
