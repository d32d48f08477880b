import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import type { Composing } from './pages.ts'

/** Presses the pause's quiet button, after the half second in which presses do not count. */
export async function postAnyway({ ours, page }: Composing): Promise<void> {
  await ours.button('Post anyway')
  await page.waitForTimeout(600)
  await (await ours.button('Post anyway')).press()
}

/** Faults that axe finds in a page, one line each. */
export async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The same for what stands in our closed root: its markup and styles are drawn again in an open one. */
export async function axeOn(
  context: BrowserContext,
  { html, css }: { html: string; css: string },
): Promise<string[]> {
  const page = await context.newPage()
  await page.setContent(
    '<html lang="en"><title>Copy</title><body><main><h1>Page</h1><div id="copy"></div></main>',
  )
  await page.evaluate(
    ({ html, css }) => {
      const root = document.getElementById('copy')?.attachShadow({ mode: 'open' })
      if (!root) return
      root.innerHTML = html
      const style = document.createElement('style')
      style.textContent = css
      root.append(style)
    },
    { html, css },
  )
  const faults = await axe(page, '#copy')
  await page.close()
  return faults
}
