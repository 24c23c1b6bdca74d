import { isUtf8 } from 'node:buffer'
import { Advice } from './advice.mjs'

/** The text in `bytes`. Where they are none, it is said where: silently replaced characters would run as another program. */
export function utf8(bytes: Buffer, name: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const again = Buffer.from(bytes.toString('utf8'))
  let bad = bytes.findIndex((byte, at) => byte !== again[at])
  if (bad < 0) bad = bytes.length
  // A character that is not finished can agree with its replacement for a byte or two.
  while (!isUtf8(bytes.subarray(0, bad))) bad--
  throw new Advice(`${name} is not text in UTF-8: see byte ${bad}, counted from 0. Save it as UTF-8.`)
}
