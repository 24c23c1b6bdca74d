import { directoryTarget } from '../../shelf/directoryTarget.ts'
import { exportPack, type StickPack } from '../../shelf/exportPack.ts'
import { exportSentence } from '../../shelf/exportTrouble.ts'
import { keptFile } from '../../shelf/here.ts'
import type { ShelfReport } from '../../shelf/shelf.ts'
import { readmeText } from '../../shelf/stickFolder.ts'
import { tarPack } from '../../shelf/tarPack.ts'
import type { Run } from './moving.ts'
import { no, sentencesOf, yes } from './said.ts'
import type { Item } from './types.ts'

/** A model, out of the browser: into a folder, or as one file. */
export function createGiving(run: Run) {
  return {
    give: (item: Item, folder: FileSystemDirectoryHandle): Promise<void> =>
      run(item.key, 'give', item.bytes, async (report, signal) => {
        const stick = giving(item)
        const blobOf = (name: string) => keptFile(item.key, name)
        const given = await exportPack(stick, blobOf, directoryTarget(folder), counted(report), signal)
        return given.type === 'done'
          ? yes(`${item.title} is in the folder ${stick.folder} there now, and every byte was checked.`)
          : no(...sentencesOf(given.troubles, exportSentence))
      }),

    async giveTar(item: Item): Promise<{ readonly name: string; readonly tar: Blob } | undefined> {
      let made: { readonly name: string; readonly tar: Blob } | undefined
      await run(item.key, 'give', item.bytes, async (report, signal) => {
        const stick = giving(item)
        const seconds = Math.floor(Date.now() / 1000)
        const blobOf = (name: string) => keptFile(item.key, name)
        const tarred = await tarPack(stick, blobOf, seconds, counted(report), signal)
        if (tarred.type === 'incomplete') return no(...sentencesOf(tarred.troubles, exportSentence))
        made = { name: `${stick.folder}.tar`, tar: tarred.tar }
        return yes(`${made.name} is being saved by the browser. Copy it onto the stick.`)
      })
      return made
    },
  }
}

function giving({ model, title, pack, bytes }: Item): StickPack {
  const folder = model?.folder ?? 'model'
  const licence = model?.entry.licence
  const facts = { title, folder, bytes, appName: 'the math tutor' }
  const told = licence ? `Licence: ${licence.name}, ${licence.url}` : ''
  return { folder, files: pack.files, readme: readmeText({ ...facts, licence: told }) }
}

/** The shelf tells how much there is, others how much more. */
function counted({ bytes }: ShelfReport): (change: number) => void {
  let loaded = 0
  return (change) => bytes?.((loaded += change))
}
