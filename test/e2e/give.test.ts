import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { test } from './app.ts'
import { type Models, openModels, readStick, spoilKept } from './shelf.ts'
import { fileOf, hasPack, onDisk, pack, shard } from './shelfFiles.ts'

const whole = 'nano is on this computer now, and every byte was checked.'
const shown = (names: readonly string[]) => names.toSorted().join(' ')

describe.skipIf(!hasPack)('a USB stick', () => {
  const made = [...pack.keys()].map((name) => `resolve/main/${name}`)

  const make = ({ page }: Models) => page.getByRole('button', { name: 'Make a USB stick: nano' }).click()

  test('is made in a folder, can be checked by itself, and taken by another browser', async ({ browser }) => {
    const models = await openModels(browser, 'stick')
    await models.chooseFiles(pack)
    await models.says(whole)
    await make(models)
    await models.says(/^nano is in the folder \S+ there now, and every byte was checked\.$/)
    const files = await readStick(models.page)
    const [folder = ''] = [...files.keys()][0]?.split('/') ?? []
    expect(shown([...files.keys()])).toBe(
      shown([...made, 'SHA256SUMS', 'README.txt'].map((name) => `${folder}/${name}`)),
    )
    const cwd = `${onDisk(files)}/${folder}`
    expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' })).toBe(
      readFileSync(`${cwd}/SHA256SUMS`, 'utf8').replaceAll(/^\S+ {2}(.*)$/gm, '$1: OK'),
    )
    const other = await openModels(browser)
    await other.chooseFolder(files)
    await other.says(new RegExp(`^${whole}$`))
  })

  test('is a tar where the browser opens no folder, and the tar is taken by another browser', async ({
    browser,
  }) => {
    const models = await openModels(browser)
    await models.chooseFolder(pack)
    await models.says(whole)
    const [download] = await Promise.all([models.page.waitForEvent('download'), make(models)])
    await models.says(/\.tar is being saved by the browser\. Copy it onto the stick\.$/)
    const tar = await download.path()
    const names = execFileSync('tar', ['-tf', tar], { encoding: 'utf8' }).trim().split('\n')
    const [folder] = names[0]?.split('/') ?? []
    expect(shown(names)).toBe(shown([...made, 'SHA256SUMS', 'README.txt'].map((name) => `${folder}/${name}`)))
    const other = await openModels(browser)
    await other.chooseFiles(new Map([[download.suggestedFilename(), readFileSync(tar)]]))
    await other.says(whole)
    await other.use('nano')
  })

  test.for(['none', 'stick'] as const)(
    'is not made of a file that is damaged here (picker: %s)',
    async (picker, { browser }) => {
      const models = await openModels(browser, picker)
      await models.chooseFiles(pack)
      await models.says(whole)
      await spoilKept(models.page, fileOf(pack, shard).length)
      const downloads: string[] = []
      models.page.on('download', (download) => downloads.push(download.suggestedFilename()))
      await make(models)
      await models.says(
        /^params_shard_0\.bin is damaged on this computer .*fetch that file anew, then make the stick again\.$/,
      )
      expect(downloads).toEqual([])
      if (picker === 'none') return
      const names = [...(await readStick(models.page)).keys()].join(' ')
      expect(names).toContain('tokenizer.json')
      expect(names).not.toContain(shard)
    },
  )
})
