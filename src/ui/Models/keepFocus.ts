/**
 * A button that has done its work is often gone, or has nothing more to do. The keyboard, which was on it, then goes to the
 * title of the same model, wherever on the page that is by now, or else to the page's own.
 *
 * @returns what ends it
 */
export function keepFocus(page: HTMLElement): () => void {
  let last: HTMLElement | undefined
  let title: string | undefined
  const isGone = (element: HTMLElement) => !element.isConnected || element.matches(':disabled')
  const onFocus = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : undefined
    title = last?.closest('li')?.querySelector<HTMLElement>('h3')?.dataset['title']
  }
  const onBlur = ({ target }: FocusEvent) =>
    // A person who leaves it is not called back; whether it is gone, the browser says only afterwards.
    queueMicrotask(() => {
      if (last && last === target && !isGone(last)) last = undefined
    })
  const observer = new MutationObserver(() => {
    const at = document.activeElement
    if (!last || !isGone(last) || (at !== last && at !== document.body)) return
    const titles = [...page.querySelectorAll<HTMLElement>('li h3')]
    const same = titles.find(({ dataset }) => dataset['title'] === title)
    const goal = same ?? page.querySelector('h1')
    goal?.focus()
  })
  page.addEventListener('focusin', onFocus)
  page.addEventListener('focusout', onBlur)
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    page.removeEventListener('focusin', onFocus)
    page.removeEventListener('focusout', onBlur)
    observer.disconnect()
  }
}
