/**
 * Draws the toolbar icons from the SVG files beside this one into assets/public/icons, at every size the browsers ask for.
 * Run after changing a drawing: `npx node assets/icons/make-icons.ts` (CHROMIUM names the browser; the PNGs are committed).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const states = ['on', 'findings', 'paused', 'off']
const sizes = [16, 32, 48, 128]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const state of states) {
  const svg = readFileSync(new URL(`${state}.svg`, import.meta.url), 'utf8')
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    const png = await page.screenshot({ omitBackground: true })
    writeFileSync(new URL(`../public/icons/${state}-${size}.png`, import.meta.url), png)
  }
}
await browser.close()
