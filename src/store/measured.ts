export { plan } from '../model/measure/caller.ts'
import { type Measurement, parseMeasurement } from '../model/measure/measurement.ts'

/** Far more than any measurement takes. */
const mostBytes = 1_000_000

/** A measurement as a person saved it; `undefined` where the file is none. */
export async function readMeasurement(file: Blob): Promise<Measurement | undefined> {
  if (file.size > mostBytes) return undefined
  try {
    return parseMeasurement(JSON.parse(await file.text()))
  } catch {
    // No JSON, or a file that went away.
    return undefined
  }
}

export function writeMeasurement(measurement: Measurement): string {
  return `${JSON.stringify(measurement, null, 2)}\n`
}
