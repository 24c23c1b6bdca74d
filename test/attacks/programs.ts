import type { Attack } from './programs/attack.ts'
import { files } from './programs/files.ts'
import { javascript } from './programs/javascript.ts'
import { memory, output } from './programs/memory.ts'
import { network } from './programs/network.ts'
import { recursion } from './programs/recursion.ts'
import { replies } from './programs/replies.ts'
import { time } from './programs/time.ts'
import { crashes, vandalism } from './programs/vandalism.ts'

export { oddTexts } from './programs/texts.ts'
export { spoilers } from './programs/spoilers.ts'

/** They change what Python itself is made of. */
export const vandals: readonly Attack[] = [...vandalism, ...files]

export const attacks: readonly Attack[] = [
  ...network,
  ...javascript,
  ...time,
  ...memory,
  ...output,
  ...recursion,
  ...crashes,
  ...vandals,
  ...replies,
]
