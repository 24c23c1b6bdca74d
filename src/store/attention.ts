/** What a page keeps ready costs memory, which others need more while nobody looks at it. */
interface Keeping {
  /** Whether something shall be kept ready. */
  readonly wanted: (wanted: boolean) => void
  /** Of the device, in GiB, where the browser tells. */
  readonly memory: number | undefined
}

/** A device with less has other things to do with some 235 MB. */
const smallGiB = 4

type Page = EventTarget & Pick<Document, 'visibilityState'>

/** A small device keeps nothing ready for a page that is hidden, and no device for one that the browser froze. */
export function followAttention(page: Page, { wanted, memory = Infinity }: Keeping): void {
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') wanted(true)
    else if (memory <= smallGiB) wanted(false)
  })
  page.addEventListener('freeze', () => wanted(false))
  page.addEventListener('resume', () => wanted(true))
}

export function memoryOf(navigator: Navigator): number | undefined {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory')
  return typeof memory === 'number' ? memory : undefined
}
