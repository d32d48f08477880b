/** The one door to the browser's API, promise-based and typed alike in Chrome, Edge and Firefox. */
export { default as browser, type Runtime, type Tabs } from 'webextension-polyfill'
