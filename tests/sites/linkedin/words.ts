import { variant } from '../kit/variant.ts'

const en = {
  feed: 'Home',
  messaging: 'Messaging',
  start: 'Start a post',
  post: 'Post',
  close: 'Dismiss',
  comment: 'Comment',
  reply: 'Reply',
  send: 'Send',
  like: 'Like',
  connect: 'Connect',
  invite: 'Send invitation',
  cancel: 'Cancel',
  addNote: 'Add a note to your invitation?',
  switchIdentity: 'Open menu for switching identity when interacting with this post',
  menuFor: (name: string) => `Open control menu for post by ${name}`,
  editorPost: 'Text editor for creating content',
  editorComment: 'Text editor for creating comment',
  write: 'Write a message…',
  prompt: 'What do you want to talk about?',
}

const de: typeof en = {
  feed: 'Startseite',
  messaging: 'Nachrichten',
  start: 'Beitrag beginnen',
  post: 'Posten',
  close: 'Verwerfen',
  comment: 'Kommentieren',
  reply: 'Antworten',
  send: 'Senden',
  like: 'Gefällt mir',
  connect: 'Vernetzen',
  invite: 'Einladung senden',
  cancel: 'Abbrechen',
  addNote: 'Ihrer Einladung eine Nachricht hinzufügen?',
  switchIdentity: 'Menü zum Wechseln der Identität öffnen',
  menuFor: (name) => `Kontrollmenü für Beitrag von ${name} öffnen`,
  editorPost: 'Texteditor zum Erstellen von Inhalten',
  editorComment: 'Texteditor zum Erstellen von Kommentaren',
  write: 'Nachricht verfassen …',
  prompt: 'Worüber möchten Sie sprechen?',
}

export const words = variant.lang === 'de' ? de : en
