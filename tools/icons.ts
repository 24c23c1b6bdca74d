/**
 * `node tools/run.mjs icons`: draws `public/icon.svg` in the sizes that a system asks for when the app is installed. For a
 * mask, which may cut off a fifth on each side, smaller, and with the margin's line to the edges.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from './lib/browser.ts'
import { root } from './lib/command.mjs'

const publicFolder = join(root, 'public')
const icon = await readFile(join(publicFolder, 'icon.svg'), 'utf8')
const paper = '#fbfaf6'

const drawings = [
  { file: 'icon-192.png', size: 192, share: 1, background: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.75, background: paper },
] as const

const browser = await launchBrowser()
for (const { file, size, share, background } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${share * 100}vw;height:${share * 100}vh;overflow:visible}</style>${share < 1 ? icon.replace('M14 0v64', 'M14-64v192') : icon}`,
  )
  await page.screenshot({ path: join(publicFolder, file), omitBackground: true })
  await page.close()
}
await browser.close()
