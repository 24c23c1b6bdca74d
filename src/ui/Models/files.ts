/** Not in every browser, and in none for a page in a frame of another site. */
type Picker = (options: { readonly mode: 'read' | 'readwrite' }) => Promise<FileSystemDirectoryHandle>

/** A folder that the person chooses; `undefined` if they think better of it, `unable` where the browser opens none. */
export async function chooseFolder(
  mode: 'read' | 'readwrite',
): Promise<FileSystemDirectoryHandle | 'unable' | undefined> {
  const picker: unknown = Reflect.get(window, 'showDirectoryPicker')
  if (!isPicker(picker)) return 'unable'
  try {
    return await picker.call(window, { mode })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    if (error instanceof DOMException && error.name === 'SecurityError') return 'unable'
    throw error
  }
}

function isPicker(value: unknown): value is Picker {
  return typeof value === 'function'
}
