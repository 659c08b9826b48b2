export type Broken = string
