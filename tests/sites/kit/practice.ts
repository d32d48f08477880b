/** Marks a page as a practice copy, at the top and in the tab's title. */
export function practiceBanner(words: string): void {
  const banner = document.createElement('div')
  banner.dataset.page = 'practice'
  banner.className = 'practice'
  banner.textContent = words
  document.body.prepend(banner)
  document.title = `${words} (${document.title})`
}
